import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { deck } from '../../../cards/game/deck.ts';
import { type LaidDeck, layDeck } from '../../../generator/edition/deck.ts';
import { layHome } from '../../../generator/edition/home.ts';
import { type Backs, planLabels, planSheet, type SheetPlan } from '../../../generator/layout/sheet/imposition.ts';
import { paintPdf } from '../../../generator/paint/pdf.ts';
import type { Item, LazyFrame, Segment } from '../../../generator/paper/frame.ts';
import { flipSlot, inset, type Rect, type Size } from '../../../generator/paper/geometry.ts';
import { cardSizes, foldGap, labelSheets, papers, printerMargin } from '../../../generator/paper/stock.ts';
import { ptToMm } from '../../../generator/paper/units.ts';
import { boxAround, placeItems } from '../../../generator/preflight/placed.ts';
import { overlaps } from '../paper/overlaps.ts';
import { fonts, tools } from './edition.ts';

/** Size × paper × backs: each combination as its Frames say, and those that differ in kind read back from the PDF. */
const backs: readonly Backs[] = ['long-edge', 'short-edge', 'gutterfold', 'separate', 'none'];
/** Every size by name, and one that a person could type. */
const sizes: Readonly<Record<string, Size>> = { ...cardSizes, '80x110': { width: 80, height: 110 } };
interface Case {
  readonly name: string;
  readonly way: Backs;
  readonly plan: SheetPlan | undefined;
  readonly paper: Size;
  readonly card: Size;
}
/** Papers, with a bleed of every card's own and without, and the label sheets whose labels hold the card. */
const casesOf = (card: Size): readonly Case[] => [
  ...Object.entries(papers).flatMap(([paperName, paper]) =>
    [0, 3].flatMap((bleed) =>
      (bleed ? (['long-edge', 'gutterfold'] as const) : backs).map((way): Case => {
        const plan = planSheet({ paper, card, bleed, fold: way === 'gutterfold' });
        return { name: `${paperName}${bleed ? ` with ${bleed} mm bleed` : ''}`, way, plan, paper, card };
      }),
    ),
  ),
  ...Object.entries(labelSheets).flatMap(([name, sheet]) => {
    const plan = planLabels(sheet, card);
    // A label cannot be folded; the command refuses that wish.
    const ways = backs.filter((way) => way !== 'gutterfold');
    return plan ? ways.map((way): Case => ({ name: `labels ${name}`, way, plan, paper: sheet.paper, card })) : [];
  }),
];

interface Said {
  readonly code: string;
  /** Where its baseline starts, in mm from the top left. */
  readonly x: number;
  readonly y: number;
  readonly turned: boolean;
}

const isCode = (text: string) => /^[A-Z]\d\d$/.test(text);

/** A line as long as a millimetre in place of glyphs: it tells where a text starts and which way it runs. */
const direction = (): readonly Segment[] => [
  ['M', 0, 0],
  ['L', 1, 0],
];

/** Where each code stands on a page, as its Frame says. */
const findCodes = ({ lay }: LazyFrame): readonly Said[] =>
  placeItems(lay(), direction).flatMap((item) => {
    if (item.kind !== 'text' || !isCode(item.text)) return [];
    const { box, outline } = item;
    const turned = (outline[1]?.[1] as number) < (outline[0]?.[1] as number);
    return [{ code: item.text, x: turned ? box.x + 1 : box.x, y: box.y, turned }];
  });

/** Where each code stands on each page, as a reader of the PDF finds it. */
const readCodes = async (bytes: Uint8Array): Promise<readonly (readonly Said[])[]> => {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  return Promise.all(
    Array.from({ length: document.numPages }, async (_, i) => {
      const page = await document.getPage(i + 1);
      const height = page.view[3] as number;
      const { items } = await page.getTextContent();
      return items.flatMap((item) => {
        if (!('str' in item) || !isCode(item.str)) return [];
        const [right, , , , x, y] = item.transform;
        return [{ code: item.str, x: ptToMm(x), y: ptToMm(height - y), turned: right < 0 }];
      });
    }),
  );
};

