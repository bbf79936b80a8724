import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { deck } from '../../../cards/game/deck.ts';
import { languages } from '../../../cards/schema.ts';
import { sharedCards } from '../../../cards/shared.ts';
import { paintPdf } from '../../../generator/paint/pdf.ts';
import type { Colour, Frame, Page } from '../../../generator/paper/frame.ts';
import { flipSlot } from '../../../generator/paper/geometry.ts';
import { papers } from '../../../generator/paper/stock.ts';
import { ptToMm } from '../../../generator/paper/units.ts';
import { fonts, homePlan, layPoker, printHomePdf } from '../edition/edition.ts';
import { tellGlyphs } from './inspect.ts';
import { readTagged } from './structure.ts';

const { slots } = homePlan;

const open = (bytes: Uint8Array) => getDocument({ data: bytes.slice(), verbosity: 0 }).promise;

/** One frame as a PDF, not compressed. */
const paintFrame = (frame: Page) =>
  paintPdf([frame], fonts.bytes, {
    title: 'Small',
    author: 'Ruimtemakers',
    language: 'nl',
    date: new Date('2026-11-23T00:00:00Z'),
    compress: false,
    duplex: 'Simplex',
  });

/** Where each code is printed on a page: x and baseline in mm from the top left. */
const findCodes = async (document: Awaited<ReturnType<typeof open>>, number: number) => {
  const page = await document.getPage(number);
  const [, , , height = 0] = page.view;
  const { items } = await page.getTextContent();
  return items.flatMap((item) =>
    'str' in item && /^[A-Z]\d\d$/.test(item.str)
      ? [{ code: item.str, x: ptToMm(item.transform[4]), y: ptToMm(height - item.transform[5]) }]
      : [],
  );
};

describe.each(languages)('the home edition in %s', (language) => {
  const printed = printHomePdf(language);

  test('is A4, nine to a sheet, each back at the mirrored slot of its front to 0.1 mm, the last page too', async () => {
    const document = await open(await printed);
    const cards = sharedCards(layPoker(language).cards);
    expect(document.numPages).toBe(2 * Math.ceil(cards.length / 9));
    for (let sheet = 0; sheet < document.numPages / 2; sheet++) {
      const own = cards.slice(sheet * 9, sheet * 9 + 9);
      const fronts = await findCodes(document, 2 * sheet + 1);
      const backs = await findCodes(document, 2 * sheet + 2);
      expect(fronts.map(({ code }) => code)).toEqual(own.map(({ code }) => code));
      expect(backs.map(({ code }) => code)).toEqual(own.map(({ code }) => code));
      const page = await document.getPage(2 * sheet + 1);
      expect(page.view.map((pt: number) => Math.round(ptToMm(pt) * 10) / 10)).toEqual([0, 0, 210, 297]);
      const first = { front: fronts[0], back: backs[0] };
      own.forEach((_, i) => {
        const slot = slots[i] as { x: number; y: number; width: number; height: number };
        const mirrored = flipSlot(slot, papers.a4, 'long-edge');
        const start = slots[0] as typeof slot;
        const startBack = flipSlot(start, papers.a4, 'long-edge');
        expect((fronts[i]?.x ?? 0) - slot.x).toBeCloseTo((first.front?.x ?? 0) - start.x, 1);
        expect((fronts[i]?.y ?? 0) - slot.y).toBeCloseTo((first.front?.y ?? 0) - start.y, 1);
        expect((backs[i]?.x ?? 0) - mirrored.x).toBeCloseTo((first.back?.x ?? 0) - startBack.x, 1);
        expect((backs[i]?.y ?? 0) - mirrored.y).toBeCloseTo((first.back?.y ?? 0) - startBack.y, 1);
      });
    }
  });

  test('has title, language, tags and a bookmark for every card', async () => {
    const document = await open(await printed);
    const { info } = (await document.getMetadata()) as unknown as { info: object };
    expect(info).toMatchObject({ Title: 'Ruimtemakers', Language: language, PDFFormatVersion: '1.7' });
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
    expect(await document.getViewerPreferences()).toMatchObject({ PrintScaling: 'None', Duplex: 'DuplexFlipLongEdge' });
    const outline = await document.getOutline();
    const titles = sharedCards(layPoker(language).cards).map(({ code, title }) => `${code} ${title}`);
    expect(outline.flatMap((chapter) => chapter.items.map((item) => item.title))).toEqual(titles);
  });

  test('can be searched: every word of every card is in its text', async () => {
    const document = await open(await printed);
    const pages = await Promise.all(
      Array.from({ length: document.numPages }, async (_, i) => (await document.getPage(i + 1)).getTextContent()),
    );
    const squeeze = (text: string) => text.replaceAll(/[-\s]/g, '');
    const text = squeeze(pages.flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : ''))).join(''));
    for (const card of deck.cards.filter((card) => card.family === 'skill'))
      for (const said of [card.text[language].name, card.text[language].line, ...card.text[language].signs])
        expect(text).toContain(squeeze(said));
  });
});

