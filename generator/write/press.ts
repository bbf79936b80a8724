import { families } from '../../cards/families.ts';
import { sharedCards, votingSet } from '../../cards/find.ts';
import { paperWords as words } from '../../cards/paper-words.ts';
import type { LaidDeck } from '../edition/edition.ts';
import type { Side } from '../layout/face/face.ts';
import type { LaidCard } from '../layout/face/fit.ts';
import { placeFace } from '../layout/sheet/imposition.ts';
import { layTrimMarks } from '../layout/sheet/marks-press.ts';
import { openProfile } from '../paint/icc.ts';
import { paintPress } from '../paint/press.ts';
import { boxesOf, type PageBoxes, trimMark } from '../paper/boxes.ts';
import { type Frame, laidLater } from '../paper/frame.ts';
import { safeArea, typeFloor } from '../paper/theme.ts';
import type { Mm } from '../paper/units.ts';
import { type Finding, preflight } from '../preflight/preflight.ts';
import { preflightFile } from '../preflight/preflight-file.ts';
import { writeWhole } from './files.node.ts';
import { breathe, type Job } from './job.ts';

/** How a press wants its pages. */
export interface PressSetting {
  /** Paper beyond the cut: 3 mm at Dutch shops, 3.175 mm (1/8 inch) at American ones. */
  readonly bleed: Mm;
  readonly marks: boolean;
}

export interface PressOrder extends PressSetting {
  /** An ICC output profile in CMYK. */
  readonly profile: Uint8Array;
}

export interface PressPage {
  readonly code: string;
  readonly side: Side;
  readonly frame: Frame;
  readonly boxes: PageBoxes;
}

/** Ink that suits every printer found, in percents. */
const INK_LIMIT = 240;

/** One card a page, front and back in turn; the bleed is paper, since nothing on a card runs to the cut. */
export const layPress = (
  cards: readonly LaidCard[],
  { language, size }: Pick<LaidDeck, 'language' | 'size'>,
  setting: PressSetting,
): readonly PressPage[] => {
  const boxes = boxesOf(size, setting);
  const marks = setting.marks ? [layTrimMarks(boxes.trim, boxes.bleed, trimMark)] : [];
  return cards.flatMap((card) =>
    (['front', 'back'] as const).map((side): PressPage => {
      const chapter = families[card.family].name[language].many;
      const extra = side === 'front' ? { bookmark: [chapter, `${card.code} ${card.title}`] as const } : {};
      const lay = () => [...marks, placeFace(card[side], boxes.trim, extra)];
      const { width, height } = boxes.media;
      return { code: card.code, side, boxes, frame: laidLater({ width, height, title: card[side].title }, lay) };
    }),
  );
};

/** A file for the press, and what preflight found in it; it calls itself PDF/X-4 only when that is no error. */
export interface PrintedPress {
  readonly path: string;
  readonly findings: readonly Finding[];
}

/** Prints the press edition: the shared deck, and the voting set (one for every player) in a file of its own. */
export const printPress = async (job: Job, laid: LaidDeck, order: PressOrder): Promise<readonly PrintedPress[]> => {
  const name = (kind: string) => `${job.out}/print/ruimtemakers-${laid.language}-press-${kind}poker.pdf`;
  return [
    await printPages(job, laid, sharedCards(laid.cards), order, name('')),
    await printPages(job, laid, votingSet(laid.cards), order, name('votes-')),
  ];
};

/** Prints some cards for the press into one file. */
export const printPages = async (
  job: Job,
  laid: LaidDeck,
  cards: readonly LaidCard[],
  order: PressOrder,
  path: string,
): Promise<PrintedPress> => {
  const pages = layPress(cards, laid, order);
  const found = preflightPress(job, pages, order);
  const claimed = await paintPages(job, laid, pages, order, isClean(found));
  const findings = [...found, ...preflightFile(claimed)];
  // What only the finished file shows takes the claim away as well.
  const isTrue = isClean(findings) === isClean(found);
  await writeWhole(path, isTrue ? claimed : await paintPages(job, laid, pages, order, false));
  return { path, findings };
};

const isClean = (findings: readonly Finding[]): boolean => findings.every(({ severity }) => severity !== 'error');

/** Looks at the pages as a print shop would; a card that is printed a hundred times is looked at once. */
export const preflightPress = (
  { fonts }: Pick<Job, 'fonts'>,
  pages: readonly PressPage[],
  { bleed }: PressSetting,
): readonly Finding[] =>
  preflight(onceEach(pages), {
    outline: fonts.outline,
    hasGlyph: fonts.hasGlyph,
    safeArea,
    typeFloor,
    press: { inkLimit: INK_LIMIT, bleed },
  });

const onceEach = (pages: readonly PressPage[]): readonly PressPage[] => [
  ...new Map(pages.map((page) => [`${page.code} ${page.side}`, page])).values(),
];

const paintPages = (
  { fonts, date }: Job,
  { language, size }: LaidDeck,
  pages: readonly PressPage[],
  order: PressOrder,
  claim: boolean,
): Promise<Uint8Array> => {
  const { deck, subtitle } = words[language];
  const profile = openProfile(order.profile);
  const what = `${size.width} x ${size.height} mm, ${order.bleed} mm bleed, ${pages.length} pages, ${profile.condition.identifier}`;
  return paintPress(pages, fonts.bytes, {
    title: `${deck}: ${subtitle}`,
    author: 'Ruimtemakers',
    subject: what,
    language,
    date,
    compress: true,
    profile,
    claim,
    onPage: breathe,
  });
};
