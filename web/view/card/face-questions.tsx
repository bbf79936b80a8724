import type { ReactNode } from 'react';
import { families, isOwn } from '../../../cards/families.ts';
import type { Language } from '../../../cards/schema.ts';
import { words } from '../../../cards/words.ts';
import type { SpokenCardOf } from '../../deck/deck.ts';
import type { Look, LookSetting } from './face.ts';
import { PageBack } from './page-back.tsx';
import { SceneFront } from './scene-front.tsx';
import { Tinted } from './tinted.tsx';

type QuestionCard = SpokenCardOf<'story'> | SpokenCardOf<'mirror'> | SpokenCardOf<'step'>;

const titleOf = (card: QuestionCard, { findSkill, language }: LookSetting) =>
  findSkill(card.skills[0])?.text.short ?? words[language].ownQuestion;

/** `niveau 2: verdiepen` */
const levelOf = ({ family }: QuestionCard, language: Language) => {
  const { level } = families[family];
  return level ? words[language].level(level) : '';
};

/** A question card shows its skill in front, with what to do; behind, one large text and one to go on with. */
const faceOf = <C extends QuestionCard>(text: (card: C, language: Language) => ReactNode): Look<C> => ({
  title: titleOf,
  front: (card, context) => {
    const { language, findSkill } = context;
    const { icon } = findSkill(card.skills[0]) ?? families[card.family];
    const own = isOwn(card);
    return (
      <SceneFront
        {...{ card, icon }}
        title={titleOf(card, context)}
        name={own ? '' : levelOf(card, language)}
        line={own ? words[language].ownLead : words[language].lead[card.family]}
      />
    );
  },
  back: (card, context) => (
    <PageBack card={card} title={titleOf(card, context)} icon={families[card.family].icon} layout="one-text">
      {text(card, context.language)}
    </PageBack>
  ),
});

export const storyLook = faceOf<SpokenCardOf<'story'>>(({ text: { prompt, followUp } }, language) => (
  <>
    <p className="large">{prompt}</p>
    {followUp && <Tinted label={words[language].askOn} text={followUp} />}
  </>
));

export const stepLook = faceOf<SpokenCardOf<'step'>>(({ text: { action, followUp } }, language) => (
  <>
    <p className="large">{action}</p>
    <Tinted label={words[language].askOn} text={followUp} />
  </>
));

export const mirrorLook = faceOf<SpokenCardOf<'mirror'>>(({ text: { notice, push } }, language) => (
  <>
    <div>
      <h2 className="label">{words[language].notice}</h2>
      <p className="large">{notice}</p>
    </div>
    <Tinted label={words[language].push} text={push} />
  </>
));
