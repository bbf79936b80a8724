import { words } from '../../../cards/words.ts';
import type { SpokenCardOf } from '../../deck/deck.ts';
import type { Look } from './face.ts';
import { PageBack } from './page-back.tsx';
import { SceneFront } from './scene-front.tsx';
import { Tinted } from './tinted.tsx';

/** A perspective: a chair to sit down in, then what that person worries about, hopes for and asks. */
export const perspectiveLook: Look<SpokenCardOf<'perspective'>> = {
  title: ({ text }) => text.name,
  front: (card, { language }) => (
    <SceneFront card={card} title={card.text.name} icon={card.icon} line={words[language].lead.perspective} />
  ),
  back: (card, { language }) => {
    const { name, worry, hope, question } = card.text;
    return (
      <PageBack card={card} title={name} icon={card.icon} layout="chair">
        <div>
          <h2 className="label">{words[language].worry}</h2>
          <p>{worry}</p>
        </div>
        <div>
          <h2 className="label">{words[language].hope}</h2>
          <p>{hope}</p>
        </div>
        <Tinted label={words[language].myQuestion} text={question} look="asked" />
      </PageBack>
    );
  },
};
