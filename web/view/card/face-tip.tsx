import { families } from '../../../cards/families.ts';
import { words } from '../../../cards/words.ts';
import type { SpokenCardOf } from '../../deck/deck.ts';
import type { Look } from './face.ts';
import { MarkedList } from './marked-list.tsx';
import { PageBack } from './page-back.tsx';
import { SceneFront } from './scene-front.tsx';

const { icon, shape } = families.tip;
// A screen breaks a heading where its own width asks for it.
const titleOf = ({ text }: SpokenCardOf<'tip'>) => text.heading.join(' ');

/** A tip: its heading in front, the tip itself behind, with where it comes from if it was adapted. */
export const tipLook: Look<SpokenCardOf<'tip'>> = {
  title: titleOf,
  front: (card, { language, findSkill }) => {
    const skill = findSkill(card.skills[0]);
    const { skill: withSkill, ownTip } = words[language];
    const line = skill ? (
      <>
        {withSkill} {skill.code} <span className="whole">{skill.text.short}</span>
      </>
    ) : (
      ownTip
    );
    return <SceneFront {...{ card, icon, line }} title={titleOf(card)} />;
  },
  back: (card, { language }) => {
    const { body, points, steps } = card.text;
    const foot = card.origin === 'adapted' && <p className="source">{words[language].tipSource}</p>;
    return (
      <PageBack {...{ card, icon, foot }} title={titleOf(card)}>
        {body && <p className="body">{body}</p>}
        {points && <MarkedList items={points} shape={shape} />}
        {steps && <MarkedList items={steps} shape={shape} counted />}
      </PageBack>
    );
  },
};
