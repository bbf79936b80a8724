import { useId } from 'react';
import type { Shape } from '../../../cards/families.ts';
import { lightAsidePath, lightPath, plankPaths, railPaths } from '../../../generator/layout/shape/fence.ts';
import { openingPath } from '../../../generator/layout/shape/openings.ts';
import { useDrawing } from './drawings.ts';
import { pathData } from './path-data.ts';

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
      <path className="rail" d={rails} />
      <path className="wood" d={planks} />
      <path fill={`url(#${id})`} d={planks} />
      <path className="light spill-down" d={down} />
      <path className="light spill-aside" d={aside} />
      <path className="light" d={pathData(openingPath(shape, hole))} />
      <g className="figure" transform="translate(22.2 17.2) scale(0.0609375)">
        <path d={drawing?.light} opacity="0.28" />
        <path d={drawing?.full} />
      </g>
    </svg>
  );
};

/** The fence and its opening made low, for a card whose words need the room. */
export const Band = ({ shape, icon }: { readonly shape: Shape; readonly icon?: string | undefined }) => (
  <svg className="scene" viewBox="0 0 60 10" preserveAspectRatio="xMidYMax meet" aria-hidden="true" focusable="false">
    <path className="wood" d={lowPlanks} />
    <path className="light" d={pathData(openingPath(shape, lowHole))} />
    {icon && shape !== 'pair' && <Figure icon={icon} />}
  </svg>
);

/** Who stands in the low opening. */
const Figure = ({ icon }: { readonly icon: string }) => {
  const drawing = useDrawing(icon);
  return (
    <g className="figure" transform="translate(27.6 4.7) scale(0.01875)">
      <path d={drawing?.light} opacity="0.28" />
      <path d={drawing?.full} />
    </g>
  );
};

/** Drawn far over both sides of what is shown: wide panels show more of it. */
const fence = { x: -120.7, y: 14.5, width: 301.4, height: 24 };
const PLANKS = 57;
const hole = { x: 18.5, y: 9, width: 23, height: fence.y + fence.height - 9 };
const ground = { x: -40, y: 0, width: 138, height: 44 };
/** Over so wide a ground the light sinks to just above its lower edge: as slanting as on paper, wherever a panel ends. */
const DROP = 5.4;
const lowHole = { x: 22.5, y: 3, width: 15, height: 7.2 };

const planks = pathData(...plankPaths(fence, PLANKS));
const rails = pathData(...railPaths(fence));
const lowPlanks = pathData(...plankPaths({ ...fence, y: 4.4, height: 7.6 }, PLANKS));
const down = pathData(lightPath(hole, ground));
const aside = pathData(lightAsidePath(hole, ground, DROP));
