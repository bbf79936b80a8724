import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readEnd } from '../../../generator/commands/problems.ts';
import {
  appendLine,
  removeUnfinished,
  replaceFolder,
  writeInParts,
  writeWhole,
} from '../../../generator/write/files.node.ts';
import { hold, onWindows } from '../disk.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ruimtemakers-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** What a person is told of a file that could not be written. */
const tell = (work: Promise<void>): Promise<string | undefined> =>
  work.then(
    () => 'written',
    (error) => readEnd(error, 'en')?.problems[0]?.problem,
  );

/** Parts of a file of which the disk takes the first alone. */
async function* breakOff(code: string): AsyncGenerator<Uint8Array> {
  yield new Uint8Array(10);
  throw Object.assign(new Error(code), { code, syscall: 'write' });
}

describe('a file that cannot be written is told in a sentence, and nothing is half there', () => {
  test.each([
    ['ENOSPC', 'does not fit: the disk is full; name another folder.'],
    ['EDQUOT', 'does not fit: your share of the disk is full; name another folder.'],
    ['EBUSY', 'is in use; close the program that has it open, or name another folder.'],
    ['EIO', 'cannot be written: the disk fails; name another folder.'],
  ])('%s while it is written', async (code, sentence) => {
    const path = join(folder, 'print/deck.pdf');
    expect(await tell(writeInParts(path, breakOff(code)))).toBe(`--out: ${path} ${sentence}`);
    expect(await readdir(join(folder, 'print'))).toEqual([]);
  });

  test('a folder stands in its place', async () => {
    const path = join(folder, 'deck.pdf');
    await mkdir(path);
    expect(await tell(writeWhole(path, 'new'))).toBe(`--out: ${path} is a folder; name another folder.`);
  });

  test('a file stands where a folder should', async () => {
    await writeFile(join(folder, 'print'), 'mine');
    expect(await tell(writeWhole(join(folder, 'print/nl/deck.pdf'), 'new'))).toContain('does not lie in a folder');
    expect(await tell(writeWhole(join(folder, 'print/deck.pdf'), 'new'))).toContain(
      `${join(folder, 'print')} is a file, not a folder`,
    );
    expect(await readFile(join(folder, 'print'), 'utf8')).toBe('mine');
  });

  test('somebody made the file one that may only be read', async () => {
    const path = join(folder, 'deck.pdf');
    await writeFile(path, 'mine');
    await chmod(path, 0o444);
    expect(await tell(writeWhole(path, 'new'))).toBe(`--out: ${path} may not be written to; name another folder.`);
    expect(await readFile(path, 'utf8')).toBe('mine');
  });

  test('the name is too long', async () => {
    const path = join(folder, `${'x'.repeat(300)}.pdf`);
    expect(await tell(writeWhole(path, 'new'))).toContain('is too long a name for this disk; name a shorter folder.');
    expect(await readdir(folder)).toEqual([]);
  });

  test('no folder can be made there, and that is told at once', async () => {
    expect(await tell(writeWhole('/proc/nothing/deep/deck.pdf', 'new'))).toMatch(
      /^--out: \/proc\/nothing\S* .+; name another folder\.$/,
    );
  });
});

test('many runs at once make one folder, and each file is whole', async () => {
  const paths = Array.from({ length: 20 }, (_, i) => join(folder, `a/b/c/${i % 5}.txt`));
  await Promise.all(paths.map((path) => writeWhole(path, path.repeat(1000))));
  for (const path of paths) expect(await readFile(path, 'utf8')).toBe(path.repeat(1000));
  expect(await readdir(join(folder, 'a/b/c'))).toHaveLength(5);
});

test('a line is added whole, whatever was left before it', async () => {
  const path = join(folder, 'print/list.jsonl');
  await appendLine(path, 'one');
  await writeFile(path, `${await readFile(path, 'utf8')}half a li`);
  await appendLine(path, 'two');
  expect((await readFile(path, 'utf8')).split('\n').filter(Boolean)).toEqual(['one', 'half a li', 'two']);
  expect((await stat(path)).isFile()).toBe(true);
});

