import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { skillNames } from '../../../cards/skills/index.ts';
import { hold, onWindows } from '../disk.ts';
import { run } from './world.ts';

let out = '';
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'ruimtemakers-'));
});
afterAll(() => rm(out, { recursive: true }));

/** Another colour space under the name of a profile. */
const rgb = new Uint8Array(200);
rgb.set(new TextEncoder().encode('mntrRGB '), 12);
rgb.set(new TextEncoder().encode('acsp'), 36);

describe('what somebody types by mistake', () => {
  test.each([
    ['print --size a5', '--size: “a5” is not a size; use poker, bridge,'],
    ['print --size pokr', 'or width x height in mm, as in 70x120. Did you mean “poker”?'],
    ['print --size constructor', '--size: “constructor” is not a size;'],
    ['print --size 10x10', '--size: “10x10” is not possible; a card is 40 to 300 mm wide and high.'],
    ['print --edition pres', '--edition: “pres” is not one of home, press, reader, large. Did you mean “press”?'],
    ['print --backs long', '--backs: “long” is not one of long-edge, short-edge, gutterfold, separate, none.'],
    ['print --paper c3201', 'Did you mean “c32010”?'],
    ['print --paper c32010 --backs gutterfold', '--backs: labels of c32010 cannot be folded;'],
    ['print --only ,', '--only is empty: name families,'],
    ['print --only V3-', '--only: “V3-” is not a card;'],
    ['print --without none', '--without: “none” is not a card;'],
    ['print --printer nobody', '--printer: there is no profile printers/nobody.local.json; make it with:'],
    ['print --printer ../x', '--printer: “../x” cannot be a name; use letters, digits and hyphens, as in office-2.'],
    [
      'print --edition reader --copies 2',
      '--copies: the edition “reader” has none; use it with --edition home or press.',
    ],
    ['print --edition press --start-slot 2', '--start-slot: the edition “press” has none;'],
    ['print --edition press --move 1,1', '--move: the edition “press” has none; use it with --edition home.'],
    ['print --edition press --icc package.json', '--icc: package.json: This file is not an ICC profile.'],
    ['print --edition press --icc nothing.icc', '--icc: there is no file nothing.icc; name a file, or fogra39-coated'],
    ['print --edition press --icc ~/nothing.icc', '--icc: there is no file /nowhere/nothing.icc; name a file, or'],
    ['print --edition press --icc cards', '--icc: there is no file cards;'],
    ['print --edition press --size 60x60 --only D01', '--size: 60 × 60 mm is too small for D01 ('],
    ['print --edition press --size 60x60 --only D01', '; take bridge (57.15 × 88.9 mm), or other cards with --only.'],
    ['print --edition press --size 250x250 --paper a3', '--paper: the edition “press” has none;'],
    [
      'print --size 45x45 --only V01',
      '--size: 45 × 45 mm is too small for V01 (front); take business (85 × 55 mm), or other cards',
    ],
    ['print --size 60x60 --only story', '--size: 60 × 60 mm is too small for '],
    ['print --size 250x290', '--size: a card of 250 × 290 mm does not fit a4; take a larger --paper: a3 or sra3.'],
    [
      'print --size 300x300 --backs gutterfold',
      'no paper we know holds it and its back side by side; take other --backs.',
    ],
    ['print --only V01 --out package.json', '--out: package.json/print does not lie in a folder; name another folder.'],
    ['images --pack mpc --contact', '--contact: a pack has no contact sheet;'],
    ['images --pack mcp', '--pack: “mcp” is not one of mpc, tgc, tts. Did you mean “mpc”?'],
    ['images --dpi 1e3', '--dpi: “1e3” is not a whole number from 36 to 1200.'],
    ['calibrate --readings 1,2,3,4', '--readings: give the printer a name as well'],
    ['calibrate --fronts 1,2', '--fronts: give the printer a name as well'],
    ['calibrate --printer x --afresh', '--afresh: say with --readings or --fronts what is kept in its place.'],
    ['export --separator comma', '--separator: only CSV has it; use it with --form csv.'],
    ['export --form cvs', '--form: “cvs” is not one of json, csv, markdown, yaml. Did you mean “csv”?'],
    ['draw nothing', '“nothing” is nothing to deal from;'],
    ['draw dilemas', `a skill (1–${skillNames.length}). Did you mean “dilemmas”?`],
    ['build --dpi 5', '--dpi: “5” is not a whole number from 36 to 1200.'],
  ])('%s', async (typed, sentence) => {
    const { code, said, last } = await run(typed.split(' '));
    expect(last).toContain(sentence);
    expect([code, said]).toEqual([2, '']);
  });

  test.each([
    [['print', '--out', ''], '--out is empty: name a folder, as in --out dist.'],
    [['print', '--out', '--json'], '--out: “--json” is an option; name a folder behind --out.'],
    [['export', '--out', ' '], '--out is empty: name a file.'],
  ])('%j', async (words, sentence) => {
    expect(await run(words)).toMatchObject(
      words.includes('--json')
        ? { code: 2, said: expect.stringContaining(sentence) }
        : { code: 2, told: `${sentence}\n` },
    );
  });

  test.each([
    [['prnt'], "error: unknown command 'prnt'\n(Did you mean print?)\n"],
    [['print', '--onyl', 'V01'], "error: unknown option '--onyl'\n(Did you mean --only?)\n"],
    [['print', '--size'], "error: option '--size <size>' argument missing\n"],
    [['print', 'V01'], '“V01”: there is no such file or folder here. To choose cards, write --only V01.\n'],
    [
      ['print', 'a.csv', 'b.csv'],
      'error: too many arguments for \'print\'. Expected 1 argument but got 2. Put a name with spaces between double quotation marks: "my cards.xlsx".\n',
    ],
    [
      ['print', '--style', 'stijl.tokens.json'],
      '--style is for cards of your own; name their file first, as in print stellingen.xlsx.\n',
    ],
  ])('%j', async (words, told) => {
    expect(await run(words)).toMatchObject({ code: 2, said: '', told });
  });

  test('a date that is none', async () => {
    for (const epoch of ['abc', '-1', '1e99', '999999999999'])
      expect(await run(['print', '--only', 'J01', '--out', out], { epoch })).toMatchObject({
        code: 2,
        told: `SOURCE_DATE_EPOCH: “${epoch}” is not a number of seconds since 1970; leave it out, or set one.\n`,
      });
  });

  test('a profile of another colour space', async () => {
    const file = join(out, 'screen.icc');
    await writeFile(file, rgb);
    const { code, last } = await run(['print', '--edition', 'press', '--icc', file]);
    expect(last).toContain('The ICC profile is mntr RGB');
    expect(code).toBe(2);
  });

  test('a profile that another program holds is told as that, and not as a file that could not be written', async () => {
    const file = join(out, 'held.icc');
    await writeFile(file, rgb);
    hold('readFileSync', 'held.icc', 'EBUSY');
    const { code, last } = await run(['print', '--edition', 'press', '--only', 'J01', '--icc', file]);
    expect([code, last]).toEqual([2, expect.stringMatching(/^--icc: .*held\.icc is open in another program/)]);
  });
});

