import type { LaidDeck } from './edition.ts';
import { type Finding, preflight } from './preflight.ts';
import { safeArea, typeFloor } from './theme.ts';
import type { Workshop } from './workshop.ts';

/** Looks at every face of a laid deck as a printer would: what is cut, too small, too pale or without a glyph. */
export const preflightFaces = ({ fonts }: Pick<Workshop, 'fonts'>, { cards }: LaidDeck): readonly Finding[] =>
  preflight(
    cards.flatMap(({ code, front, back }) => [
      { frame: front, code, side: 'front' as const },
      { frame: back, code, side: 'back' as const },
    ]),
    { outline: fonts.outline, hasGlyph: fonts.hasGlyph, safeArea, typeFloor },
  );
