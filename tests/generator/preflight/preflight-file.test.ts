import PDFDocument from 'pdfkit';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { deck } from '../../../cards/game/deck.ts';
import { pickCards } from '../../../generator/edition/deck.ts';
import { paintHome, usualHome } from '../../../generator/edition/home.ts';
import { preflightFile } from '../../../generator/preflight/preflight-file.ts';
import { sayFinding } from '../../../generator/preflight/say-finding.ts';
import { openJob } from '../../../generator/write/job.ts';
import { layFitting } from '../../../generator/write/lay.ts';

/** A page of 100 × 100 pt by pdfkit itself, with whatever a careless designer puts on it. */
const paint = (draw: (document: PDFKit.PDFDocument) => void, compress: boolean): Promise<Uint8Array> =>
  new Promise((resolve) => {
    const document = new PDFDocument({ size: [100, 100], margin: 0, compress, font: null as unknown as string });
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    draw(document);
    document.end();
  });
const picture = (pixels: number) =>
  sharp({ create: { width: pixels, height: pixels, channels: 3, background: '#888' } })
    .jpeg()
    .toBuffer();
const find = async (pixels: number, printed: number, compress = true) => {
  const image = await picture(pixels);
  return preflightFile(await paint((document) => document.image(image, 5, 5, { width: printed }), compress));
};

test.each([true, false])('a picture of 100 pixels on an inch is refused (compressed: %s)', async (compress) => {
  const found = await find(100, 72, compress);
  expect(found.map(({ rule, severity, value, limit }) => [rule, severity, value, limit])).toEqual([
    ['bitmap', 'error', 100, 150],
  ]);
  expect(found.map((finding) => sayFinding(finding).en)[0]).toMatch(
    /^page 1: the picture \S+ has 100 ppi, 150 ppi or more print sharp$/,
  );
});

test('one of 200 is told, one of 300 is good', async () => {
  expect((await find(200, 72)).map(({ severity, value, limit }) => [severity, value, limit])).toEqual([
    ['warning', 200, 300],
  ]);
  expect(await find(300, 72)).toEqual([]);
});

test('a picture that is scaled twice counts as large as it is printed', async () => {
  const image = await picture(300);
  const bytes = await paint((document) => document.scale(1.25).image(image, 0, 0, { width: 72 }), true);
  expect((await preflightFile(bytes)).map(({ value }) => value)).toEqual([240]);
});

test('what looks like an operator within a string of a page moves no picture', async () => {
  const image = await picture(100);
  const bytes = await paint((document) => {
    for (const operators of ['[(\t\\) Q )-3( q\t)] TJ', '[(6 0 0 6 0 0 cm )] TJ']) document.addContent(operators);
    document.image(image, 5, 5, { width: 72 });
  }, true);
  expect((await preflightFile(bytes)).map(({ value }) => value)).toEqual([100]);
});

test('a font that is not in the file is refused', async () => {
  const bytes = await paint((document) => document.font('Helvetica').text('Samen', 5, 5), true);
  expect((await preflightFile(bytes)).map((finding) => sayFinding(finding).en)).toEqual([
    'the file: the font Helvetica is not in the file; embed it',
  ]);
});

test('a trim that reaches out of the bleed is refused', async () => {
  const bytes = await paint((document) => {
    Object.assign((document.page as unknown as { dictionary: { data: object } }).dictionary.data, {
      BleedBox: [5, 5, 95, 95],
      TrimBox: [5, 5, 96, 95],
    });
  }, true);
  expect((await preflightFile(bytes)).map((finding) => sayFinding(finding).en)).toEqual([
    'page 1: TrimBox: reaches out, must be inside BleedBox',
  ]);
});

test('a home sheet of ours passes', async () => {
  const job = openJob(deck, 'dist', undefined);
  const laid = await layFitting(job, 'nl');
  const nine = pickCards(
    laid,
    laid.cards.slice(0, 9).map(({ code }) => code),
  );
  expect(nine.cards).toHaveLength(9);
  expect(await preflightFile(await paintHome(job, nine, usualHome()))).toEqual([]);
});
