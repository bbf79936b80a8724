import PDFDocument from 'pdfkit';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { layPress } from '../../../generator/edition/press.ts';
import { openProfile } from '../../../generator/paint/icc.ts';
import { paintDocument } from '../../../generator/paint/pdf.ts';
import { collectBytes } from '../../../generator/paint/pdfkit.ts';
import { boxesOf } from '../../../generator/paper/boxes.ts';
import {
  type Frame,
  type ImageItem,
  type Item,
  layFrame,
  type PathItem,
  type TextItem,
} from '../../../generator/paper/frame.ts';
import { cardSizes } from '../../../generator/paper/stock.ts';
import {
  type CheckedPage,
  type PreflightOptions,
  preflight,
  type Rule,
} from '../../../generator/preflight/preflight.ts';
import { preflightFile } from '../../../generator/preflight/preflight-file.ts';
import { readProfile } from '../../../generator/write/icc.node.ts';
import { fonts, layPoker } from '../edition/edition.ts';

/** A fault is found wherever it is: one of each kind on the last page of a deck of some thousand cards. */
const COPIES = 8;
/** A colour that the profile would print in less than the limit, as every colour of a screen: here in full inks. */
const HEAVY = '#200020';

const setting = { bleed: 3, marks: true };
const { inksOf } = openProfile(readProfile('fogra39-coated'));
const options: PreflightOptions = {
  outline: fonts.outline,
  hasGlyph: fonts.hasGlyph,
  safeArea: 5,
  typeFloor: 8.5,
  press: {
    inkLimit: 240,
    bleed: setting.bleed,
    inksOf: (colour) => (colour === HEAVY ? [1, 1, 0, 1] : inksOf(colour)),
  },
};
let pages: readonly CheckedPage[];
let last: CheckedPage & { readonly frame: Frame };
beforeAll(() => {
  const own = layPress(layPoker('nl'), setting).map((page) => ({ ...page, frame: layFrame(page.frame) }));
  pages = Array.from({ length: COPIES }, () => own).flat();
  last = own.at(-1) as typeof last;
});

const { trim } = boxesOf(cardSizes.poker, setting);
const line = (more: Partial<TextItem>): TextItem => ({
  kind: 'text',
  x: trim.x + 10,
  y: trim.y + 60,
  text: 'Samen',
  font: 'body',
  size: 10,
  fill: '#1B1D1F',
  ...more,
});
const square = (more: Partial<PathItem>): PathItem => {
  const [left, top] = [trim.x + 8, trim.y + 50];
  return {
    kind: 'path',
    path: [['M', left, top], ['L', left + 30, top], ['L', left + 30, top + 20], ['L', left, top + 20], ['Z']],
    ...more,
  };
};
const stroke = (colour: PathItem['stroke'] & string, lineWidth: number): PathItem => ({
  kind: 'path',
  path: [
    ['M', trim.x + 10, trim.y + 60],
    ['L', trim.x + 20, trim.y + 60],
  ],
  stroke: colour,
  lineWidth,
});
const white = square({ fill: '#FFFFFF' });

const image = (more: Partial<ImageItem>): ImageItem => ({
  kind: 'image',
  name: 'boom.jpg',
  alt: 'Een boom',
  box: { x: trim.x + 8, y: trim.y + 50, width: 30, height: 20 },
  pixels: { width: 600, height: 400 },
  ...more,
});

const faults: Readonly<Record<Exclude<Rule, 'bitmap' | 'font' | 'boxes' | 'back'>, readonly Item[]>> = {
  'safe-area': [line({ y: trim.y + 87 })],
  'type-size': [white, line({ size: 7 })],
  glyph: [white, line({ text: 'a → b' })],
  contrast: [white, line({ fill: '#777777' })],
  'line-width': [stroke('#000000', 0.05)],
  'reversed-line': [square({ fill: '#0F5132' }), stroke('#FFFFFF', 0.1)],
  ink: [square({ fill: HEAVY })],
  picture: [image({ pixels: { width: 200, height: 150 } })],
  alt: [image({ alt: ' ' })],
  'on-picture': [image({}), line({})],
};

describe('on the last pages', () => {
  test('there is nothing to find before', () => {
    expect(pages.length).toBeGreaterThan(2000);
    expect(preflight(pages, options)).toEqual([]);
  });

  test('one fault of each kind is found, and no other', () => {
    const spoilt = Object.entries(faults).map(([rule, items]) => ({
      ...last,
      frame: { ...last.frame, title: rule, items: [...last.frame.items, ...items] },
    }));
    const found = preflight([...pages, ...spoilt], options);
    expect(found.map(({ page, rule }) => [page, rule])).toEqual(Object.keys(faults).map((rule) => [rule, rule]));
  });

  test('boxes that do not nest are found, and a back that is not of its front', () => {
    const { boxes } = last;
    if (!boxes) throw new Error('A page for a press has boxes.');
    const few = [...pages.slice(0, -1), { ...last, boxes: { ...boxes, trim: boxes.bleed } }];
    expect(preflight(few, options).map(({ page, rule }) => [page, rule])).toEqual([[last.frame.title, 'boxes']]);
    const wrong = [...pages.slice(0, -1), { ...last, code: 'Z99' }];
    expect(preflight(wrong, options).map(({ rule, value }) => [rule, value])).toEqual([['back', last.frame.title]]);
  });
});

/** Faults of a file: on the last page of hundreds, by pdfkit itself and by our own painter. */
describe('on the last page of a file', () => {
  const PAGES = 400;
  const paint = (spoil: (document: PDFKit.PDFDocument) => void): Promise<Uint8Array> =>
    new Promise((resolve) => {
      const document = new PDFDocument({ size: [100, 100], margin: 0, font: null as unknown as string });
      const chunks: Buffer[] = [];
      document.on('data', (chunk: Buffer) => chunks.push(chunk));
      document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
      for (let page = 1; page < PAGES; page++) document.addPage();
      spoil(document);
      document.end();
    });

  test('a coarse picture is found', async () => {
    const create = { width: 100, height: 100, channels: 3, background: '#888' } as const;
    const picture = await sharp({ create }).jpeg().toBuffer();
    const found = await preflightFile(await paint((document) => document.image(picture, 5, 5, { width: 72 })));
    expect(found.map(({ page, rule }) => [page, rule])).toEqual([[`page ${PAGES}`, 'bitmap']]);
  });

  test('a font that is not in the file is found', async () => {
    const found = await preflightFile(await paint((document) => document.font('Helvetica').text('Samen', 5, 5)));
    expect(found.map(({ rule }) => rule)).toEqual(['font']);
  });

  test.each([true, false])('a trim that reaches out is found (packed: %s)', async (compress) => {
    const frame: Frame = { width: 40, height: 40, title: 'page', items: [white] };
    const document = await paintDocument(
      Array.from({ length: PAGES }, () => frame),
      fonts.bytes,
      {
        title: 'Large',
        author: 'Ruimtemakers',
        language: 'nl',
        date: new Date('2026-11-23T00:00:00Z'),
        compress,
        duplex: 'Simplex',
      },
    );
    Object.assign(document.page.dictionary.data, { BleedBox: [5, 5, 95, 95], TrimBox: [5, 5, 96, 95] });
    const found = await preflightFile(collectBytes(document));
    expect(found.map(({ page, rule, about }) => [page, rule, about])).toEqual([[`page ${PAGES}`, 'boxes', 'TrimBox']]);
  });
});
