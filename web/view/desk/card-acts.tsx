import type { Language } from '../../../cards/schema.ts';
import type { Move } from '../../table/move.ts';
import { shownCard, type Table } from '../../table/table.ts';
import { Button } from '../piece/button.tsx';
import { deskWords } from './desk-words.ts';

interface Props {
  readonly table: Table;
  readonly language: Language;
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
export const CardActs = ({ table, language, onMove }: Props) => {
  const words = deskWords[language];
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