test('every font is embedded as a subset', async () => {
  const text = new TextDecoder('latin1').decode(await printHomePdf('nl', false));
  const names = [...text.matchAll(/\/FontName \/([^\s]+)/g)].map(([, name]) => name);
  expect(names).toHaveLength(3);
  for (const name of names)
    expect(name).toMatch(/^[A-Z]{6}\+(AtkinsonHyperlegibleNext-(Regular|Bold)|BricolageGrotesque-Bold)$/);
  expect(text.match(/\/FontFile2 /g)).toHaveLength(3);
  expect(text.match(/\/ToUnicode /g)).toHaveLength(3);
});

test('an ornament that is written once shows its lines to their ends, also as a viewer thickens them in a thumbnail', async () => {
  const text = new TextDecoder('latin1').decode(await printHomePdf('nl', false));
  const forms = [...text.matchAll(/\/Subtype \/Form\n\/BBox \[([^\]]+)\][\s\S]*?stream\n([\s\S]*?)\nendstream/g)];
  expect(forms.length).toBeGreaterThan(10);
  for (const [, box = '', content = ''] of forms) {
    const [left = 0, top = 0, right = 0, bottom = 0] = box.split(' ').map(Number);
    const points = [...content.matchAll(/^((?:-?[\d.]+ )+)[mlc]$/gm)].flatMap(([, numbers = '']) =>
      numbers.trim().split(' ').map(Number),
    );
    const [across, down] = [0, 1].map((at) => points.filter((_, i) => i % 2 === at)) as [number[], number[]];
    const room = [
      Math.min(...across) - left,
      Math.min(...down) - top,
      right - Math.max(...across),
      bottom - Math.max(...down),
    ];
    expect(Math.min(...room)).toBeGreaterThanOrEqual(12);
  }
  // The ruler of 100 mm is on all sheets, and written once.
  const ruler = forms.filter(([, , content]) => content?.includes('0 0 m\n283.465 0 l'));
  expect(ruler).toHaveLength(1);
});

test('two runs give the same bytes', async () => {
  const hash = async () =>
    createHash('sha256')
      .update(await printHomePdf('en'))
      .digest('hex');
  expect(await hash()).toBe(await hash());
});

test('a small frame is written operator by operator as it was', async () => {
  const frame = {
    width: 40,
    height: 20,
    title: 'small',
    items: [
      {
        kind: 'group',
        x: 30,
        y: 15,
        turn: 180,
        items: [
          {
            kind: 'group',
            role: 'paragraph',
            actualText: 'ruimte',
            items: [{ kind: 'text', x: 2, y: 5, text: 'AV ruim-', font: 'body', size: 10, fill: '#1B1D1F' }],
          },
        ],
      },
      {
        kind: 'path',
        path: [['M', 0, 0], ['L', 10, 0], ['C', 1, 2, 3, 4, 5, 6], ['Z']],
        fill: '#FF0000',
        stroke: '#000000',
        lineWidth: 0.1,
        dash: [1, 2],
      },
    ],
  } as const;
  const bytes = await paintFrame(frame);
  const text = new TextDecoder('latin1').decode(bytes);
  const content = /stream\n(1 0 0 -1[\s\S]*?)endstream/.exec(text)?.[1] ?? '';
  await expect(tellGlyphs(content)).toMatchFileSnapshot('../../golden/small-frame.pdf.txt');
});

/** One frame of such parts. */
const paintSmall = (...items: Frame['items']) => paintFrame({ width: 60, height: 20, title: 'small', items });

