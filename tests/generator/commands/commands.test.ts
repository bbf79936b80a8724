import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { deck } from '../../../cards/game/deck.ts';
import { drawCommand } from '../../../generator/commands/draw.ts';
import { exportText } from '../../../generator/commands/export.ts';
import { imagesCommand } from '../../../generator/commands/images.ts';
import { listCommand } from '../../../generator/commands/list.ts';
import { printCommand } from '../../../generator/commands/print.ts';
import { type Job, openJob } from '../../../generator/write/job.ts';
import { DeckProblem } from '../../../generator/write/refuse.ts';
import { run } from './world.ts';

let out = '';
let job: Job;
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'ruimtemakers-'));
  job = openJob(deck, out, undefined);
});
afterAll(() => rm(out, { recursive: true }));

const usual = {
  edition: 'home',
  icc: 'fogra39-coated',
  size: 'poker',
  paper: 'a4',
  backs: 'long-edge',
  order: 'row',
  startSlot: '1',
  lang: 'nl',
  copies: '1',
  ink: 'full',
  marks: true,
};

describe('print', () => {
  test('answers with file, sheets and why so many on each', async () => {
    const answer = await printCommand(job, { ...usual, only: 'D01-D10', bleed: '3' });
    expect(answer).toBe(
      `Printed 10 cards on 2 sheets: ${out}/print/ruimtemakers-nl-home-poker-a4-D01-D10-bleed-3.pdf\n` +
        '8 a sheet (paper turned, 6 the other way): 8 instead of 9, for own bleed of 3 mm',
    );
  });

  test('answers another program in JSON', async () => {
    const answer = await printCommand(job, { ...usual, only: 'J01-J03', copies: '4', startSlot: '9', json: true });
    expect(JSON.parse(answer)).toMatchObject({ cards: 12, sheets: 3, perSheet: 9 });
  });

  test('a card larger than the paper is one sentence', async () => {
    await expect(printCommand(job, { ...usual, size: '250x290' })).rejects.toThrow(
      '--size: a card of 250 × 290 mm does not fit a4; take a larger --paper: a3 or sra3.',
    );
  });

  test('a press gets sizes below poker as well, for the cards that have room there', async () => {
    const answer = await printCommand(job, { ...usual, edition: 'press', size: 'bridge', only: 'J01,R01' });
    expect(answer).toBe(`Printed 2 cards: ${out}/print/ruimtemakers-nl-press-bridge-J01_R01.pdf`);
  });

  test('a label without room for a code says so of the labels', async () => {
    const { size: _, ...labels } = { ...usual, paper: 'C32010', only: 'D01', url: 'https://kaarten.example/' };
    expect(await printCommand(job, labels)).toContain(
      'No room for a QR code of 15 mm at the size of these labels on D01: print these with --size tarot.',
    );
  });

  test('a sheet of labels gives its cards the size of its labels, from the slot that is left', async () => {
    const { size: _, ...labels } = { ...usual, paper: 'C32010', only: 'D01-D05', startSlot: '8' };
    const answer = await printCommand(job, labels);
    expect(answer).toBe(
      `Printed 5 cards on 2 sheets: ${out}/print/ruimtemakers-nl-home-c32010-D01-D05-from-8.pdf\n10 labels a sheet, 2 across`,
    );
  });

  test.each([
    [
      { paper: 'c32010' },
      '--size: a card of 63 × 88 mm does not fit the labels of c32010, 85 × 54 mm; leave --size out to fill them.',
    ],
    [
      { paper: 'l7414', backs: 'gutterfold' },
      '--backs: labels of l7414 cannot be folded; use long-edge, short-edge, separate, none.',
    ],
    [{ paper: '5371', bleed: '3' }, '--bleed: 5371 is cut already, so its cards have no bleed; leave it out.'],
    [{ paper: 'c32015', size: '80x50', startSlot: '9' }, '--start-slot: “9” is not a whole number from 1 to 8.'],
  ])('what labels cannot do is one sentence', async (wish, sentence) => {
    await expect(printCommand(job, { ...usual, ...wish })).rejects.toThrow(sentence);
  });

  test('a broken deck prints nothing', async () => {
    const cards = structuredClone(deck.cards) as unknown as { text: { nl: { line: string } } }[];
    (cards[0] as (typeof cards)[number]).text.nl.line = '';
    const broken = openJob({ ...deck, cards: cards as never }, join(out, 'broken'), undefined);
    await expect(printCommand(broken, usual)).rejects.toThrow(DeckProblem);
    expect(await readdir(out)).not.toContain('broken');
  });
});

