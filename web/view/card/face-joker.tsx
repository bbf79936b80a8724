import { families } from '../../../cards/families.ts';
import { words } from '../../../cards/words.ts';
import type { SpokenCardOf } from '../../deck/deck.ts';
import type { Look } from './face.ts';
import { PageBack } from './page-back.tsx';
import { SceneFront } from './scene-front.tsx';

/** A joker: what it is in front, how to play it behind. */
export const jokerLook: Look<SpokenCardOf<'joker'>> = {
  title: ({ text }) => text.name,
  front: (card) => <SceneFront card={card} title={card.text.name} icon={card.icon} line={card.text.line} />,
  back: (card, { language }) => (
    <PageBack card={card} title={card.text.name} icon={families.joker.icon} layout="one-text">
      <div>
        <h2 className="label">{words[language].useIt}</h2>
        <p className="large">{card.text.use}</p>
      </div>
    </PageBack>
  ),
};
