import type { PressOrder, PressPage } from '../edition/press.ts';
import type { Printshop } from '../edition/printshop.ts';
import { openProfile } from '../paint/icc.ts';
import { safeArea, typeFloor } from '../paper/theme.ts';
import { type Finding, preflightCalmly } from './preflight.ts';

/** Ink that suits every printer found, in percents. */
const INK_LIMIT = 240;

/** Looks at the pages as a print shop would; a card that is printed a hundred times is looked at once. */
export const preflightPress = (
  { fonts }: Pick<Printshop, 'fonts'>,
  pages: readonly PressPage[],
  { bleed, profile }: PressOrder,
  onPage: () => Promise<void> | void = () => undefined,
): Promise<readonly Finding[]> =>
  preflightCalmly(
    onceEach(pages),
    {
      outline: fonts.outline,
      hasGlyph: fonts.hasGlyph,
      safeArea,
      typeFloor,
      press: { inkLimit: INK_LIMIT, bleed, inksOf: openProfile(profile).inksOf },
    },
    onPage,
  );

const onceEach = (pages: readonly PressPage[]): readonly PressPage[] => [
  ...new Map(pages.map((page) => [`${page.code} ${page.side}`, page])).values(),
];
