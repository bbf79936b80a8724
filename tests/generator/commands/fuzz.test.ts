import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { languages } from '../../../cards/languages.ts';
import { exportForms, rowsOf, separators } from '../../../generator/edition/export-forms.ts';
import { packNames } from '../../../generator/edition/vendors.ts';
import { inks } from '../../../generator/layout/face/palette.ts';
import { allBacks, orders } from '../../../generator/layout/sheet/imposition.ts';
import { pictureFormats } from '../../../generator/paper/picture.ts';
import { cardSizes } from '../../../generator/paper/stock.ts';
import { editions } from '../../../generator/wish/belong.ts';
import { paperNames } from '../../../generator/wish/wishes.ts';
import { profileFiles } from '../../../generator/write/icc.node.ts';
import { run } from './world.ts';

/** Command lines as people, scripts and slips of the finger make them; all in a folder of their own. */
let folder = '';
const home = process.cwd();
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ruimtemakers-'));
  process.chdir(folder);
});
afterAll(async () => {
  process.chdir(home);
  await rm(folder, { recursive: true });
});

/** What is typed behind an option: what can be, as the lists have it that the command reads, what nearly can, and what nobody would. */
const strange = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.constantFrom(
    '',
    ' ',
    '-',
    '--',
    '0',
    '-1',
    '1e9',
    'NaN',
    'null',
    'constructor',
    '__proto__',
    '../..',
    '%s',
    'x'.repeat(5000),
  ),
);
const values: Readonly<Record<string, fc.Arbitrary<string>>> = Object.fromEntries(
  Object.entries({
    edition: [...editions, 'HOME', 'pres'],
    size: [...Object.keys(cardSizes), '70x120', '40x40', '300x300', '63 × 88', '1e2x80', 'pokr'],
    paper: [...paperNames, 'L7414', 'a44'],
    backs: [...allBacks, 'long'],
    order: [...orders, 'rows'],
    'start-slot': ['1', '2', '9', '10', '0', '1.5'],
    copies: ['1', '2', '3', '101', '2x'],
    ink: [...inks, 'gray'],
    bleed: ['0', '3', '2,5', '11', '-3', '3mm'],
    icc: [...Object.keys(profileFiles), 'fogra', '.', '/dev/null'],
    printer: ['office', 'kantoor-2', '../x', 'é', ''],
    move: ['1,1', '-1.5,0.8', '20,0', '1', 'a,b'],
    url: ['https://example.org/', 'example', 'http://', 'javascript:1', 'https://example.org/#x'],
    lang: [...languages, 'de', 'NL'],
    only: ['J01', 'joker', 'J01x2', 'R01,C01', 'changed', 'none', 'J01-J09', 'J01-', ',', 'all', 'J3-J1'],
    without: ['J01', 'joker', 'none', '1', ','],
    out: ['out', './out/', 'out/deep', 'out/é', '', '--json', 'out/\u0007', `out/${'x'.repeat(300)}`],
    format: [...pictureFormats, 'gif'],
    dpi: ['36', '40', '0', '1201', '72.5'],
    pack: [...packNames, 'mcp'],
    form: [...exportForms, 'xml'],
    separator: [...Object.keys(separators), 'tab', ';'],
    rows: [...rowsOf, 'cards'],
    readings: ['3,-2,4,-1', '1,2,3', '60,0,0,0', '50,50,-50,-50', 'a,b,c,d'],
    fronts: ['1,-0.5', '9,9', '1', '100,0'],
    seed: ['1', '-1', '4294967296', '1.5', 'x'],
  }).map(([option, good]) => [
    option,
    fc.oneof({ arbitrary: fc.constantFrom(...good), weight: 5 }, { arbitrary: strange, weight: 1 }),
  ]),
);
const flags = ['json', 'marks', 'no-marks', 'contact', 'afresh', 'help', 'version', 'bogus', 'onyl'];
const option = fc.oneof(
  {
    arbitrary: fc
      .constantFrom(...Object.keys(values))
      .chain((name) => (values[name] as fc.Arbitrary<string>).map((value) => [`--${name}`, value])),
    weight: 8,
  },
  { arbitrary: fc.constantFrom(...flags).map((name) => [`--${name}`]), weight: 2 },
  { arbitrary: strange.map((word) => [word]), weight: 1 },
);
const command = fc.oneof(
  { arbitrary: fc.constantFrom('print', 'images', 'calibrate', 'list', 'export', 'draw'), weight: 12 },
  { arbitrary: fc.constantFrom('prnt', '', 'help', '--help', '-V', 'Print'), weight: 1 },
);
/** Few cards, so that a line that can be is done soon; what is typed later adds to them. */
const few = ['print', 'images', 'list', 'export'];
const line = fc.tuple(command, fc.array(option, { maxLength: 6 })).map(([name, options]) => {
  const words = [name, ...(few.includes(name) ? ['--only', 'J01'] : []), ...options.flat()];
  // The whole deck takes its time and is printed elsewhere.
  return words.map((word) => (word === 'all' || word === 'changed' ? 'J02' : word));
});

const RUNS = import.meta.env.MODE === 'all' ? 2000 : 200;

test('no command line ends otherwise than done, or told in a sentence; none writes outside of its folder', async () => {
  await fc.assert(
    fc.asyncProperty(line, async (words) => {
      const { code, said, told } = await run(words, { home: join(folder, 'home') });
      expect([0, 1, 2]).toContain(code);
      expect(`${said}${told}`).not.toMatch(/^\s+at .+:\d+/m);
      if (code === 2 && words.includes('--json')) expect(JSON.parse(said)).toHaveLength(1);
      else if (code === 2) expect(told.trim()).not.toBe('');
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
  // Somebody who types `--out -` gets what is called so.
  const asked = ['dist', 'out', 'home', 'printers', '-'];
  expect((await readdir(folder)).filter((name) => !asked.includes(name))).toEqual([]);
  const written = await readdir(folder, { recursive: true });
  expect(written.filter((name) => name.endsWith('.part'))).toEqual([]);
}, 3_600_000);
