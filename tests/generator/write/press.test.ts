import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deck } from '../../../cards/game/deck.ts';
import { sharedCards } from '../../../cards/shared.ts';
import { boxesOf } from '../../../generator/paper/boxes.ts';
import { readProfile } from '../../../generator/write/icc.node.ts';
import { openJob } from '../../../generator/write/job.ts';
import { writePress, writePressDeck } from '../../../generator/write/press.ts';
import { DeckProblem } from '../../../generator/write/refuse.ts';
import { layPoker } from '../edition/edition.ts';

const order = { bleed: 3, marks: true, profile: readProfile('fogra39-coated') };
let out: string;
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'ruimtemakers-'));
});
afterAll(() => rm(out, { recursive: true, force: true }));

test('the deck and the voting set are printed front and back in turn, and may call themselves PDF/X-4', async () => {
  const printed = await writePressDeck(openJob(deck, out, undefined), layPoker('nl'), order);
  expect(printed.map(({ path }) => path.slice(out.length))).toEqual([
    '/print/ruimtemakers-nl-press-poker.pdf',
    '/print/ruimtemakers-nl-press-votes-poker.pdf',
  ]);
  expect(printed.flatMap(({ findings }) => findings)).toEqual([]);
  // A build is no print: what it writes nobody may have on paper.
  expect(existsSync(join(out, 'print/printed-nl.jsonl'))).toBe(false);
  const bytes = await readFile(printed[0]?.path ?? '');
  expect(bytes.includes('PDF/X-4')).toBe(true);
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const cards = sharedCards(layPoker('nl').cards);
  expect(document.numPages).toBe(2 * cards.length);
  for (const [i, { code }] of cards.entries())
    for (const side of [1, 2]) {
      const { items } = await (await document.getPage(2 * i + side)).getTextContent();
      expect(items.map((item) => ('str' in item ? item.str : ''))).toContain(code);
    }
});

test('what preflight refuses is told, and no file stays', async () => {
  const job = openJob(deck, join(out, 'refused'), undefined);
  const poor = { ...job, fonts: { ...job.fonts, hasGlyph: (character: string) => character !== 'V' } };
  const laid = layPoker('nl');
  const refused = writePress(poor, { ...laid, cards: laid.cards.slice(0, 1) }, order, 'poor');
  await expect(refused).rejects.toThrow(DeckProblem);
  await refused.catch(({ facts }: DeckProblem) =>
    expect(facts).toContainEqual({
      page: 'V01 Co-creatie, voorkant',
      rule: 'glyph',
      severity: 'error',
      about: 'V01',
      value: 'U+0056',
      limit: '',
    }),
  );
  expect(existsSync(join(out, 'refused'))).toBe(false);
});

test('boxes follow the card, the bleed and the marks', () => {
  expect(boxesOf({ width: 63, height: 88 }, { bleed: 3, marks: true })).toEqual({
    media: { x: 0, y: 0, width: 81, height: 106 },
    bleed: { x: 6, y: 6, width: 69, height: 94 },
    trim: { x: 9, y: 9, width: 63, height: 88 },
  });
  expect(boxesOf({ width: 70, height: 120 }, { bleed: 3.175, marks: false }).media).toMatchObject({ x: 0, y: 0 });
});
