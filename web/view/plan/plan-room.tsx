import { type CSSProperties, useRef } from 'react';
import { families } from '../../../cards/families.ts';
import type { SpokenCard } from '../../deck/deck.ts';
import type { TextSize } from '../../state/screen.ts';
import { layPlan } from '../../workshop/plan/plan.ts';
import type { PlanShowing } from '../../workshop/plan/plan-run.ts';
import { RoomScene } from '../card/plan-scene.tsx';
import { useLanguage, useWords } from '../piece/language.ts';
import { useFit } from '../piece/use-fit.ts';
import { PlanFence } from './plan-fence.tsx';
import { tellFormat, tellStep } from './plan-tell.ts';
import { planWords } from './plan-words.ts';

interface Props {
  readonly cards: readonly SpokenCard[];
  readonly textSize?: TextSize;
  readonly timed?: boolean;
  readonly showing: PlanShowing;
}

const { colour, tint, shape } = families.format;

/** A step of the plan for the back of the room: what we do now, and how far we are. */
export const PlanRoom = ({ cards, showing, textSize = 0, timed = false }: Props) => {
  const language = useLanguage();
  const words = useWords(planWords);
  const box = useRef<HTMLDivElement>(null);
  const plan = layPlan(showing.wish, cards);
  const step = plan?.steps[showing.at];
  useFit(box, textSize, `${step?.id} ${showing.over} ${language} ${showing.wish.format} ${timed}`);
  if (!plan || !step) return null;
  const { name } = tellFormat(plan.wish.format, cards, language);
  const { title, line, round } = tellStep(step, plan, cards, language);
  return (
    <div className="stage" ref={box} style={{ '--colour': colour, '--tint': tint } as CSSProperties}>
      {showing.over ? (
        <RoomScene shape={shape} icon="gift" name={name} heading={words.over} line={words.overMore} />
      ) : (
        <div className="room-page plan-room">
          <header className="room-head">
            <p className="room-name">{[name, round].filter(Boolean).join(' · ')}</p>
            <p className="room-count">{words.step(showing.at + 1, plan.steps.length)}</p>
          </header>
          <div className="text">
            <h1 className="large">{title}</h1>
            {line && <p className="room-line">{line}</p>}
            <p className="room-time">{words.time(step.minutes)}</p>
          </div>
          <PlanFence steps={plan.steps} at={showing.at} done={plan.steps.map((_, i) => i).slice(0, showing.at)} />
        </div>
      )}
    </div>
  );
};
