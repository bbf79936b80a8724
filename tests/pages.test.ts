import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cardFields, faceFields, splitPlace } from '../cards/column/column-place.ts';
import { readName } from '../cards/column/names.ts';
import { families, ownLetter } from '../cards/families.ts';
import { deck } from '../cards/game/deck.ts';
import { sharedCards } from '../cards/shared.ts';
import { cardPapers, papers } from '../generator/paper/stock.ts';
import { scripts } from '../package.json' with { type: 'json' };
import { commands } from '../web/command/commands.ts';

/** What the pages for developers name is there: a file that moves takes its name in them along. */
const root = join(import.meta.dirname, '..');
const rooms = ['cards', 'generator', 'web', 'tests', '.github', '.ci'];
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  '.github/SECURITY.md',
  'web/FORMATS.md',
  ...rooms.map((room) => `${room}/README.md`).filter((page) => existsSync(join(root, page))),
];
const read = (page: string) => readFileSync(join(root, page), 'utf8');

/** All that stands between backticks, outside blocks of code. */
const namesIn = (text: string): readonly string[] =>
  [...text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, name = '']) => name);

/** A path from the top of the project: it begins with one of its folders, or is a file that lies there. */
const isPath = (name: string) =>
  rooms.some((room) => name.startsWith(`${room}/`)) || /^[\w.-]+\.(?:md|json|yml|ts)$/.test(name);
/** What the README says of `dist/`. */
const built = ['cards.json', 'card.schema.json', 'deck.schema.json', 'web/ruimtemakers.html'];
const isThere = (name: string): boolean => built.includes(name) || existsSync(join(root, name));

test.each(pages)('every path that %s names is there', (page) => {
  const paths = namesIn(read(page)).filter(isPath);
  expect(paths.filter((path) => !isThere(path))).toEqual([]);
});

test.each(pages)('every page that %s leads to is there', (page) => {
  const links = [...read(page).matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, link = '']) => link);
  expect(links.filter((link) => !existsSync(join(root, page, '..', link)))).toEqual([]);
});

test.each(pages)('every script that %s tells to run is in package.json', (page) => {
  const told = [...read(page).matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
  expect(told.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});

test.each(['CONTRIBUTING.md', 'web/README.md', 'generator/README.md', 'cards/README.md', 'tests/README.md'])(
  '%s names files at all',
  (page) => {
    expect(namesIn(read(page)).filter(isPath).length).toBeGreaterThan(5);
  },
);

/** Folders of source, each with a line in the page of its room. */
test.each(['generator', 'web'])('every folder of %s stands in its page', (room) => {
  const folders = readdirSync(join(root, room), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const names = folders.map(({ name }) => `${room}/${name}/`).filter((name) => name !== 'web/public/');
  expect(names).not.toEqual([]);
  expect(names.filter((name) => !read(`${room}/README.md`).includes(`\`${name}`))).toEqual([]);
});

test('the README counts the cards that are printed as the deck', () => {
  const [, told = ''] = /the deck of (\d+) cards/.exec(read('README.md')) ?? [];
  expect(Number(told)).toBe(sharedCards(deck.cards).length);
});

test('the rules of paper name every paper', () => {
  const [row = ''] = /^\| papers \|.*$/m.exec(read('generator/README.md')) ?? [];
  const named: readonly string[] = row.toLowerCase().match(/\w+/g) ?? [];
  expect(Object.keys({ ...papers, ...cardPapers }).filter((name) => !named.includes(name))).toEqual([]);
});

test('the letters that CONTRIBUTING.md calls free are those that no code and no key begins with', () => {
  const taken = [
    ownLetter,
    ...Object.values(families).map(({ letter }) => letter),
    ...commands.flatMap(({ keys }) => keys.flatMap(({ key, scope }) => (scope === 'ctrl' ? [] : key.toUpperCase()))),
  ];
  const free = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].filter((letter) => !taken.includes(letter));
  expect(read('CONTRIBUTING.md')).toContain(`${free.slice(0, -1).join(', ')} and ${free.at(-1)} are free`);
});

describe('the names of columns in the README', () => {
  const [paragraph = ''] =
    /^One card a row\.(?:.|\n)*?\n\n/m.exec(read('README.md').replaceAll('*a* to *d*', '*a*, *b*, *c*, *d*')) ?? [];
  const listNames = (text: string) =>
    [...text.matchAll(/\*([a-z]+(?: [a-z]+)*(?::[a-z]+)?)\*/g)].map(([, name = '']) => name);
  const placeOf = (name: string) => readName(name)?.place;
  const fieldOf = (name: string) => {
    const place = placeOf(name);
    return place && (splitPlace(place)?.field ?? place);
  };

  test('are names that the reader knows, on the side that is told', () => {
    expect(listNames(paragraph).filter((name) => placeOf(name) === undefined)).toEqual([]);
    const [, front = '', back = ''] = /own;([^;]*?)stands in front,([^;]*?)behind;/.exec(paragraph) ?? [];
    expect(listNames(front).map(placeOf)).toEqual(['front.text', 'front.text', 'front.text']);
    expect(listNames(back).map(placeOf)).toEqual(['back.text', 'back.text', 'back.answer']);
    expect(['nl', 'de'].map((tongue) => readName(`tekst:${tongue}`)?.language)).toEqual(['nl', 'de']);
  });

  test('leave out no place that a column can have', () => {
    // An id is a code; parts have any other name, and what is kept has one that nobody would type.
    const unnamed = ['id', 'part', 'extra'];
    expect(listNames(paragraph).map(fieldOf)).toEqual(
      expect.arrayContaining([...faceFields, ...cardFields].filter((field) => !unnamed.includes(field))),
    );
  });
});