/** The offset of a code within its slot, as seen with the card upright. */
const within = ({ x, y, turned }: Said, slot: Rect) =>
  turned ? { x: slot.x + slot.width - x, y: slot.y + slot.height - y } : { x: x - slot.x, y: y - slot.y };

const skills = deck.cards.filter(({ family }) => family === 'skill');
const laySkills = (size: Size) => layDeck({ ...deck, cards: skills }, { language: 'nl', size, ink: 'full' }, tools);

/** One skill more than a sheet holds, so that a second sheet comes. */
const layCase = (laid: LaidDeck, { plan, way }: Case & { readonly plan: SheetPlan }) => {
  const cards = laid.cards.slice(0, plan.slots.length + 1);
  const wish = { plan, backs: way, order: 'row', startSlot: 1, marks: true } as const;
  return { count: cards.length, frames: layHome({ tools }, { ...laid, cards }, wish) };
};

const isPlanned = (one: Case): one is Case & { readonly plan: SheetPlan } => one.plan !== undefined;

describe.each(Object.entries(sizes))('%s cards', (_, card) => {
  const laid = laySkills(card);
  const cases = casesOf(card);

  test('are too large for a sheet only where two faces lie across a fold', () => {
    for (const { name, way, paper } of cases.filter((one) => !isPlanned(one))) {
      // Two A6 or jumbo faces, or such with bleed, across the fold of a small sheet.
      expect(way).toBe('gutterfold');
      const bleed = name.includes('bleed') ? 3 : 0;
      expect(2 * (card.height + 2 * bleed + foldGap + printerMargin)).toBeGreaterThan(paper.height);
    }
  });

  test.each(cases.filter(isPlanned))('on $name, backs $way', (one) => {
    const { plan, way } = one;
    const { count, frames } = layCase(laid, one);
    const pages = frames.map(findCodes);
    const fronts = pages.flat().filter(({ code }, i, all) => all.findIndex((said) => said.code === code) === i);
    expect(fronts).toHaveLength(count);
    const front = within(fronts[0] as Said, plan.slots[0] as Rect);
    const upright = plan.paper.height >= plan.paper.width;
    const flip = flipOf(way, upright);
    const seen = new Map<string, number>();
    let back: ReturnType<typeof within> | undefined;
    /** Codes that do not stand where the first front and the first back do, or the wrong way up. */
    const astray: unknown[] = [];
    for (const said of pages.flat()) {
      const index = skills.findIndex(({ code }) => code === said.code) % plan.slots.length;
      const slot = plan.slots[index] as Rect;
      const times = (seen.get(said.code) ?? 0) + 1;
      seen.set(said.code, times);
      const at = within(said, times === 1 ? slot : flipSlot(slot, plan.paper, flip));
      if (times > 1) back ??= at;
      const right = times === 1 ? front : (back as typeof at);
      const turned = times > 1 && (flip === 'long-edge') !== upright;
      if (Math.abs(at.x - right.x) > 0.1 || Math.abs(at.y - right.y) > 0.1 || said.turned !== turned) astray.push(said);
    }
    expect(astray).toEqual([]);
    expect([...seen.values()]).toEqual(Array(count).fill(way === 'none' ? 1 : 2));
    const printable = inset({ x: 0, y: 0, ...plan.paper }, printerMargin - 1e-6);
    const bled = plan.slots.map((slot) => inset(slot, -plan.bleed));
    expect(bled.filter((slot) => !contains(printable, slot))).toEqual([]);
    expect(bled.filter((slot, i) => bled.slice(i + 1).some((other) => overlaps(slot, other)))).toEqual([]);
    // Marks, fold, ruler and title stay where a printer can print; faces lie within their slots.
    const around = frames.flatMap(({ lay }) => placeItems(lay().filter(isAround), fonts.outline));
    const boxes = around.map((item) => (item.kind === 'text' ? item.box : boxAround(item.path)));
    expect(boxes.filter((box) => box.width + box.height > 0 && !contains(printable, box))).toEqual([]);
    if (way === 'gutterfold') expect(foldsOntoFront(pages[0] ?? [], plan, front)).toBe(true);
  });
});