test('~ is the home of who types it, and a stroke at the end says nothing more', async () => {
  const words = ['print', '--only', 'J01', '--out'];
  const name = 'print/ruimtemakers-nl-home-poker-a4-J01.pdf';
  expect((await run([...words, '~/mine/'], { home: out })).said).toContain(`: ${out}/mine/${name}\n`);
  expect((await run([...words, join(out, 'met spatie é')], { home: out })).said).toContain(`/met spatie é/${name}\n`);
  expect((await readdir(out)).filter((found) => found.startsWith('m')).sort()).toEqual(['met spatie é', 'mine']);
});

describe('help', () => {
  test.each(['print', 'images', 'calibrate', 'list', 'export', 'draw', 'check', 'build', 'start'])(
    '%s speaks the language that is asked for, and nothing of the other',
    async (command) => {
      const [nl, en] = [await run([command, '--help'], { language: 'nl' }), await run([command, '--help'])];
      expect([nl.code, en.code]).toEqual([0, 0]);
      expect(nl.said).toContain('Gebruik: ruimtemakers');
      expect(nl.said).not.toMatch(/\b(Usage|Options|Examples|usual|one of|choices|default|display)\b/);
      expect(en.said).not.toMatch(/\b(Gebruik|Opties|Voorbeelden|kies uit|standaard|de|het|een)\b/);
    },
  );

  test('a trainer finds what comes out, sizes in mm, whose labels, each way of backs and the families', async () => {
    const { said } = await run(['print', '--help'], { language: 'nl' });
    for (const fact of [
      'poker 63 × 88',
      'bridge 57,15 × 88,9',
      'c32010  Avery Zweckform, 10: 85 × 54',
      'dist/print',
      'print --only stemkaart',
      'gutterfold  enkelzijdig',
      'separate    zonder dubbelzijdig printen',
      'V vaardigheid',
      'S stemkaart',
    ])
      expect(said).toContain(fact);
  });
});

