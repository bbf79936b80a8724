import { icons } from 'virtual:icons';
import { useId } from 'react';
import type { Shape } from '../../cards/families.ts';

/**
 * The picture all cards share, on paper and on the screen: a fence with an opening, and light that falls through it.
 * Drawn wider and higher than it is shown, so that any panel can crop it; the opening stands on the ground in the middle.
 */
export const Scene = ({ shape, icon }: { readonly shape: Shape; readonly icon?: string }) => {
  const id = useId();
  const drawing = icon ? icons[icon] : undefined;
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
      <path className="light" d={openings[shape]} />
      {drawing && (
        <g className="figure" transform="translate(22.2 17.2) scale(0.0609375)">
          <path d={drawing.light} opacity="0.28" />
          <path d={drawing.full} />
        </g>
      )}
    </svg>
  );
};

const GROUND = 38.5;
const PITCH = 5.3;
const WIDTH = 4.6;

/** Planks of one width, every other one a little lower, cut to a point. */
const planks = Array.from({ length: 57 }, (_, i) => {
  const x = 30 + (i - 28.5) * PITCH + (PITCH - WIDTH) / 2;
  const top = 14.5 + (i % 2) * 0.9;
  return `M${x} ${top + 2}L${x + WIDTH / 2} ${top}L${x + WIDTH} ${top + 2}V${GROUND}H${x}Z`;
}).join('');

/** The opening of each family: a shape beside the colour, so that colour never speaks alone. */
const openings: Readonly<Record<Shape, string>> = {
  arch: `M18.5 ${GROUND}V20.5A11.5 11.5 0 0 1 41.5 20.5V${GROUND}Z`,
  keyhole: `M18.5 ${GROUND}L23.2 30.4A11.5 11.5 0 1 1 36.8 30.4L41.5 ${GROUND}Z`,
};

/** A family's opening as a small mark, the bullet of its lists. */
export const marks: Readonly<Record<Shape, string>> = {
  arch: 'M1.5 10V5A3.5 3.5 0 0 1 8.5 5V10Z',
  keyhole: 'M1.5 10L3.4 6.6A3.5 3.5 0 1 1 6.6 6.6L8.5 10Z',
};