/** Each way of backs on a plain sheet; a bleed, also across a fold; and labels. */
const kinds = [
  ['bridge', /^a4( with 3 mm bleed)?$/],
  ['business', /^labels/],
] as const;

describe('a PDF has each code where its Frame says', () => {
  const cases = kinds.flatMap(([size, name]) => {
    const deck = laySkills(cardSizes[size]);
    const found = casesOf(cardSizes[size]).filter(isPlanned);
    return found.filter((one) => name.test(one.name)).map((one) => ({ ...one, deck }));
  });

  test('and each kind is tried', () => {
    expect(new Set(cases.map(({ name }) => name.replace(/ .*/, '')))).toEqual(new Set(['a4', 'labels']));
    expect(cases.filter(({ name }) => name.includes('bleed')).map(({ way }) => way)).toEqual([
      'long-edge',
      'gutterfold',
    ]);
    expect(new Set(cases.map(({ way }) => way))).toEqual(new Set(backs));
  });

  test.each(cases)('on $name, backs $way', async ({ deck, ...one }) => {
    const { frames } = layCase(deck, one);
    const bytes = await paintPdf(frames, fonts.bytes, {
      title: 'Matrix',
      author: 'Ruimtemakers',
      language: 'nl',
      date: new Date('2026-11-23T00:00:00Z'),
      compress: true,
      duplex: 'Simplex',
    });
    const sorted = (page: readonly Said[]) =>
      [...page].sort((a, b) => `${a.code}${a.turned}`.localeCompare(`${b.code}${b.turned}`));
    const pages = (await readCodes(bytes)).map(sorted);
    const laid = frames.map(findCodes).map(sorted);
    const nameAll = (page: readonly Said[]) => page.map(({ code, turned }) => `${code} ${turned}`);
    expect(pages.map(nameAll)).toEqual(laid.map(nameAll));
    const apart = pages.flatMap((page, i) =>
      page.map(({ x, y }, j) => Math.hypot(x - (laid[i]?.[j]?.x ?? 0), y - (laid[i]?.[j]?.y ?? 0))),
    );
    expect(Math.max(...apart)).toBeLessThan(0.05);
  });
});

/** How a sheet is turned between front and back; over a fold it is the fold that turns it. */
const flipOf = (way: Backs, upright: boolean) => {
  if (way === 'gutterfold') return upright ? 'short-edge' : 'long-edge';
  return way === 'short-edge' ? 'short-edge' : 'long-edge';
};

/** What stands around the cards has a role of its own; a face is a group without. */
const isAround = (item: Item) => item.kind === 'group' && item.role !== undefined;

const contains = (outer: Rect, inner: Rect) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

/** Folded over the middle, the back of each code lies within the slot of its front: same x, mirrored y. */
const foldsOntoFront = (page: readonly Said[], plan: SheetPlan, front: { readonly x: number; readonly y: number }) =>
  page
    .filter(({ turned }) => turned)
    .every((back) => {
      const own = page.find(({ code, turned }) => code === back.code && !turned);
      const slot = own && { x: own.x - front.x, y: own.y - front.y, ...sizeOf(plan) };
      const folded = plan.paper.height - back.y;
      return (
        slot && back.x > slot.x && back.x < slot.x + slot.width && folded > slot.y && folded < slot.y + slot.height
      );
    });

const sizeOf = ({ slots: [slot] }: SheetPlan) => ({ width: slot?.width ?? 0, height: slot?.height ?? 0 });
