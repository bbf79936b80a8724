import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { deck } from '../../../cards/deck.ts';
import { languages } from '../../../cards/schema.ts';
import { layDeck } from '../../../generator/edition/deck.ts';
import { layHome } from '../../../generator/edition/home.ts';
import { type Backs, planLabels, planSheet, type SheetPlan } from '../../../generator/layout/sheet/imposition.ts';
import { paintPdf } from '../../../generator/paint/pdf.ts';
import type { Item } from '../../../generator/paper/frame.ts';
import { flipSlot, inset, overlaps, type Rect, type Size } from '../../../generator/paper/geometry.ts';
import { cardSizes, foldGap, labelSheets, papers, printerMargin } from '../../../generator/paper/stock.ts';
import { ptToMm } from '../../../generator/paper/units.ts';
import { boxAround, placeItems } from '../../../generator/preflight/placed.ts';
import { fonts, tools } from './edition.ts';

/** Size × paper × backs: each combination is printed and read back from the PDF itself. */
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
  readonly x: number;
  readonly y: number;
  readonly turned: boolean;
}

/** Where each code is printed on each page: its baseline's start in mm from the top left. */
const readCodes = async (bytes: Uint8Array): Promise<readonly (readonly Said[])[]> => {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  return Promise.all(
    Array.from({ length: document.numPages }, async (_, i) => {
      const page = await document.getPage(i + 1);
      const height = page.view[3] as number;
      const { items } = await page.getTextContent();
      return items.flatMap((item) =>
        'str' in item && /^[A-Z]\d\d$/.test(item.str)
          ? [
              {
                code: item.str,
                x: ptToMm(item.transform[4]),
                y: ptToMm(height - item.transform[5]),
                turned: item.transform[0] < 0,
              },
            ]
          : [],
      );
    }),
  );
};

/** The offset of a code within its slot, as seen with the card upright. */
const within = ({ x, y, turned }: Said, slot: Rect) =>
  turned ? { x: slot.x + slot.width - x, y: slot.y + slot.height - y } : { x: x - slot.x, y: y - slot.y };

describe.each(Object.entries(sizes))('%s cards', (_, card) => {
  const laid = layDeck(deck, { language: 'nl', size: card, ink: 'full' }, tools);
  const skills = laid.cards.filter(({ family }) => family === 'skill');

  test.each(languages)('hold the whole deck in %s', (language) => {
    expect(layDeck(deck, { language, size: card, ink: 'full' }, tools).overfull).toEqual([]);
  });

  test.each(casesOf(card))('on $name, backs $way', async ({ name, paper, way, plan }) => {
    if (!plan) {
      // The only cards that do not fit: two A6 or jumbo faces, or such with bleed, across the fold of a small sheet.
      expect(way).toBe('gutterfold');
      const bleed = name.includes('bleed') ? 3 : 0;
      expect(2 * (card.height + 2 * bleed + foldGap + printerMargin)).toBeGreaterThan(paper.height);
      return;
    }
    const count = Math.min(skills.length, plan.slots.length + 1);
    const wish = { plan, backs: way, order: 'row', startSlot: 1, marks: true } as const;
    const frames = layHome({ tools }, { ...laid, cards: skills.slice(0, count) }, wish);
    const bytes = await paintPdf(frames, fonts.bytes, {
      title: 'Matrix',
      author: 'Ruimtemakers',
      language: 'nl',
      date: new Date('2026-11-23T00:00:00Z'),
      compress: true,
      duplex: 'Simplex',
    });
    const pages = await readCodes(bytes);
    const fronts = pages.flat().filter(({ code }, i, all) => all.findIndex((said) => said.code === code) === i);
    expect(fronts).toHaveLength(count);
    const front = within(fronts[0] as Said, plan.slots[0] as Rect);
    const seen = new Map<string, number>();
    let back: ReturnType<typeof within> | undefined;
    for (const page of pages)
      for (const said of page) {
        const index = skills.findIndex(({ code }) => code === said.code) % plan.slots.length;
        const slot = plan.slots[index] as Rect;
        const times = (seen.get(said.code) ?? 0) + 1;
        seen.set(said.code, times);
        if (times === 1) {
          const at = within(said, slot);
          expect(Math.abs(at.x - front.x)).toBeLessThan(0.1);
          expect(Math.abs(at.y - front.y)).toBeLessThan(0.1);
          continue;
        }
        const upright = plan.paper.height >= plan.paper.width;
        const flip =
          way === 'gutterfold'
            ? upright
              ? 'short-edge'
              : 'long-edge'
            : way === 'short-edge'
              ? 'short-edge'
              : 'long-edge';
        const mirrored = flipSlot(slot, plan.paper, flip);
        expect(said.turned).toBe((flip === 'long-edge') !== upright);
        const at = within(said, mirrored);
        back ??= at;
        expect(Math.abs(at.x - back.x)).toBeLessThan(0.1);
        expect(Math.abs(at.y - back.y)).toBeLessThan(0.1);
      }
    expect([...seen.values()]).toEqual(Array(count).fill(way === 'none' ? 1 : 2));
    const printable = inset({ x: 0, y: 0, ...plan.paper }, printerMargin - 1e-6);
    for (const slot of plan.slots) {
      const bled = inset(slot, -plan.bleed);
      expect(contains(printable, bled)).toBe(true);
      expect(plan.slots.filter((other) => other !== slot && overlaps(bled, inset(other, -plan.bleed)))).toEqual([]);
    }
    // Marks, fold, ruler and title stay where a printer can print; faces lie within their slots.
    for (const frame of frames)
      for (const item of placeItems(frame.lay().filter(isAround), fonts.outline)) {
        const box = item.kind === 'text' ? item.box : boxAround(item.path);
        if (box.width + box.height > 0)
          expect(contains(printable, box), `${frame.title}: ${JSON.stringify(box)}`).toBe(true);
      }
    if (way === 'gutterfold') expect(foldsOntoFront(pages[0] ?? [], plan, front)).toBe(true);
  });
});

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
