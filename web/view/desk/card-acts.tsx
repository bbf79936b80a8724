import type { Move } from '../../table/move.ts';
import { shownCard, type Table } from '../../table/table.ts';
import { Button } from '../piece/button.tsx';
import { useWords } from '../piece/language.ts';
import { deskWords } from './desk-words.ts';

interface Props {
  readonly table: Table;
  readonly onMove: (move: Move) => void;
}

const acts = [
  ['putBack', 'arrow-line-down'],
  ['hold', 'push-pin'],
  ['skip', 'skip-forward'],
  ['swap', 'swap'],
  ['never', 'prohibit'],
] as const;

/** What else can be done with the one card that everybody looks at. */
export const CardActs = ({ table, onMove }: Props) => {
  const words = useWords(deskWords);
  const shown = shownCard(table);
  const { at, places } = table;
  return (
    <fieldset className="card-acts">
      <legend className="unseen">{words.moreActs}</legend>
      {acts.map(([kind, icon]) => (
        <Button key={kind} label={words.acts[kind]} icon={icon} off={!shown} onPress={() => onMove({ kind })} />
      ))}
      {places.length > 1 && at !== undefined && (
        <Button
          label={shown?.locked ? words.unlock : words.lock}
          icon={shown?.locked ? 'lock-simple-open' : 'lock-simple'}
          off={!shown}
          onPress={() => onMove({ kind: 'lock', at })}
        />
      )}
    </fieldset>
  );
};
