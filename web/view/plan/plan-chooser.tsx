import { useId } from 'react';
import type { SpokenCard } from '../../deck/deck.ts';
import {
  LEAST_MINUTES,
  LEAST_PEOPLE,
  layPlan,
  MOST_MINUTES,
  MOST_PEOPLE,
  type Plan,
  type PlanWish,
  SLOT,
  usualWish,
} from '../../workshop/plan/plan.ts';
import { countCards } from '../../workshop/plan/plan-minutes.ts';
import { hasMiddle } from '../../workshop/plan/plan-recipes.ts';
import { Button } from '../piece/button.tsx';
import { Foot } from '../piece/foot.tsx';
import { Icon } from '../piece/icon.tsx';
import { useLanguage, useWords } from '../piece/language.ts';
import { PlanNumber } from '../piece/plan-number.tsx';
import { PlanFence } from './plan-fence.tsx';
import { PlanSteps } from './plan-steps.tsx';
import { tellFormat } from './plan-tell.ts';
import { planWords } from './plan-words.ts';

interface Props {
  readonly cards: readonly SpokenCard[];
  readonly wish: PlanWish;
  readonly onWish: (wish: PlanWish) => void;
  readonly onChoose: (wish: PlanWish) => void;
}

/** Choose how to work: a format, minutes and people, with the steps laid out at once. */
export const PlanChooser = ({ cards, wish, onWish, onChoose }: Props) => {
  const words = useWords(planWords);
  const formats = [SLOT, ...cards.filter(({ family }) => family === 'format').map(({ code }) => code)];
  const plan = layPlan(wish, cards);
  return (
    <section className="plan-chooser">
      <h1>{words.choose}</h1>
      <div className="plan-columns">
        <fieldset className="plan-formats">
          <legend className="unseen">{words.formats}</legend>
          {formats.map((format) => (
            <FormatChoice
              key={format}
              {...{ format, cards }}
              chosen={format === wish.format}
              onChoose={() => onWish({ ...usualWish(format, cards, wish.people), middle: wish.middle })}
            />
          ))}
        </fieldset>
        <div className="plan-preview">
          <div className="plan-numbers">
            <PlanNumber
              label={words.minutes}
              value={wish.minutes}
              least={LEAST_MINUTES}
              most={MOST_MINUTES}
              by={5}
              less={words.less(words.minutes)}
              more={words.more(words.minutes)}
              problem={words.between(LEAST_MINUTES, MOST_MINUTES)}
              onChange={(minutes) => onWish({ ...wish, minutes })}
            />
            <PlanNumber
              label={words.people}
              value={wish.people}
              least={LEAST_PEOPLE}
              most={MOST_PEOPLE}
              by={1}
              less={words.less(words.people)}
              more={words.more(words.people)}
              problem={words.between(LEAST_PEOPLE, MOST_PEOPLE)}
              onChange={(people) => onWish({ ...wish, people })}
            />
          </div>
          {wish.format === SLOT && hasMiddle(wish.minutes) && <MiddleChoice {...{ wish, onWish }} />}
          {plan && (
            <>
              <h2>{words.outline}</h2>
              <PlanFacts {...{ plan, cards }} />
              <PlanFence steps={plan.steps} at={-1} done={[]} />
              <PlanSteps {...{ plan, cards }} />
              <Foot>
                <div className="next-acts">
                  <Button label={words.start} look="main" onPress={() => onChoose(wish)} />
                </div>
              </Foot>
            </>
          )}
        </div>
      </div>
    </section>
  );
};

interface ChoiceProps {
  readonly format: string;
  readonly cards: readonly SpokenCard[];
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

const FormatChoice = ({ format, cards, chosen, onChoose }: ChoiceProps) => {
  const language = useLanguage();
  const { name, aim, facts, icon } = tellFormat(format, cards, language);
  return (
    <label className={`plan-format ${format === SLOT ? 'slot' : ''}`}>
      <input type="radio" name="format" value={format} checked={chosen} onChange={onChoose} />
      <Icon name={icon} />
      <span className="plan-format-name">{name}</span>
      <span className="plan-format-facts">{facts}</span>
      <span className="plan-format-aim">{aim}</span>
    </label>
  );
};

/** What the plan of two hours has in its middle. */
const MiddleChoice = ({ wish, onWish }: Pick<Props, 'wish' | 'onWish'>) => {
  const words = useWords(planWords);
  const name = useId();
  return (
    <fieldset className="plan-middle">
      <legend>{words.middle}</legend>
      {(['mirror', 'story'] as const).map((middle) => (
        <label key={middle}>
          <input
            type="radio"
            name={name}
            checked={wish.middle === middle}
            onChange={() => onWish({ ...wish, middle })}
          />
          {words.middleWhy[middle]}
        </label>
      ))}
    </fieldset>
  );
};

/** How people sit, how many cards fit, and whether the format is made for so many. */
const PlanFacts = ({ plan, cards }: { readonly plan: Plan; readonly cards: readonly SpokenCard[] }) => {
  const language = useLanguage();
  const words = useWords(planWords);
  const { minutes, people, format } = plan.wish;
  const { least, most } = countCards(minutes, people);
  return (
    <div className="plan-facts">
      <p>
        {words.seats(plan.seats, plan.seated)}.{' '}
        {plan.cards ? words.fitDilemmas(plan.cards) : format === SLOT ? words.fit(least, most) : ''}
      </p>
      {!plan.fits && <p className="plan-misfit">{words.misfit(tellFormat(format, cards, language).people)}</p>}
    </div>
  );
};
