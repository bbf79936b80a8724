import { families } from '../../../cards/families.ts';
import { words } from '../../../cards/words.ts';
import type { SpokenCardOf } from '../../deck/deck.ts';
import type { Look } from './face.ts';
import { MarkedList } from './marked-list.tsx';
import { PageBack } from './page-back.tsx';
import { SceneFront } from './scene-front.tsx';
import { Spoken } from './spoken.tsx';

const { icon, shape } = families.rules;

/** Rules: what they are about in front, with the deck's own name; the rules behind. */
export const rulesLook: Look<SpokenCardOf<'rules'>> = {
  title: ({ text }) => text.title,
  front: (card, { language }) => {
    const { deck, subtitle } = words[language];
    return <SceneFront {...{ card, icon }} title={card.text.title} name={deck} line={subtitle} />;
  },
  back: (card, { language }) => {
    const { title, body, points } = card.text;
    return (
      <PageBack {...{ card, title, icon }}>
        {body && (
          <p className="body">
            <Spoken text={body} language={language} />
          </p>
        )}
        {points && (
          <MarkedList items={points} shape={shape} say={(point) => <Spoken text={point} language={language} />} />
        )}
      </PageBack>
    );
  },
};
