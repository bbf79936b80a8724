import type { SpokenCard } from '../../deck/deck.ts';
import { useDeck } from './deck-here.ts';
import { useLanguage } from './language.ts';
import { nameFamily } from './sets.ts';

interface Props {
  readonly cards: readonly SpokenCard[];
  readonly picked: ReadonlySet<string>;
  readonly nameOf: (code: string) => string;
  readonly onPick: (code: string) => void;
}

/** Every card by its family, to pick by hand. */
export const CardPicker = ({ cards, picked, nameOf, onPick }: Props) => {
  const language = useLanguage();
  const { families } = useDeck();
  return Object.values(families).map((family) => (
    <fieldset className="picker" key={family.id}>
      <legend>{nameFamily(family, language)}</legend>
      {cards
        .filter((card) => card.family === family.id)
        .map(({ code }) => (
          <label className="check-row" key={code}>
            <input type="checkbox" checked={picked.has(code)} onChange={() => onPick(code)} />
            <span>
              <b>{code}</b> {nameOf(code)}
            </span>
          </label>
        ))}
    </fieldset>
  ));
};
