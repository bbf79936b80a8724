import type { CSSProperties } from 'react';
import { families } from '../../cards/families.ts';
import type { Card, Language } from '../../cards/schema.ts';
import { type DealSet, selectCards } from '../table/pile.ts';
import { appWords } from '../words.ts';
import { marks } from './scene.tsx';

interface Props {
  readonly cards: readonly Card[];
  readonly set: DealSet;
  readonly language: Language;
  readonly onChoose: (set: DealSet) => void;
}

/** What is dealt from: everything, a family, or all cards of one skill. */
export const SetChooser = ({ cards, set, language, onChoose }: Props) => {
  const words = appWords[language];
  const skills = cards.filter((card) => card.family === 'skill');
  return (
    <fieldset className="chooser">
      <legend>{words.dealFrom}</legend>
      <div className="sets">
        <button type="button" className="set" aria-pressed={set === 'all'} onClick={() => onChoose('all')}>
          <span className="set-name">{words.everything}</span>
          <span className="set-count">{words.count(cards.length)}</span>
        </button>
        {Object.values(families).map(({ id, name, colour, tint, shape }) => (
          <button
            type="button"
            className="set"
            key={id}
            style={{ '--colour': colour, '--tint': tint } as CSSProperties}
            aria-pressed={set === id}
            onClick={() => onChoose(id)}
          >
            <svg className="mark" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
              <path d={marks[shape]} />
            </svg>
            <span className="set-name">{name[language].many}</span>
            <span className="set-count">{words.count(selectCards(cards, id).length)}</span>
          </button>
        ))}
      </div>
      <label className="one-skill">
        <span>{words.oneSkill}</span>
        <select value={typeof set === 'number' ? set : ''} onChange={({ target }) => onChoose(Number(target.value))}>
          <option value="" disabled>
            {words.chooseSkill}
          </option>
          {skills.map((card) => (
            <option key={card.code} value={card.skills[0]}>
              {`${card.skills[0]} · ${card.text[language].short} (${selectCards(cards, card.skills[0]).length})`}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  );
};