test('lines that are painted as one stand each where it says, also behind one without a letter', async () => {
  const lines = [
    { text: '', x: 1, y: 2, font: 'title', size: 9 },
    { text: 'een', x: 3.3333, y: 5, font: 'body', size: 10 },
    { text: '', x: 20, y: 7, font: 'body', size: 10 },
    { text: 'twee ł', x: 2.1111, y: 9.7777, font: 'body', size: 10 },
    { text: 'drie', x: 30, y: 4.4444, font: 'strong', size: 12.345 },
  ] as const;
  const items = lines.map((line) => ({ ...line, kind: 'text', fill: '#1B1D1F' }) as const);
  const frame = {
    width: 60,
    height: 20,
    title: 'lines',
    items: [{ kind: 'group', role: 'ornament', items }],
  } as const;
  const bytes = await paintPdf([frame], fonts.bytes, {
    title: 'Lines',
    author: 'Ruimtemakers',
    language: 'nl',
    date: new Date('2026-11-23T00:00:00Z'),
    compress: true,
    duplex: 'Simplex',
  });
  const page = await (await open(bytes)).getPage(1);
  const { items: found } = await page.getTextContent();
  const placed = found.flatMap((item) =>
    'str' in item && /\w/.test(item.str)
      ? [
          {
            text: item.str.trim(),
            x: Math.round(1000 * ptToMm(item.transform[4])) / 1000,
            y: Math.round(1000 * (20 - ptToMm(item.transform[5]))) / 1000,
            size: item.transform[0],
          },
        ]
      : [],
  );
  expect(placed).toEqual([
    { text: 'een', x: 3.333, y: 5, size: 10 },
    { text: 'twee', x: 2.111, y: 9.778, size: 10 },
    { text: 'drie', x: 30, y: 4.444, size: 12.345 },
  ]);
});

test('two hundred letters in one file, whose numbers are also those of brackets and line ends, are all read back', async () => {
  const letters = Array.from({ length: 0x17f - 0xa0 }, (_, i) => String.fromCodePoint(0xa1 + i)).filter(fonts.hasGlyph);
  const all = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789', ...letters];
  const lines = Array.from({ length: Math.ceil(all.length / 20) }, (_, i) => all.slice(20 * i, 20 * i + 20).join(''));
  const items = lines.map(
    (text, i) => ({ kind: 'text', x: 2, y: 2 + i, text, font: 'body', size: 3, fill: '#1B1D1F' }) as const,
  );
  const page = await (await open(await paintSmall({ kind: 'group', role: 'paragraph', items }))).getPage(1);
  const { items: found } = await page.getTextContent();
  expect(all.length).toBeGreaterThan(200);
  expect(found.map((item) => ('str' in item ? item.str.trim() : '')).join('')).toBe(all.join(''));
});

test('lines of two colours that follow each other have each their own', async () => {
  const line = (text: string, fill: Colour) =>
    ({ kind: 'text', x: 2, y: 5, text, font: 'body', size: 9, fill }) as const;
  const items = [line('a', '#FF0000'), line('b', '#FF0000'), line('c', '#0000FF'), line('d', '#FF0000')];
  const text = new TextDecoder('latin1').decode(await paintSmall({ kind: 'group', role: 'paragraph', items }));
  expect([...text.matchAll(/^BT\n(.*)$/gm)].map(([, colour]) => colour)).toEqual(['1 0 0 rg', '0 0 1 rg', '1 0 0 rg']);
});

test('whatever stands in a text or in the words of a picture, a reader is told it as it is', async () => {
  const any = fc.string({
    unit: fc.constantFrom(...'ab é()\\\n\r\t\b\fČ🙂\u0a0d\u285c\u2829'),
    minLength: 1,
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(any, any, async (alt, actualText) => {
      const figure = { kind: 'figure', alt, box: { x: 1, y: 2, width: 3, height: 4 }, items: [] } as const;
      const { document, elements } = await readTagged(
        await paintSmall(figure, { kind: 'group', role: 'paragraph', actualText, items: [] }),
      );
      expect(elements.map((element) => element.alt ?? element.actual)).toEqual([undefined, alt, actualText]);
      const tree = await (await document.getPage(1)).getStructTree();
      expect(JSON.stringify(tree)).toContain(`"alt":${JSON.stringify(alt)}`);
    }),
    { numRuns: 50 },
  );
});
