import type { Mark } from '../../../cards/schema.ts';
import { voteColours } from '../../../cards/vote-colours.ts';
import { markPath, ringHolePath } from '../../../generator/layout/shape/marks-vote.ts';
import { pathData } from '../piece/path-data.ts';

const box = { x: 10, y: 10, width: 100, height: 100 };

const draw = (mark: Mark): string =>
  mark === 'ring' ? pathData(markPath(mark, box), ringHolePath(box)) : pathData(markPath(mark, box));

/** The large shape of a vote card on a square of 120. A ring is open: draw it with the rule `evenodd`. */
export const voteMarks = Object.fromEntries(
  (Object.keys(voteColours) as Mark[]).map((mark) => [mark, draw(mark)]),
) as Readonly<Record<Mark, string>>;
