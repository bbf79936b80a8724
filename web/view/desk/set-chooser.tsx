import type { CSSProperties } from 'react';
import type { Family } from '../../../cards/families.ts';
import { gameWords } from '../../../cards/game-words.ts';
import type { SpokenCard } from '../../deck/deck.ts';
import { type DealSet, everything, selectCards, writeSet } from '../../table/set.ts';
import { useDeck } from '../piece/deck-here.ts';
import { useLanguage, useWords } from '../piece/language.ts';
import { Mark } from '../piece/mark.tsx';
import { countSkills, hasKinds, nameFamily, ofFamily, ofSkill, partFamilies } from '../piece/sets.ts';
import { appWords } from '../piece/words.ts';

interface Props {
  readonly cards: readonly SpokenCard[];
  readonly set: DealSet;
  readonly onChoose: (set: DealSet) => void;
}

/** What is dealt from: all cards to talk about, a family, or all cards of one skill. */
export const SetChooser = ({ cards, set, onChoose }: Props) => {
  const words = useWords(appWords);
  const { families, own } = useDeck();
  const chosen = writeSet(set);
  const count = (choice: DealSet) => selectCards(cards, choice).length;
  return (
    <fieldset className="chooser">
      <legend>{words.dealFrom}</legend>
      <button
        type="button"
        className="set everything"
        aria-pressed={chosen === 'all'}
        onClick={() => onChoose(everything)}
      >
        <span className="set-name">{own ? words.everythingOwn : words.everything}</span>
        <span className="set-count">{words.count(count(everything))}</span>
      </button>
      {!own && <p className="apart">{words.keptApart}</p>}
      {(hasKinds({ families, own }) ? partFamilies(families) : []).map(([part, families]) => (
        <fieldset className="part" key={part ?? 'own'}>
          <legend className="part-name">{part ? words.parts[part] : words.kinds}</legend>
          <div className="sets">
            {families.map((family) => (
              <FamilyButton
                key={family.id}
                family={family}
                count={count(ofFamily(family.id))}
                chosen={chosen === family.id}
                onChoose={() => onChoose(ofFamily(family.id))}
              />
            ))}
          </div>
        </fieldset>
      ))}
      {!own && (
        <label className="part one-skill">
          <span className="part-name">{words.oneSkill}</span>
          <select
            value={/^\d+$/.test(chosen) ? chosen : ''}
            onChange={({ target }) => onChoose(ofSkill(Number(target.value)))}
          >
            <option value="" disabled>
              {words.chooseSkill}
            </option>
            {countSkills(cards).map(({ skill, short, count }) => (
              <option key={skill} value={skill}>
                {`${skill} · ${short} (${count})`}
              </option>
            ))}
          </select>
        </label>
      )}
    </fieldset>
  );
};

interface FamilyProps {
  readonly family: Family;
  readonly count: number;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

const FamilyButton = ({ family, count, chosen, onChoose }: FamilyProps) => {
  const language = useLanguage();
  const words = useWords(gameWords);
  const { own } = useDeck();
  const { colour, tint, shape, level } = family;
  return (
    <button
      type="button"
      className="set"
      style={{ '--colour': colour, '--tint': tint } as CSSProperties}
      aria-pressed={chosen}
      onClick={onChoose}
    >
      <Mark shape={shape} />
      <span className="set-name" lang={family.part ? undefined : own?.tongue}>
        {nameFamily(family, language)}
      </span>
      <span className="set-count">{count}</span>
      {level && <span className="set-level">{words.level(level)}</span>}
    </button>
  );
};