test('what a killed run left goes when the same file is written again, once nobody can still be writing it', async () => {
  const long = new Date(Date.now() - 2 * 3_600_000);
  for (const name of ['a.pdf.7-1.part', 'a.pdf.8-1.part', 'b.pdf.7-1.part', 'a.pdf.mine.part']) {
    await writeFile(join(folder, name), 'half');
    if (!name.includes('.8-')) await utimes(join(folder, name), long, long);
  }
  await writeWhole(join(folder, 'a.pdf'), 'whole');
  expect((await readdir(folder)).sort()).toEqual(['a.pdf', 'a.pdf.8-1.part', 'a.pdf.mine.part', 'b.pdf.7-1.part']);
});

test('a folder is made anew whole, and what is served from it meanwhile is the old one', async () => {
  const path = join(folder, 'dist/web');
  await writeWhole(join(path, 'old.html'), 'old');
  await replaceFolder(path, async (fresh) => {
    await writeFile(join(fresh, 'new.html'), 'new');
    expect(await readFile(join(path, 'old.html'), 'utf8')).toBe('old');
  });
  expect(await readdir(path)).toEqual(['new.html']);
  expect(await readdir(join(folder, 'dist'))).toEqual(['web']);
});

test('a fault that is about another file names that file', async () => {
  const made = replaceFolder(join(folder, 'dist/web'), () => readFile(join(folder, 'source.css')));
  await expect(made).rejects.toMatchObject({ code: 'ENOENT', path: join(folder, 'source.css') });
});

test('a folder that could not be made stays as it was', async () => {
  const path = join(folder, 'dist/web');
  await writeWhole(join(path, 'old.html'), 'old');
  const made = replaceFolder(path, async (fresh) => {
    await writeFile(join(fresh, 'half.html'), 'half');
    throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', syscall: 'write' });
  });
  expect(await tell(made)).toContain('the disk is full');
  expect(await readFile(join(path, 'old.html'), 'utf8')).toBe('old');
  expect(await readdir(join(folder, 'dist'))).toEqual(['web']);
});

