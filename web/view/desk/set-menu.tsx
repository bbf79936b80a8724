import { useId, useMemo, useState } from 'react';
import type { Language } from '../../../cards/schema.ts';
import { words as cardWords } from '../../../cards/words.ts';
import type { SpokenCard } from '../../deck/deck.ts';
import { type DealSet, everything, readSet, selectCards, writeSet } from '../../table/set.ts';
import { type DeckHere, useDeck } from '../piece/deck-here.ts';
import { useLanguage, useWords } from '../piece/language.ts';
import { countSkills, hasKinds, nameFamily, ofFamily, partFamilies } from '../piece/sets.ts';
import { appWords } from '../piece/words.ts';
import { deskWords } from './desk-words.ts';

interface Props {
  readonly cards: readonly SpokenCard[];
  readonly set: DealSet;
  readonly onChoose: (set: DealSet) => void;
}

/** What is dealt from, as a menu beside the table. Choosing and starting are two acts: a glance must cost no game. */
export const SetMenu = ({ cards, set, onChoose }: Props) => {
  const language = useLanguage();
  const words = useWords(appWords);
  const { startPile } = useWords(deskWords);
  const id = useId();
  const [chosen, setChosen] = useState(writeSet(set));
  // Counting every pile takes longer than dealing a card; it changes with the deck only.
  const deck = useDeck();
  const options = useMemo(() => listOptions(cards, language, deck), [cards, language, deck]);
  return (
    <form
      className="set-menu"
      onSubmit={(event) => {
        event.preventDefault();
        const choice = readSet(chosen, cards);
        if (choice !== undefined) onChoose(choice);
      }}
    >
      <label htmlFor={id}>{words.otherPile}</label>
      <div className="code-row">
        <select id={id} value={chosen} onChange={({ target }) => setChosen(target.value)}>
          {options}
        </select>
        <button type="submit" className="button plain" aria-label={startPile}>
          {words.start}
        </button>
      </div>
    </form>
  );
};

const listOptions = (cards: Props['cards'], language: Language, { families, own }: DeckHere) => {
  const words = appWords[language];
  return (
    <>
      <option value="all">{`${own ? words.everythingOwn : words.everything} (${selectCards(cards, everything).length})`}</option>
      {(hasKinds({ families, own }) ? partFamilies(families) : []).map(([part, families]) => (
        <optgroup key={part ?? 'own'} label={part ? words.parts[part] : words.kinds}>
          {families.map((family) => (
            <option key={family.id} value={family.id}>
              {`${nameFamily(family, language)} (${selectCards(cards, ofFamily(family.id)).length})`}
              {family.level && ` · ${cardWords[language].level(family.level)}`}
            </option>
          ))}
        </optgroup>
      ))}
      {!own && (
        <optgroup label={words.oneSkill}>
          {countSkills(cards).map(({ skill, short, count }) => (
            <option key={skill} value={skill}>
              {`${skill} · ${short} (${count})`}
            </option>
          ))}
        </optgroup>
      )}
    </>
  );
};
