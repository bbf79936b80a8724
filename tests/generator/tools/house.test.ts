import { copyFileSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { readHouse } from '../../../generator/tools/house.node.ts';
import { hold } from '../disk.ts';
import { fonts } from '../edition/edition.ts';

const { resolve } = createRequire(import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'house-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const examples = fileURLToPath(new URL('../../../cards/style/examples/', import.meta.url));
copyFileSync(resolve('pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf'), join(folder, 'huis.ttf'));
copyFileSync(join(examples, 'wilgenoord.svg'), join(folder, 'logo.svg'));
symlinkSync('/etc/hosts', join(folder, 'weg.ttf'));

const read = (ours: object) => {
  const tree = { deck: { color: { 'accent-1': { $value: '#004699' } } }, $extensions: { 'nl.ruimtemakers': ours } };
  const path = join(folder, 'stijl.tokens.json');
  writeFileSync(path, JSON.stringify(tree));
  return readHouse(path, 'Eén boom');
};

test.each(['wilgenoord', 'lutterwold'])('the invented house %s is read with all that it has', async (name) => {
  const { style, logo, told, problems } = await readHouse(join(examples, `${name}.tokens.json`), 'Eén boom');
  expect([told, problems]).toEqual([[], []]);
  expect(style.accents.length).toBeGreaterThan(2);
  expect(logo?.name).toBe(style.logo?.file);
});

test('a house that names a typeface that we have is set in it', async () => {
  const { fonts: own } = await readHouse(join(examples, 'lutterwold.tokens.json'), 'Eén boom');
  expect(own.bytes.title).toEqual(fonts.bytes.title);
  expect(own.bytes.strong).toEqual(fonts.bytes.title);
  expect(own.bytes.body).not.toEqual(fonts.bytes.body);
  const { fonts: usual } = await readHouse(join(examples, 'wilgenoord.tokens.json'), 'Eén boom');
  expect(usual).toBe(fonts);
});

test('a typeface that we do not have is none, whatever it is called', async () => {
  const path = join(folder, 'naam.tokens.json');
  writeFileSync(path, JSON.stringify({ deck: { font: { body: { $value: 'constructor', $type: 'fontFamily' } } } }));
  expect((await readHouse(path, 'Eén boom')).fonts).toBe(fonts);
});

test('a house prints with its files', async () => {
  const {
    fonts: own,
    logo,
    problems,
  } = await read({ logo: 'logo.svg', logoAlt: 'Huis', fontFiles: { body: 'huis.ttf' } });
  expect(problems).toEqual([]);
  expect(own).not.toBe(fonts);
  expect(logo).toMatchObject({ format: 'png', width: 1600 });
});

test('what is not in its folder is told, and the deck’s own is taken', async () => {
  const house = await read({ logo: 'niets.png', logoAlt: 'Huis', fontFiles: { body: 'weg.ttf', title: 'niets.ttf' } });
  expect(house.fonts).toBe(fonts);
  expect(house.logo).toBeUndefined();
  expect(house.style.accents).toHaveLength(1);
  expect(house.problems.map(({ nl }) => nl)).toEqual([
    'weg.ttf is er niet, ligt buiten de map, of is groter dan 5 MB. Zet het bestand naast de stijl.',
    'niets.ttf is er niet, ligt buiten de map, of is groter dan 5 MB. Zet het bestand naast de stijl.',
    'niets.png is niet te lezen: het bestand is beschadigd of niet compleet. Bewaar of kopieer het plaatje opnieuw.',
  ]);
});

test.each([
  ['EBUSY', 'huis.ttf staat open in een ander programma,'],
  ['UNKNOWN', 'huis.ttf staat nu niet op deze computer, maar alleen online;'],
])('a font that a system does not give is not called missing (%s)', async (code, says) => {
  hold('readFileSync', 'huis.ttf', code);
  const { problems } = await read({ fontFiles: { body: 'huis.ttf' } });
  expect(problems.map(({ nl }) => nl)).toEqual([expect.stringContaining(says)]);
});

test('a style that is not there is no style', async () => {
  const { style, problems } = await readHouse(join(folder, 'niets.tokens.json'), '');
  expect([style.accents, problems.length]).toEqual([[], 1]);
});
