import { families } from '../../../cards/families.ts';
import type { SpokenCardOf } from '../../deck/deck.ts';
import type { Look } from './face.ts';
import { PageBack } from './page-back.tsx';
import { SceneFront } from './scene-front.tsx';

const { icon } = families.blank;

/** A blank card: what it asks for in front, lines to write on behind. */
export const blankLook: Look<SpokenCardOf<'blank'>> = {
  title: ({ text }) => text.title,
  front: (card) => <SceneFront {...{ card, icon }} title={card.text.title} line={card.text.prompt} />,
  back: (card) => (
    <PageBack {...{ card, icon }} title={card.text.title} layout="writing">
      {card.text.labels.map((label) => (
        <div className="lines" key={label}>
          <h2 className="label">{label}</h2>
        </div>
      ))}
    </PageBack>
  ),
};
