import type { PlanStep } from '../../workshop/plan/plan.ts';

interface Props {
  readonly steps: readonly PlanStep[];
  readonly at: number;
  readonly done: readonly number[];
}

/** Units of the drawing: its width, what a plank is wide, the air between planks, and between steps. */
const [WIDTH, PLANK, AIR, BREAK] = [1000, 20, 3, 9];

/** A plan as a fence, each step as many planks as it is long: those behind us stand open, and ours have the light on. */
export const PlanFence = ({ steps, at, done }: Props) => {
  const total = steps.reduce((sum, { minutes }) => sum + minutes, 0);
  return (
    <svg className="plan-fence" viewBox="0 0 1000 60" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      {steps.map(({ id, from, minutes }, i) => {
        const look = i === at ? 'now' : done.includes(i) ? 'open' : 'closed';
        return <path key={id} className={look} d={drawPlanks((from / total) * WIDTH, (minutes / total) * WIDTH)} />;
      })}
    </svg>
  );
};

/** Planks of nearly one width, every other one a little lower, cut to a point: as on the cards. */
const drawPlanks = (from: number, room: number): string => {
  const count = Math.max(1, Math.round(room / PLANK));
  const pitch = (room - BREAK + AIR) / count;
  return Array.from({ length: count }, (_, i) => {
    const left = from + BREAK / 2 + i * pitch;
    const right = left + pitch - AIR;
    const top = 10 + (i % 2) * 5;
    return `M${show(left)} ${top}L${show((left + right) / 2)} ${top - 10}L${show(right)} ${top}V60H${show(left)}Z`;
  }).join('');
};

const show = (value: number) => Number(value.toFixed(2));
