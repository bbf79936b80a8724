import { useRef } from 'react';
import { useEffect } from '../../browser/effect.ts';
import type { SpokenCard } from '../../deck/deck.ts';
import type { Harvest, Said } from '../../workshop/harvest/harvest.ts';
import { layPlan, type PlanStep, type Tool } from '../../workshop/plan/plan.ts';
import { isRunOver, type Run, type RunAct, stepAt } from '../../workshop/plan/plan-run.ts';
import { HarvestField } from '../harvest/harvest-field.tsx';
import { Button } from '../piece/button.tsx';
import { Foot } from '../piece/foot.tsx';
import { useLanguage, useWords } from '../piece/language.ts';
import { PlanFence } from './plan-fence.tsx';
import { PlanSteps } from './plan-steps.tsx';
import { nameStep, tellFormat, tellStep } from './plan-tell.ts';
import { planWords } from './plan-words.ts';

interface Props {
  readonly cards: readonly SpokenCard[];
  readonly run: Run;
  readonly harvest: Harvest;
  readonly onAct: (act: RunAct) => void;
  readonly onTimer: (minutes: number) => void;
  readonly onTool: (tool: Tool, step: PlanStep) => void;
  readonly onLine: (about: string, line: number, said: Said) => void;
}

/** The facilitator's side of a plan under way. */
export const PlanPanel = ({ cards, run, harvest, onAct, onTimer, onTool, onLine }: Props) => {
  const language = useLanguage();
  const words = useWords(planWords);
  const heading = useRef<HTMLHeadingElement>(null);
  const plan = layPlan(run.wish, cards);
  const step = plan && stepAt(run, plan);
  // Whoever walks on with a key or a screen reader hears where that leads.
  const before = useRef(`${run.at} ${run.left}`);
  useEffect(() => {
    const now = `${run.at} ${run.left}`;
    if (before.current !== now) heading.current?.focus();
    before.current = now;
  }, [run.at, run.left]);
  if (!plan || !step) return null;
  const { name } = tellFormat(plan.wish.format, cards, language);
  if (run.left)
    return (
      <section className="plan-waits" aria-label={name}>
        <h2 ref={heading} tabIndex={-1}>
          {name}
        </h2>
        <p>{words.waits(nameStep(step, plan, cards, language))}</p>
        <div className="plan-buttons">
          <Button label={words.join} look="main" onPress={() => onAct({ kind: 'join' })} />
          <Button label={words.close} onPress={() => onAct({ kind: 'close' })} />
        </div>
      </section>
    );
  const over = isRunOver(run, plan);
  const last = run.at === plan.steps.length - 1;
  const { title, line, round } = tellStep(step, plan, cards, language);
  const count = words.step(run.at + 1, plan.steps.length);
  return (
    <section className="plan-panel" aria-label={name}>
      <header className="plan-top">
        <p className="plan-name">{name}</p>
        <Button label={words.leave} onPress={() => onAct({ kind: 'leave' })} />
      </header>
      <div className="plan-columns">
        <div className="plan-current">
          <p className="plan-count">{[count, round, words.time(step.minutes)].filter(Boolean).join(' · ')}</p>
          <h2 ref={heading} tabIndex={-1}>
            {over ? words.over : title}
          </h2>
          {(over || line) && <p className="plan-line">{over ? words.overMore : line}</p>}
          <PlanFence steps={plan.steps} at={over ? -1 : run.at} done={run.done} />
          <Foot>
            <div className="next-acts">
              <Button
                label={words.back}
                icon="caret-left"
                off={run.at === 0 && !over}
                onPress={() => onAct({ kind: 'back' })}
              />
              {over ? (
                <>
                  <Button label={words.restart} onPress={() => onAct({ kind: 'restart' })} />
                  <Button label={words.close} onPress={() => onAct({ kind: 'close' })} />
                </>
              ) : (
                <Button
                  label={last ? words.finish : words.next}
                  icon="caret-right"
                  look="main"
                  onPress={() => onAct({ kind: 'next' })}
                />
              )}
            </div>
          </Foot>
          {!over && (
            <div className="plan-buttons">
              <Button label={words.timer(step.minutes)} onPress={() => onTimer(step.minutes)} />
              <ToolButton {...{ step, onTool }} />
            </div>
          )}
          {step.words !== 'break' && (
            <HarvestField
              {...{ harvest, onLine }}
              key={step.id}
              about={step.id}
              what={line === undefined ? count : title}
            />
          )}
        </div>
        <PlanSteps
          {...{ plan, cards }}
          at={over ? -1 : run.at}
          done={run.done}
          onJump={(at) => onAct({ kind: 'jump', at })}
        />
      </div>
    </section>
  );
};

/** Where the step is done; nothing where people only talk. */
const ToolButton = ({ step, onTool }: Pick<Props, 'onTool'> & { readonly step: PlanStep }) => {
  const { tools } = useWords(planWords);
  const { tool } = step;
  return tool ? <Button label={tools[tool.kind]} icon="cards" onPress={() => onTool(tool, step)} /> : null;
};
