import fc from 'fast-check';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { layHome } from '../../../../generator/edition/home.ts';
import { mirrorPlaces, solveReadings } from '../../../../generator/layout/sheet/calibration.ts';
import type { Correction } from '../../../../generator/layout/sheet/printer.ts';
import { paintPdf } from '../../../../generator/paint/pdf.ts';
import { papers } from '../../../../generator/paper/stock.ts';
import { ptToMm } from '../../../../generator/paper/units.ts';
import { fonts, homePlan, layPoker, tools } from '../../edition/edition.ts';

const paper = papers.a4;

/** Where each code stands on each page, in mm from the top left. */
const readPlaces = async (correction?: Correction) => {
  const wish = { plan: homePlan, backs: 'long-edge', order: 'row', startSlot: 1, marks: true } as const;
  const laid = layPoker('nl');
  const frames = layHome(
    { tools },
    { ...laid, cards: laid.cards.slice(0, 9) },
    { ...wish, ...(correction && { printer: { backs: correction } }) },
  );
  const bytes = await paintPdf(frames, fonts.bytes, {
    title: 'Calibrated',
    author: 'Ruimtemakers',
    language: 'nl',
    date: new Date('2026-11-23T00:00:00Z'),
    compress: true,
    duplex: 'DuplexFlipLongEdge',
  });
  const document = await getDocument({ data: bytes, verbosity: 0 }).promise;
  return Promise.all(
    [1, 2].map(async (number) => {
      const { items } = await (await document.getPage(number)).getTextContent();
      return items.flatMap((item) =>
        'str' in item && /^[A-Z]\d\d$/.test(item.str)
          ? [{ x: ptToMm(item.transform[4]), y: paper.height - ptToMm(item.transform[5]) }]
          : [],
      );
    }),
  );
};

/** What a printer that is off does to a back. */
const misprint =
  ({ dx, dy, angle, scale }: Correction) =>
  ({ x, y }: { readonly x: number; readonly y: number }) => {
    const [cx, cy] = [x - paper.width / 2, y - paper.height / 2];
    return {
      x: paper.width / 2 + dx + scale * (Math.cos(angle) * cx - Math.sin(angle) * cy),
      y: paper.height / 2 + dy + scale * (Math.sin(angle) * cx + Math.cos(angle) * cy),
    };
  };

/** What a person reads at the two verniers of that printer's sheet: whole tenths, as the ticks have them. */
const readSheet = (printer: Correction): Correction => {
  const [one, two] = mirrorPlaces(paper).map((place) => {
    const landed = misprint(printer)(place);
    const tenths = (mm: number) => Math.round(mm * 10) / 10;
    return { x: tenths(place.x - landed.x), y: tenths(landed.y - place.y) };
  });
  return solveReadings({ x1: one?.x ?? 0, y1: one?.y ?? 0, x2: two?.x ?? 0, y2: two?.y ?? 0 }, paper);
};

test.each<Correction>([
  { dx: 1.34, dy: -0.72, angle: 0, scale: 1 },
  { dx: -2.1, dy: 0.4, angle: 0.003, scale: 1 },
  { dx: 0.5, dy: 1.9, angle: -0.002, scale: 1.004 },
  { dx: 0, dy: 0, angle: 0, scale: 0.994 },
])('a printer that is off by %j puts corrected backs down within 0.1 mm, and fronts stay', async (printer) => {
  const [meant, printed] = await Promise.all([readPlaces(), readPlaces(readSheet(printer))]);
  expect(printed[0]).toEqual(meant[0]);
  expect(printed[1]).toHaveLength(9);
  const landed = (printed[1] ?? []).map(misprint(printer));
  for (const [i, { x, y }] of landed.entries())
    expect(Math.hypot(x - (meant[1]?.[i]?.x ?? 0), y - (meant[1]?.[i]?.y ?? 0))).toBeLessThan(0.1);
});

test('a second sheet, printed with the profile, reads nought at both corners', () => {
  const off = fc.record({
    dx: fc.double({ min: -2, max: 2, noNaN: true }),
    dy: fc.double({ min: -2, max: 2, noNaN: true }),
    angle: fc.double({ min: -0.003, max: 0.003, noNaN: true }),
    scale: fc.double({ min: 0.995, max: 1.005, noNaN: true }),
  });
  fc.assert(
    fc.property(off, (printer) => {
      const { dx, dy, angle, scale } = readSheet(printer);
      const undo = ({ x, y }: { readonly x: number; readonly y: number }) => {
        const [cx, cy] = [x - paper.width / 2 - dx, y - paper.height / 2 - dy];
        return {
          x: paper.width / 2 + (Math.cos(-angle) * cx - Math.sin(-angle) * cy) / scale,
          y: paper.height / 2 + (Math.sin(-angle) * cx + Math.cos(-angle) * cy) / scale,
        };
      };
      for (const place of mirrorPlaces(paper)) {
        const landed = misprint(printer)(undo(place));
        expect(Math.abs(landed.x - place.x)).toBeLessThanOrEqual(0.06);
        expect(Math.abs(landed.y - place.y)).toBeLessThanOrEqual(0.06);
      }
    }),
  );
});
