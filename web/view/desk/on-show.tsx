import { useInSight } from '../../browser/use-in-sight.ts';
import { move } from '../../state/act.ts';
import { tableOf } from '../../state/state.ts';
import type { Move } from '../../table/move.ts';
import { countSet, isEmpty, shownCard } from '../../table/table.ts';
import { CardView } from '../card/card.tsx';
import { Button } from '../piece/button.tsx';
import { useWords } from '../piece/language.ts';
import { Actions } from './actions.tsx';
import type { DeskProps } from './desk-props.ts';
import { deskWords } from './desk-words.ts';
import { NoCard } from './no-card.tsx';
import { Spread } from './spread.tsx';
import { sideInHand } from './staged.ts';

/** The card or cards that the room looks at, and what one can do with them. */
export const OnShow = ({ state, act, findSkill }: Pick<DeskProps, 'state' | 'act' | 'findSkill'>) => {
  const words = useWords(deskWords);
  const { cards } = state.deck;
  const table = tableOf(state);
  const onMove = (made: Move) => act(move(made));
  const { left, total } = countSet(table, cards);
  const shown = shownCard(table);
  const card = cards.find(({ code }) => code === shown?.code);
  const isSpread = table.places.length > 1;
  const top = useInSight(`${card?.code} ${shown?.talk?.stage}`);
  return (
    <div className="middle">
      <span className="top-mark" ref={top} />
      {isSpread && table.at === undefined ? (
        <Spread {...{ table, cards, findSkill, onMove }} />
      ) : (
        <div className="place">
          {card && shown ? (
            <CardView card={card} side={sideInHand(shown)} findSkill={findSkill} />
          ) : (
            <NoCard {...{ left, total }} empty={isEmpty(table, cards)} onShuffle={() => onMove({ kind: 'shuffle' })} />
          )}
        </div>
      )}
      {isSpread && table.at !== undefined && (
        <Button label={words.lookAll} icon="squares-four" onPress={() => onMove({ kind: 'look', at: undefined })} />
      )}
      <Actions {...{ state, act, onMove }} />
    </div>
  );
};
