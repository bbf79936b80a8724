import { families } from '../../../cards/families.ts';
import { words } from '../../../cards/words.ts';
import type { SpokenCardOf } from '../../deck/deck.ts';
import { useWords } from '../piece/language.ts';
import { List } from '../piece/list.tsx';
import type { Look } from './face.ts';
import { MarkedList } from './marked-list.tsx';
import { PageBack } from './page-back.tsx';
import { SceneFront } from './scene-front.tsx';

/** A skill: its name and one plain line in front; signs, a question and the mirror scale behind. */
export const skillLook: Look<SpokenCardOf<'skill'>> = {
  title: ({ text }) => text.short,
  front: (card) => {
    const { short, name, line } = card.text;
    return <SceneFront {...{ card, name, line }} title={short} icon={card.icon} />;
  },
  back: (card, { language }) => {
    const { short, signs, question } = card.text;
    return (
      <PageBack card={card} title={short} icon={card.icon} layout="two-parts" foot={<MirrorScale />}>
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

const MirrorScale = () => {
  const { mirror, scale } = useWords(words);
  return (
    <div className="mirror">
      <h2 className="label">{mirror}</h2>
      <List>
        {scale.map((word) => (
          <li key={word}>{word}</li>
        ))}
      </List>
    </div>
  );
};
