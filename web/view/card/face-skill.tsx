import { families } from '../../../cards/families.ts';
import type { Language } from '../../../cards/schema.ts';
import { words } from '../../../cards/words.ts';
import type { SpokenCardOf } from '../../deck/deck.ts';
import type { Face } from './face.ts';
import { MarkedList } from './marked-list.tsx';
import { PageBack } from './page-back.tsx';
import { SceneFront } from './scene-front.tsx';

/** A skill: its name and one plain line in front; signs, a question and the mirror scale behind. */
export const skillFace: Face<SpokenCardOf<'skill'>> = {
  title: ({ text }) => text.short,
  front: (card, { language }) => {
    const { short, name, line } = card.text;
    return <SceneFront {...{ card, language, name, line }} title={short} icon={card.icon} />;
  },
  back: (card, { language }) => {
    const { short, signs, question } = card.text;
    return (
      <PageBack
        card={card}
        title={short}
        icon={card.icon}
        layout="two-parts"
        foot={<MirrorScale language={language} />}
      >
        {signs.length > 0 && (
          <div>
            <h2 className="label">{words[language].looksLike}</h2>
            <MarkedList items={signs} shape={families.skill.shape} />
          </div>
        )}
        <p className="question">{question}</p>
      </PageBack>
    );
  },
};

const MirrorScale = ({ language }: { readonly language: Language }) => (
  <div className="mirror">
    <h2 className="label">{words[language].mirror}</h2>
    <ul>
      {words[language].scale.map((word) => (
        <li key={word}>{word}</li>
      ))}
    </ul>
  </div>
);