test('images draws both faces of the chosen cards', async () => {
  const answer = await imagesCommand(job, { lang: 'en', format: 'webp', dpi: '72', only: 'T08,S05' });
  expect(answer).toBe(`Drew 4 pictures at 72 dpi in ${out}/images/en-72dpi`);
  expect((await readdir(join(out, 'images/en-72dpi'))).sort()).toEqual([
    'S05-back.webp',
    'S05-front.webp',
    'T08-back.webp',
    'T08-front.webp',
  ]);
});

test('list gives a line a card', () => {
  expect(listCommand(deck, { lang: 'en', only: 'V03,joker' })).toBe(
    [
      'V03  skill  3  Improvising',
      'J01  joker     Silence',
      'J02  joker     Devil’s advocate',
      'J03  joker     Dig deeper',
    ].join('\n'),
  );
});

describe('export', () => {
  const usual = { lang: 'nl', separator: 'semicolon', rows: 'card' };

  test('gives every text once, in each form', () => {
    const json = JSON.parse(exportText(deck, { ...usual, form: 'json', only: 'J01' }));
    expect(json).toEqual({
      deck: { id: 'ruimtemakers', version: deck.version, languages: ['nl', 'en'] },
      cards: [deck.cards.find(({ code }) => code === 'J01')],
    });
    expect(parseYaml(exportText(deck, { ...usual, form: 'yaml', only: 'J01' }))).toEqual(json);
    const markdown = exportText(deck, { ...usual, form: 'markdown', only: 'J01' });
    expect(markdown).toMatch(/^## J01 · joker\n\n- name: Stilte\n/);
  });

  test('writes CSV as a Dutch Excel opens it: a mark of Unicode, a row for each card, semicolons', () => {
    const lines = exportText(deck, { ...usual, form: 'csv', only: 'J01-J03' }).split('\r\n');
    expect(lines[0]).toBe('\uFEFFcode;family;skills;origin;name;line;use');
    expect(lines[1]?.startsWith('J01;joker;;new;Stilte;')).toBe(true);
    expect(lines.slice(1).map((line) => line.slice(0, 3))).toEqual(['J01', 'J02', 'J03', '']);
  });

  test('has a column for each field that any card has, and all cards in rows of one width', () => {
    const rows = parseCsv(exportText(deck, { ...usual, form: 'csv' }));
    expect(rows).toHaveLength(deck.cards.length + 1);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(rows[0]).toEqual(
      expect.arrayContaining(['signs[1]', 'points[7]', 'a.option', 'notes.values[1]', 'meaning']),
    );
  });

  test('writes other ways by option, and tells of them where there is no CSV', () => {
    const csv = exportText(deck, { lang: 'en', form: 'csv', only: 'J01', separator: 'comma', rows: 'text' }).split(
      '\r\n',
    );
    expect(csv.slice(0, 2)).toEqual(['\uFEFFcode,family,skills,origin,field,text', 'J01,joker,,new,name,Silence']);
    expect(() => exportText(deck, { ...usual, form: 'json', chosen: ['separator'] })).toThrow(
      '--separator: only CSV has it; use it with --form csv.',
    );
  });

  test('writes a file whole, in a folder under its usual name', async () => {
    const file = join(out, 'deep/kaarten.csv');
    expect(await run(['export', '--form', 'csv', '--only', 'J01', '--out', file])).toMatchObject({
      code: 0,
      said: `Wrote ${file}\n`,
    });
    expect(await readFile(file, 'utf8')).toBe(exportText(deck, { ...usual, form: 'csv', only: 'J01' }));
    expect(await run(['export', '--form', 'markdown', '--out', `${out}/`])).toMatchObject({
      said: `Wrote ${out}/ruimtemakers-nl-cards.md\n`,
    });
  });
});

/** Rows of cells with semicolons between, quotes around where they must be. */
const parseCsv = (text: string): readonly (readonly string[])[] =>
  text
    .replace('\uFEFF', '')
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? ''),
    );

test('draw deals the same card for the same seed, and no card from nothing', () => {
  const first = drawCommand(deck, { set: 'dilemma', seed: '7', lang: 'nl' });
  expect(first).toMatch(/^D\d\d · dilemma\n/);
  expect(drawCommand(deck, { set: 'dilemma', seed: '7', lang: 'nl' })).toBe(first);
  expect(() => drawCommand(deck, { set: 'poker', seed: '7', lang: 'nl' })).toThrow('“poker” is nothing to deal from');
});
