import type { SpokenCard } from '../../deck/deck.ts';
import type { Plan } from '../../workshop/plan/plan.ts';
import { useLanguage, useWords } from '../piece/language.ts';
import { List } from '../piece/list.tsx';
import { tellClock, tellStep } from './plan-tell.ts';
import { planWords } from './plan-words.ts';

interface Props {
  readonly plan: Plan;
  readonly cards: readonly SpokenCard[];
  /** Where a run is; nothing for a plan that has not begun. */
  readonly at?: number;
  readonly done?: readonly number[];
  /** Goes to a step; without it the steps are only read. */
  readonly onJump?: (at: number) => void;
}

/** The steps of a plan with when they begin and how long they take. */
export const PlanSteps = ({ plan, cards, at, done = [], onJump }: Props) => {
  const language = useLanguage();
  const words = useWords(planWords);
  return (
    <List of="ol" className="plan-steps" aria-label={words.steps}>
      {plan.steps.map((step, i) => {
        const { title, round } = tellStep(step, plan, cards, language);
        const state = i === at ? 'now' : done.includes(i) ? 'done' : 'to-come';
        const content = (
          <>
            <span className="plan-clock">{tellClock(step.from)}</span>
            <span className="plan-words">
              {round && step.words === 0 && <small>{round}</small>}
              {typeof step.words === 'string' ? <b>{title}</b> : title}
            </span>
            <span className="plan-time">
              {words.short(step.minutes)}
              {state !== 'to-come' && <b>{words[state]}</b>}
            </span>
          </>
        );
        return (
          <li key={step.id} className={state} aria-current={state === 'now' ? 'step' : undefined}>
            {onJump ? (
              <button type="button" className="plan-step" onClick={() => onJump(i)}>
                {content}
              </button>
            ) : (
              <div className="plan-step">{content}</div>
            )}
          </li>
        );
      })}
    </List>
  );
};
