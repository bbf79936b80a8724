import { SVGPathData } from 'svg-pathdata';
import { expect, test } from 'vitest';
import type { Shape } from '../../../../cards/families.ts';
import { families, voteColours } from '../../../../cards/families.ts';
import type { Mark } from '../../../../cards/schema.ts';
import { markPath } from '../../../../generator/layout/shape/marks-vote.ts';
import { openingPath } from '../../../../generator/layout/shape/openings.ts';
import type { Path } from '../../../../generator/layout/shape/shapes.ts';
import { voteMarks } from '../../../../web/view/card/vote-marks.ts';
import { type Box, drawOpening } from '../../../../web/view/piece/openings.ts';

/** Left, right, top and bottom of a path. */
const measure = (path: string): readonly number[] => {
  const { minX, maxX, minY, maxY } = new SVGPathData(path).toAbs().getBounds();
  return [minX, maxX, minY, maxY];
};
const write = (path: Path) => path.map((segment) => segment.join(' ')).join('');

const box: Box = { x: 3, y: 5, width: 23, height: 29.5 };

test.each(Object.values(families).map(({ shape }): Shape => shape))('the opening "%s" is as on paper', (shape) => {
  const [screen, paper] = [measure(drawOpening(shape, box)), measure(write(openingPath(shape, box)))];
  for (const [i, edge] of screen.entries()) expect(edge).toBeCloseTo(paper[i] ?? Number.NaN, 1);
});

test.each(Object.keys(voteColours) as Mark[])('the vote "%s" has the shape it has on paper', (mark) => {
  const paper = measure(write(markPath(mark, { x: 10, y: 10, width: 100, height: 100 })));
  for (const [i, edge] of measure(voteMarks[mark]).entries()) expect(edge).toBeCloseTo(paper[i] ?? Number.NaN, 1);
});
