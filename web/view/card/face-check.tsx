import { families } from '../../../cards/families.ts';
import { words } from '../../../cards/words.ts';
import type { SpokenCardOf } from '../../deck/deck.ts';
import type { Look } from './face.ts';
import { PageBack } from './page-back.tsx';
import { SceneFront } from './scene-front.tsx';

const { icon } = families.check;

/** A check-in or check-out: its name in front, the question behind. */
export const checkLook: Look<SpokenCardOf<'check'>> = {
  title: ({ text }) => text.title,
  front: (card, { language }) => (
    <SceneFront {...{ card, icon }} title={card.text.title} line={words[language].moment[card.moment]} />
  ),
  back: (card) => (
    <PageBack {...{ card, icon }} title={card.text.title} layout="one-text">
      <p className="large">{card.text.prompt}</p>
    </PageBack>
  ),
};
