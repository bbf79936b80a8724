import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { deck } from '../../cards/deck.ts';
import { languages } from '../../cards/schema.ts';
import { layDeck, layHomeEdition } from '../../generator/edition.ts';
import { flipSlot, overlaps, type Rect } from '../../generator/geometry.ts';
import { type Backs, planSheet, type SheetPlan } from '../../generator/layout/imposition.ts';
import { paintPdf } from '../../generator/paint/pdf.ts';
import { cardSizes, foldGap, papers, printerMargin } from '../../generator/stock.ts';
import { ptToMm } from '../../generator/units.ts';
import { fonts, tools } from './edition.ts';

/** Size × paper × backs: each combination is printed and read back from the PDF itself. */
const backs: readonly Backs[] = ['long-edge', 'short-edge', 'gutterfold', 'separate', 'none'];
const cases = Object.entries(cardSizes).flatMap(([size, card]) =>
  Object.entries(papers).flatMap(([name, paper]) => backs.map((way) => ({ size, card, name, paper, way }))),
);

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

describe.each(Object.keys(cardSizes))('%s cards', (size) => {
  const card = cardSizes[size as keyof typeof cardSizes];
  const laid = layDeck(deck, { language: 'nl', size: card, ink: 'full' }, tools);
  const skills = laid.cards.filter(({ family }) => family === 'skill');

  test.each(languages)('hold the whole deck in %s', (language) => {
    expect(layDeck(deck, { language, size: card, ink: 'full' }, tools).overfull).toEqual([]);
  });

  test.each(cases.filter((one) => one.size === size))('on $name, backs $way', async ({ paper, way }) => {
    const plan = planSheet({ paper, card, bleed: 0, fold: way === 'gutterfold' }) as SheetPlan | undefined;
    if (!plan) {
      // The only cards that do not fit: two A6 or jumbo faces across the fold of a small sheet.
      expect(way).toBe('gutterfold');
      expect(2 * (card.height + foldGap + printerMargin)).toBeGreaterThan(paper.height);
      return;
    }
    const count = Math.min(skills.length, plan.slots.length + 1);
    const wish = { plan, backs: way, order: 'row', startSlot: 1, marks: true } as const;
    const frames = layHomeEdition(skills.slice(0, count), 'nl', wish, tools);
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
    for (const slot of plan.slots) {
      expect(slot.x).toBeGreaterThanOrEqual(printerMargin - 1e-6);
      expect(slot.y).toBeGreaterThanOrEqual(printerMargin - 1e-6);
      expect(plan.slots.filter((other) => other !== slot && overlaps(slot, other))).toEqual([]);
    }
  });
});
