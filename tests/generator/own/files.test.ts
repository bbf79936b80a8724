import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSource } from '../../../generator/own/files.node.ts';
import { listPaths, watchSource } from '../../../generator/own/list.node.ts';
import { findNamed } from '../../../generator/own/named.node.ts';
import { callLinks, hold } from '../disk.ts';

let folder = '';
let elsewhere = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'own-'));
  elsewhere = mkdtempSync(join(tmpdir(), 'elders-'));
  writeFileSync(join(elsewhere, 'geheim.csv'), 'tekst\r\nGeheim\r\n');
});
afterEach(() => {
  for (const made of [folder, elsewhere]) rmSync(made, { recursive: true });
});

const write = (name: string, content = 'tekst\r\nHallo\r\n') => {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
};

test('a file that is named is read, whatever it is called', () => {
  expect(readSource(write('lijst'))).toEqual([
    { name: 'lijst', bytes: new TextEncoder().encode('tekst\r\nHallo\r\n') },
  ]);
});

test('of a folder the files of a deck are read, in the order of their names, and not what was printed from it', () => {
  for (const name of ['kaarten.csv', 'beelden/boom.jpg', 'notulen.docx', '.geheim.csv', 'dist/images/nl/K01-front.png'])
    write(name);
  expect(readSource(folder).map(({ name }) => name)).toEqual(['beelden/boom.jpg', 'kaarten.csv']);
});

test('what is not there is told with what was probably meant', () => {
  write('stellingen.csv');
  expect(() => readSource(join(folder, 'steling.csv'))).toThrow(
    'steling.csv”: there is no such file or folder here. Did you mean “stellingen.csv”?',
  );
});

test('a path through a file leads to nothing', () => {
  expect(() => readSource(join(write('kaarten.csv'), 'meer.csv'))).toThrow('there is no such file or folder here.');
});

test.each([
  ['an empty file', () => write('leeg.csv', ''), 'is empty; name a file with cards in it.'],
  ['a folder without cards', () => folder, 'holds no cards; put a .csv, .xlsx, .ods, .yaml or .json in it'],
  [
    'a text of 50 MB',
    () => {
      const path = write('groot.csv');
      truncateSync(path, 50_000_000);
      return path;
    },
    'is 50 MB; a text of a deck is at most 5 MB.',
  ],
  [
    'a link that leads out of the folder',
    () => {
      symlinkSync('/etc/hostname', join(folder, 'naam.csv'));
      return folder;
    },
    'leads outside its folder; put the file itself there.',
  ],
  [
    'a link to a folder elsewhere',
    () => {
      symlinkSync(elsewhere, join(folder, 'beelden'));
      return folder;
    },
    'beelden” leads outside its folder; put the file itself there.',
  ],
  [
    'a link that leads nowhere',
    () => {
      symlinkSync(join(folder, 'weg.csv'), join(folder, 'kaarten.csv'));
      return folder;
    },
    'kaarten.csv” leads nowhere; remove it, or put the file itself there.',
  ],
])('%s is one sentence, and is not read', (_, make, says) => {
  const path = make();
  expect(() => readSource(path)).toThrow(says);
});

test('a link to a file in the same folder is a file like any other', () => {
  symlinkSync(write('kaarten.csv'), join(folder, 'meer.csv'));
  expect(readSource(folder).map(({ name }) => name)).toEqual(['kaarten.csv', 'meer.csv']);
});

test('a link to a folder of the same deck is the same files, and goes round no further', () => {
  write('kaarten.csv');
  symlinkSync(folder, join(folder, 'nogmaals'));
  expect(readSource(folder).map(({ name }) => name)).toEqual(['kaarten.csv']);
});

test('what is watched of a folder is its cards and pictures, and not what is printed into it', () => {
  for (const name of ['kaarten.csv', 'beelden/boom.jpg', 'klaar/print/kaarten-nl-home-poker-a4.pdf']) write(name);
  write('klaar/print/printed-kaarten-nl.jsonl');
  expect(listPaths(folder).map((path) => path.slice(realpathSync(folder).length + 1))).toEqual([
    'beelden/boom.jpg',
    'kaarten.csv',
  ]);
});

test('what is watched of a file is that file, the pictures beside it and the style that was named', () => {
  const path = write('kaarten.csv');
  for (const name of ['boom.jpg', 'beelden/plein.png', 'brief.docx']) write(name, 'x');
  const style = join(elsewhere, 'huis.json');
  expect(watchSource(path, style)()).toEqual([
    path,
    join(folder, 'beelden/plein.png'),
    join(folder, 'boom.jpg'),
    style,
  ]);
  expect(() => watchSource(join(folder, 'kaart.csv'))).toThrow(
    'kaart.csv”: there is no such file or folder here. Did you mean “kaarten.csv”?',
  );
});