describe('as Windows hands words on', () => {
  test('a folder that ends in a stroke before its mark is that folder', async () => {
    const said = await run(['export', '--only', 'V01', '--out', `${out}"`], { isWindows: true });
    expect([said.code, said.said]).toEqual([0, `Wrote ${out}/ruimtemakers-nl-cards.json\n`]);
  });

  test('one that swallowed the words behind it is told, also to a program', async () => {
    const words = ['print', '--out', 'C:\\een map" --lang en'];
    const sentence = 'The \\ before the last quotation mark muddles what follows;';
    const told = await run(words, { isWindows: true });
    expect([told.code, told.last.startsWith(sentence)]).toEqual([2, true]);
    const json = await run([...words, '--json'], { isWindows: true });
    expect([json.code, JSON.parse(json.said)[0].problem.startsWith(sentence)]).toEqual([2, true]);
  });

  test('a name with spaces and without marks is told with how it is written', async () => {
    const words = ['print', 'mijn', 'kaarten.xlsx'];
    expect((await run(words, { language: 'nl' })).told).toBe(
      'Er staan 2 woorden achter; hoogstens 1 kan. Zet een naam met spaties tussen dubbele aanhalingstekens: "mijn kaarten.xlsx".\n',
    );
    expect(JSON.parse((await run([...words, '--json'])).said)[0].problem).toMatch(/^too many .+"my cards\.xlsx"\.$/);
  });

  test('what takes no name is told of no quotation marks', async () => {
    const { told } = await run(['build', 'alles'], { language: 'nl' });
    expect(told).toBe('Achter deze opdracht hoort niets.\n');
  });

  test('a printer has no name there that Windows keeps for itself, and any elsewhere', async () => {
    const words = ['print', '--only', 'V01', '--printer', 'LPT1'];
    expect((await run(words)).last).toContain('--printer: there is no profile printers/LPT1.local.json;');
    onWindows();
    expect((await run(words)).last).toContain('--printer: “LPT1” cannot be a name; Windows keeps it for itself;');
  });

  test('a list that PowerShell took apart is one', async () => {
    const { code, said } = await run(['list', '--only', 'D01', 'V03'], { isWindows: true });
    expect([code, said.match(/^\w+/gm)]).toEqual([0, ['D01', 'V03']]);
  });

  test('elsewhere such a mark is part of a name', async () => {
    const { code, said } = await run(['export', '--only', 'V01', '--out', `${out}/5".json`]);
    expect([code, said]).toEqual([0, `Wrote ${out}/5".json\n`]);
  });
});
