import { families } from '../../cards/families.ts';
import type { CardOf } from '../../cards/schema.ts';
import { words } from '../../cards/words.ts';
import type { Face } from './face.ts';
import { MarkedList } from './marked-list.tsx';

/** A skill: its name and one plain line in front; signs, a question and the mirror scale behind. */
export const skillFace: Face<CardOf<'skill'>> = {
  title: (card, language) => card.text[language].short,
  icon: (card) => card.icon,
  gloss: (card, language) => card.text[language].gloss ?? [],
  front: (card, { language }) => {
    const { short, name, line } = card.text[language];
    return { title: short, name, line };
  },
  back: (card, { language }) => {
    const { signs, question } = card.text[language];
    return (
      <div className="text two-parts">
        <div>
          <h2 className="label">{words[language].looksLike}</h2>
          <MarkedList items={signs} shape={families.skill.shape} />
        </div>
        <p className="question">{question}</p>
      </div>
    );
  },
  foot: (_, { language }) => (
    <div className="mirror">
      <h2 className="label">{words[language].mirror}</h2>
      <ul>
        {words[language].scale.map((word) => (
          <li key={word}>{word}</li>
        ))}
      </ul>
    </div>
  ),
};