test('what is watched of a style is the fonts and the logo that it names as well', () => {
  const path = write('kaarten.csv');
  const style = join(elsewhere, 'huis.tokens.json');
  const named = { fontFiles: { body: 'letters/huis.woff' }, logo: 'logo.png', logoAlt: 'Huis' };
  writeFileSync(style, JSON.stringify({ $extensions: { 'nl.ruimtemakers': named } }));
  const real = realpathSync(elsewhere);
  expect(watchSource(path, style)()).toEqual([path, style, join(real, 'letters/huis.woff'), join(real, 'logo.png')]);
});

test('what Windows, a Mac, Excel and Word keep beside files is no part of a deck, and is not watched', () => {
  const left = ['~$kaarten.xlsx', 'Thumbs.db', 'desktop.ini', '._kaarten.csv', '.~lock.kaarten.csv#', '.DS_Store'];
  for (const name of [...left, 'beelden/~$boom.png', '__MACOSX/kaarten.csv', 'kaarten.csv', 'beelden/boom.png'])
    write(name);
  expect(readSource(folder).map(({ name }) => name)).toEqual(['beelden/boom.png', 'kaarten.csv']);
  expect(listPaths(join(folder, 'kaarten.csv'))).toEqual([
    join(folder, 'kaarten.csv'),
    join(folder, 'beelden/boom.png'),
  ]);
});

test('a folder that a system calls a link, as Windows does in OneDrive, is read like any other', () => {
  for (const name of ['kaarten.csv', 'beelden/boom.png']) write(name);
  callLinks();
  expect(readSource(folder).map(({ name }) => name)).toEqual(['beelden/boom.png', 'kaarten.csv']);
  expect(listPaths(join(folder, 'kaarten.csv'))).toEqual([
    join(folder, 'kaarten.csv'),
    join(folder, 'beelden/boom.png'),
  ]);
});

describe('a file that a system does not give', () => {
  test('because Excel holds it for a moment, is read a moment later', () => {
    const path = write('kaarten.csv');
    const asked = hold('readFileSync', 'kaarten.csv', 'EBUSY', 3);
    expect([readSource(path).length, asked()]).toEqual([1, 4]);
  });

  test.each([
    ['EBUSY', 'is open in another program, which lets nobody else read it; save and close it there,'],
    ['UNKNOWN', 'is not on this machine now, but online only; open it once,'],
    ['EDEADLK', 'is not on this machine now, but online only; open it once,'],
    ['EACCES', 'may not be read; ask for access to it,'],
    ['EPERM', 'may not be read; ask for access to it,'],
  ])('is told with what to do (%s)', (code, says) => {
    const path = write('kaarten.csv');
    hold('readFileSync', 'kaarten.csv', code);
    expect(() => readSource(path)).toThrow(says);
  });

  test('nor lets anybody look into a folder of it, is told by the name of that folder', () => {
    write('kaarten.csv');
    write('beelden/boom.png');
    hold('readdirSync', 'beelden', 'EACCES');
    expect(() => readSource(folder)).toThrow(`“${join(folder, 'beelden')}” may not be read; ask for access to it,`);
  });
});

describe('a name with a star, which Windows leaves to the command', () => {
  test('is the one file of cards that fits, whatever its letters', () => {
    for (const name of ['Stellingen.XLSX', '~$Stellingen.xlsx', 'boom.png']) write(name);
    expect(findNamed(join(folder, '*.xlsx'))).toBe(join(folder, 'Stellingen.XLSX'));
    expect(findNamed(join(folder, 'stel*'))).toBe(join(folder, 'Stellingen.XLSX'));
    expect(findNamed(join(folder, 'stellinge?.xlsx'))).toBe(join(folder, 'Stellingen.XLSX'));
  });

  test('that fits several is told with their names', () => {
    for (const name of ['a (1).csv', 'b+.csv']) write(name);
    expect(() => findNamed(join(folder, '*.csv'))).toThrow(
      'fits 2 files: a (1).csv, b+.csv. Name one of them, or the folder they are in.',
    );
    expect(findNamed(join(folder, 'a (*).csv'))).toBe(join(folder, 'a (1).csv'));
  });

  test('that fits nothing, or is a name itself, stays what it is', () => {
    expect(findNamed(join(folder, '*.csv'))).toBe(join(folder, '*.csv'));
    write('wat nu?.csv');
    write('wat nu1.csv');
    expect(findNamed(join(folder, 'wat nu?.csv'))).toBe(join(folder, 'wat nu?.csv'));
    expect(findNamed(join(folder, 'nergens', '*.csv'))).toBe(join(folder, 'nergens', '*.csv'));
    expect(findNamed(join(folder, 'wat nu1.csv', '*.csv'))).toBe(join(folder, 'wat nu1.csv', '*.csv'));
    hold('readdirSync', folder, 'EACCES');
    expect(findNamed(join(folder, 'wat*.csv'))).toBe(join(folder, 'wat*.csv'));
  });
});
