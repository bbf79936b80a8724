import type { SpokenCard } from '../../deck/deck.ts';
import { layPlan } from '../../workshop/plan/plan.ts';
import { type Run, type RunAct, stepAt } from '../../workshop/plan/plan-run.ts';
import { Button } from '../piece/button.tsx';
import { useLanguage, useWords } from '../piece/language.ts';
import { nameStep } from './plan-tell.ts';
import { planWords } from './plan-words.ts';

interface Props {
  readonly run: Run;
  readonly cards: readonly SpokenCard[];
  readonly back: string;
  readonly onAct: (act: RunAct) => void;
  readonly onPlan: () => void;
}

/** Where the plan is, while the room looks at the cards or something else; one press leads back to it. */
export const PlanBar = ({ run, cards, back, onAct, onPlan }: Props) => {
  const language = useLanguage();
  const words = useWords(planWords);
  const plan = layPlan(run.wish, cards);
  const step = plan && stepAt(run, plan);
  if (!plan || !step || run.left) return null;
  return (
    <aside className="plan-bar" aria-label={back}>
      <p>
        <b>{words.step(run.at + 1, plan.steps.length)}</b> {nameStep(step, plan, cards, language)} ·{' '}
        {words.time(step.minutes)}
      </p>
      <Button label={words.next} icon="caret-right" onPress={() => onAct({ kind: 'next' })} />
      <Button label={back} onPress={onPlan} />
    </aside>
  );
};
