import { countHand } from '../../command/obey.ts';
import { type State, tableOf } from '../../state/state.ts';
import type { Store } from '../../state/store.ts';
import { countHands, roundOf } from '../../table/stages.ts';
import { shownCard } from '../../table/table.ts';
import { useWords } from '../piece/language.ts';
import { deskWords } from './desk-words.ts';

interface Props {
  readonly state: State;
  readonly act: Store['act'];
}

/** Counts hands on the one screen that everybody sees, by touch: how many there are in all, and not for what. */
export const BlindCount = ({ state, act }: Props) => {
  const words = useWords(deskWords);
  const talk = state.scene === 'cards' ? shownCard(tableOf(state))?.talk : undefined;
  const round = talk && roundOf(talk.stage);
  if (!round) return null;
  return (
    <fieldset className="blind-count">
      <legend className="unseen">{words.hands}</legend>
      {([0, 1, 2] as const).map((choice) => (
        <button
          type="button"
          className="button"
          key={choice}
          aria-label={words.oneMore(words.choices[choice])}
          onClick={() => act(...countHand(state, choice, 1))}
        >
          {words.choices[choice]} +
        </button>
      ))}
      <p>{words.counted(countHands(talk[round]))}</p>
    </fieldset>
  );
};
