import type { LaidCards } from '../edition/deck.ts';
import type { Printshop } from '../edition/printshop.ts';
import { safeArea, typeFloor } from '../paper/theme.ts';
import type { Mm } from '../paper/units.ts';
import { type Finding, preflightCalmly } from './preflight.ts';

/**
 * Looks at every face of laid cards as a printer would: what is cut, too small, too pale or without a glyph. `safe` is
 * what must stay free inside the trim.
 */
export const preflightFaces = (
  { fonts }: Pick<Printshop, 'fonts'>,
  { cards }: Pick<LaidCards, 'cards'>,
  safe: Mm = safeArea,
  onPage: () => Promise<void> | void = () => undefined,
): Promise<readonly Finding[]> =>
  preflightCalmly(
    cards.flatMap(({ code, front, back }) => [
      { frame: front, code, side: 'front' as const },
      { frame: back, code, side: 'back' as const },
    ]),
    { outline: fonts.outline, hasGlyph: fonts.hasGlyph, safeArea: safe, typeFloor },
    onPage,
  );
