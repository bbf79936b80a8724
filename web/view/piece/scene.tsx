import { useId } from 'react';
import type { Shape } from '../../../cards/families.ts';
import { useDrawing } from './drawings.ts';
import { drawOpening } from './openings.ts';

/**
 * The picture all cards share, on paper and on the screen: a fence with an opening, and light that falls through it.
 * Drawn wider and higher than it is shown, so that any panel can crop it; the opening stands on the ground in the middle.
 */
export const Scene = ({ shape, icon }: { readonly shape: Shape; readonly icon: string }) => {
  const id = useId();
  const drawing = useDrawing(icon);
  return (
    <svg className="scene" viewBox="0 0 60 44" preserveAspectRatio="xMidYMax meet" aria-hidden="true" focusable="false">
      <defs>
        <radialGradient id={id} gradientUnits="userSpaceOnUse" cx="30" cy="27" r="30">
          <stop className="glow" offset="0.3" stopOpacity="0.42" />
          <stop className="glow" offset="1" stopOpacity="0" />
        </radialGradient>
      </defs>
      <rect className="rail" x="-120" y="21.6" width="300" height="2.4" />
      <rect className="rail" x="-120" y="32" width="300" height="2.4" />
      <path className="wood" d={planks} />
      <path fill={`url(#${id})`} d={planks} />
      <path className="light spill-down" d="M18.5 38.1H41.5V38.5L50 44V44.6H10V44L18.5 38.5Z" />
      <path className="light spill-aside" d="M18.5 38.1H41.5V38.5L140 48V90H70L18.5 38.5Z" />
      <path className="light" d={drawOpening(shape, { x: 18.5, y: 9, width: 23, height: GROUND - 9 })} />
      <g className="figure" transform="translate(22.2 17.2) scale(0.0609375)">
        <path d={drawing?.light} opacity="0.28" />
        <path d={drawing?.full} />
      </g>
    </svg>
  );
};

/** The fence and its opening made low, for a card whose words need the room. */
export const Band = ({ shape }: { readonly shape: Shape }) => (
  <svg className="scene" viewBox="0 0 60 10" preserveAspectRatio="xMidYMax meet" aria-hidden="true" focusable="false">
    <path className="wood" d={lowPlanks} />
    <path className="light" d={drawOpening(shape, { x: 22.5, y: 3, width: 15, height: 7.2 })} />
  </svg>
);

const GROUND = 38.5;
const PITCH = 5.3;
const WIDTH = 4.6;

/** Planks of one width, every other one a little lower, cut to a point. */
const drawPlanks = (from: number, to: number) =>
  Array.from({ length: 57 }, (_, i) => {
    const x = 30 + (i - 28.5) * PITCH + (PITCH - WIDTH) / 2;
    const top = from + (i % 2) * 0.9;
    const [left, middle, right, peak, shoulder] = [x, x + WIDTH / 2, x + WIDTH, top, top + 2].map(round);
    return `M${left} ${shoulder}L${middle} ${peak}L${right} ${shoulder}V${to}H${left}Z`;
  }).join('');

/** To a hundredth of a unit: sums of tenths have fifteen digits more. */
const round = (length: number) => Math.round(length * 100) / 100;

const planks = drawPlanks(14.5, GROUND);
const lowPlanks = drawPlanks(4.4, 12);
