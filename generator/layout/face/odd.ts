import type { Card } from '../../../cards/schema.ts';
import { typeStep } from '../../paper/theme.ts';
import type { Pt } from '../../paper/units.ts';
import type { Look, LookSetting } from './face.ts';
import { type LaidFamily, type Odd, TOLERANCE } from './fit.ts';

/** From so many cards on one of them can be odd. */
const FEWEST = 4;
/** Less than this is hardly seen. */
const SEEN: Pt = 2;

/**
 * The cards that alone make the type of a family 2 pt smaller or more, at most one a side. The longest cards are tried first,
 * so that in most families two faces tell that there is none.
 */
export const findOdd = <C extends Card>(
  cards: readonly C[],
  look: Look<C>,
  setting: LookSetting,
  sizes: LaidFamily['sizes'],
): readonly Odd[] => {
  if (cards.length < FEWEST) return [];
  const { corner: _, ...plain } = setting;
  return (['front', 'back'] as const).flatMap((side): readonly Odd[] => {
    const size = sizes[side];
    if (size + SEEN > look.start[side]) return [];
    const byLength = cards
      .map((card) => ({ card, length: look.lengthOf?.(card, side, setting) ?? 0 }))
      .sort((a, b) => b.length - a.length)
      .map(({ card }) => card);
    const isTooFull = (at: Pt) => (card: C) => look[side](card, at, plain).overflow > TOLERANCE;
    const first = byLength.find(isTooFull(size + SEEN));
    const rest = byLength.filter((card) => card !== first);
    if (!first || rest.some(isTooFull(size + SEEN))) return [];
    let others = size + SEEN;
    while (others + typeStep <= look.start[side] && !rest.some(isTooFull(others + typeStep))) others += typeStep;
    return [{ code: first.code, side, size, others }];
  });
};
