import { families } from '../../cards/families.ts';
import type { CardOf } from '../../cards/schema.ts';
import { words } from '../../cards/words.ts';
import type { Face } from './face.ts';
import { MarkedList } from './marked-list.tsx';

/** A tip from Hellendoorn: its heading in front, the tip itself behind, with where it comes from. */
export const tipFace: Face<CardOf<'tip'>> = {
  title: (card, language) => card.text[language].heading,
  icon: () => families.tip.icon,
  gloss: (card, language) => card.text[language].gloss ?? [],
  front: (card, { language, nameSkill }) => ({
    title: card.text[language].heading,
    line: `${words[language].skill} ${nameSkill(card.skills[0])}`,
  }),
  back: (card, { language }) => {
    const { body, points, steps } = card.text[language];
    return (
      <div className="text">
        {body && <p className="body">{body}</p>}
        {points && <MarkedList items={points} shape={families.tip.shape} />}
        {steps && <MarkedList items={steps} shape={families.tip.shape} counted />}
      </div>
    );
  },
  foot: (_, { language }) => <p className="source">{words[language].tipSource}</p>,
};