describe('as on Windows, where who has a file open may let nobody replace it', () => {
  beforeEach(onWindows);

  const inUse = 'is in use; close the program that has it open, or name another folder.';

  test.each(['EPERM', 'EACCES', 'EBUSY'])('one that is open is told, and stays as it was (%s)', async (code) => {
    const path = join(folder, 'deck.pdf');
    await writeFile(path, 'old');
    hold('rename', 'deck.pdf', code);
    expect(await tell(writeWhole(path, 'new'))).toBe(`--out: ${path} ${inUse}`);
    expect(await tell(writeInParts(path, breakOffNever()))).toBe(`--out: ${path} ${inUse}`);
    expect([await readFile(path, 'utf8'), await readdir(folder)]).toEqual(['old', ['deck.pdf']]);
  });

  test('one that is held for a moment, as OneDrive and virus scanners do, is written a moment later', async () => {
    const path = join(folder, 'deck.pdf');
    await writeFile(path, 'old');
    const asked = hold('rename', 'deck.pdf', 'EPERM', 3);
    expect(await tell(writeWhole(path, 'new'))).toBe('written');
    expect([asked(), await readFile(path, 'utf8'), await readdir(folder)]).toEqual([4, 'new', ['deck.pdf']]);
  });

  test('a line waits for a list that is held for a moment', async () => {
    const asked = hold('appendFile', 'list.jsonl', 'EBUSY', 2);
    await appendLine(join(folder, 'list.jsonl'), 'one');
    expect([asked(), await readFile(join(folder, 'list.jsonl'), 'utf8')]).toEqual([3, '\none\n']);
  });

  test('where nothing stands yet, a refusal is not about an open program', async () => {
    const path = join(folder, 'deck.pdf');
    hold('rename', 'deck.pdf', 'EPERM');
    expect(await tell(writeWhole(path, 'new'))).toBe(`--out: ${path} may not be written to; name another folder.`);
    expect(await readdir(folder)).toEqual([]);
  });

  test('a folder in which somebody stands is told, and stays whole', async () => {
    const path = join(folder, 'web');
    await writeWhole(join(path, 'old.html'), 'old');
    hold('renameSync', 'web', 'EPERM');
    const made = replaceFolder(path, (fresh) => writeFile(join(fresh, 'new.html'), 'new'));
    expect(await tell(made)).toBe(`--out: ${path} ${inUse}`);
    expect([await readdir(path), await readdir(folder)]).toEqual([['old.html'], ['web']]);
  });

  test('a folder that is held for a moment when the new one should stand in its place is replaced a moment later', async () => {
    const path = join(folder, 'web');
    await writeWhole(join(path, 'old.html'), 'old');
    const asked = hold('renameSync', 'web', 'EBUSY', 1);
    await replaceFolder(path, (fresh) => writeFile(join(fresh, 'new.html'), 'new'));
    expect(asked()).toBeGreaterThan(1);
    expect([await readdir(path), await readdir(folder)]).toEqual([['new.html'], ['web']]);
  });

  test('what cannot be taken away is no reason to say that the work failed, nor to end otherwise', async () => {
    const path = join(folder, 'web');
    await writeWhole(join(path, 'old.html'), 'old');
    hold('rmSync', '.part', 'EBUSY');
    await replaceFolder(path, (fresh) => writeFile(join(fresh, 'new.html'), 'new'));
    expect(await readdir(path)).toEqual(['new.html']);
    const file = writeInParts(join(folder, 'deck.pdf'), breakOff('ENOSPC'));
    expect(await tell(file)).toContain('the disk is full');
    const other = writeInParts(
      join(folder, 'other.pdf'),
      (async function* () {
        expect(removeUnfinished).not.toThrow();
        yield new Uint8Array(10);
      })(),
    );
    expect(await tell(other)).toBe('written');
  });

  test('what an earlier run left and somebody holds, and a folder that does not say what is in it, stop nothing', async () => {
    const left = join(folder, 'deck.pdf.7-1.part');
    await writeFile(left, 'half');
    await utimes(left, 0, 0);
    hold('rmSync', '.part', 'EPERM');
    expect(await tell(writeWhole(join(folder, 'deck.pdf'), 'new'))).toBe('written');
    hold('readdir', folder, 'EACCES');
    expect(await tell(writeWhole(join(folder, 'deck.pdf'), 'newer'))).toBe('written');
  });

  test('a path that is too long for Explorer and Acrobat is told, and nothing is made', async () => {
    const deep = join(folder, 'een map met een lange naam '.repeat(4), 'en nog een map met een lange naam '.repeat(4));
    const path = join(deep.replaceAll(' /', '/').trim(), 'deck.pdf');
    expect(path.length).toBeGreaterThan(259);
    expect(await tell(writeWhole(path, 'new'))).toBe(
      `--out: ${path} is too long a name for this disk; name a shorter folder.`,
    );
    expect(await readdir(folder)).toEqual([]);
  });

  test.each(['nul.csv', 'wat nu?.csv', 'kaarten.', 'a:b.csv', 'Lpt1.json'])(
    'a file “%s”, that nobody there could open or throw away, is not made',
    async (name) => {
      const path = join(folder, name);
      expect(await tell(writeWhole(path, 'new'))).toBe(
        `--out: ${path} is no name that this disk takes; name another folder.`,
      );
      expect(await tell(appendLine(path, 'new'))).toContain('is no name that this disk takes');
      expect(await readdir(folder)).toEqual([]);
    },
  );
});

test('elsewhere a refusal is what it says, told at once, and not about an open program', async () => {
  const path = join(folder, 'deck.pdf');
  await writeFile(path, 'mine');
  const asked = hold('rename', 'deck.pdf', 'EPERM');
  expect(await tell(writeWhole(path, 'new'))).toBe(`--out: ${path} may not be written to; name another folder.`);
  expect(asked()).toBe(1);
});

async function* breakOffNever(): AsyncGenerator<Uint8Array> {
  yield new Uint8Array(10);
}
