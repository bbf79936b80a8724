import { families } from '../../../cards/families.ts';
import type { Language } from '../../../cards/schema.ts';
import { words } from '../../../cards/words.ts';
import type { SpokenCardOf } from '../../deck/deck.ts';
import type { Look } from './face.ts';
import { MarkedList } from './marked-list.tsx';
import { PageBack } from './page-back.tsx';
import { SceneFront } from './scene-front.tsx';

/** `45–60 minuten, tafels van 4–6` */
const factsOf = ({ minutes, text }: SpokenCardOf<'format'>, language: Language) =>
  `${words[language].minutes(...minutes)}, ${text.people}`;

/** A format: name, aim, minutes and people in front; its steps behind. */
export const formatLook: Look<SpokenCardOf<'format'>> = {
  title: ({ text }) => text.name,
  front: (card, { language }) => {
    const { name, aim } = card.text;
    return <SceneFront card={card} title={name} icon={card.icon} name={factsOf(card, language)} line={aim} />;
  },
  back: (card, { language }) => {
    const { name, steps } = card.text;
    return (
      <PageBack card={card} title={name} icon={card.icon} foot={<p>{factsOf(card, language)}</p>}>
        <div>
          <h2 className="label">{words[language].howItGoes}</h2>
          <MarkedList items={steps} shape={families.format.shape} counted />
        </div>
      </PageBack>
    );
  },
};
