import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { deliver, finish } from './delivered.ts';
import { type Blow, countMoments, readFolder, takeAway, workForEver } from './killed.ts';

const { out, start } = deliver('ruimtemakers-killed');

/** Every way a command writes: one file, two, many, one in parts, and the line that remembers a print. */
const works: readonly (readonly string[])[] = [
  ['print', '--only', 'J01'],
  ['print', '--edition', 'reader', '--only', 'J01'],
  ['print', '--edition', 'press', '--only', 'J01', '--json'],
  ['images', '--only', 'J01,J02', '--dpi', '36'],
  ['images', '--pack', 'mpc', '--only', 'J01'],
  ['export', '--only', 'J01', '--form', 'csv'],
];
const MEMORY = /printed-\w+\.jsonl$/;

/** What a whole run writes, and how many moments it has. */
const runWhole = async (words: readonly string[], folder: string) => {
  const { code, told } = await finish(start([...words, '--out', `${folder}/`], countMoments(0, 'SIGKILL')));
  expect([told, code]).toEqual([told, 0]);
  return { files: await readFolder(folder), moments: Number(/(\d+) moments/.exec(told)?.[1]) };
};

/** A folder in which all those files stand as somebody had them before. */
const fillFolder = async (folder: string, names: Iterable<string>) => {
  for (const name of names) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), MEMORY.test(name) ? '' : 'mine');
  }
};

const ENDS: readonly Blow[] = ['SIGKILL', 'SIGINT', 'ENOSPC', 'SIGTERM'];
const codes = { SIGINT: 130, SIGTERM: 143 } as const;
/** In the short run a part of the 40 moments. */
const MOMENTS = import.meta.env.MODE === 'all' ? 40 : 12;

test('at whatever moment a run is ended, every file is as it was or as it should be, and none is half', async () => {
  const whole = await Promise.all(works.map((words, i) => runWhole(words, join(out(), `whole-${i}`))));
  const all = works.flatMap((words, i) =>
    Array.from({ length: whole[i]?.moments ?? 0 }, (_, at) => ({ words, at: at + 1, files: whole[i]?.files })),
  );
  expect(all.length).toBeGreaterThanOrEqual(40);
  const chosen = Array.from({ length: MOMENTS }, (_, i) => all[Math.floor((i * all.length) / MOMENTS)]);
  for (const [i, moment] of chosen.entries()) {
    const { words = [], at = 0, files = new Map<string, string>() } = moment ?? {};
    // A disk is full before it has taken a thing, or half of it.
    const blow = ENDS[i % ENDS.length] ?? 'SIGKILL';
    const where = `${words.join(' ')}, ${blow} at moment ${at}`;
    const folder = join(out(), `ended-${i}`);
    await fillFolder(folder, files.keys());
    const { code, signal, said, told } = await finish(start([...words, '--out', `${folder}/`], countMoments(at, blow)));
    const found = await readFolder(folder);
    if (blow === 'ENOSPC') {
      expect([where, code]).toEqual([where, 2]);
      const sentence = words.includes('--json') ? JSON.parse(said)[0].problem : told;
      expect(sentence, where).toMatch(/^--out: \S+ does not fit: the disk is full; name another folder\.$/m);
    } else if (blow === 'SIGKILL') expect([where, signal]).toEqual([where, blow]);
    else expect([where, signal ?? code]).toEqual([where, signal ? blow : codes[blow as keyof typeof codes]]);
    for (const name of files.keys()) {
      const content = found.get(name);
      if (MEMORY.test(name)) expect(files.get(name)?.startsWith(content ?? '-'), where).toBe(true);
      else expect(['mine', files.get(name)], `${where}: ${name}`).toContain(content);
    }
    // Who is killed outright cannot tidy up: what was begun has another name, and goes with a later run.
    const others = [...found.keys()].filter((name) => !files.has(name));
    expect(blow === 'SIGKILL' ? others.filter((name) => !/\.\d+-\d+\.part$/.test(name)) : others, where).toEqual([]);
  }
}, 600_000);

test.each([
  ['SIGINT', ['print', '--only', 'J01']],
  ['SIGTERM', ['print', '--edition', 'press', '--only', 'J01']],
  ['SIGHUP', ['print', '--edition', 'large', '--only', 'J01']],
] as const)('%s ends work that never looks up: %j', async (signal, words) => {
  const folder = join(out(), `stuck-${signal}`);
  const child = start([...words, '--out', folder], workForEver);
  const ended = finish(child);
  await new Promise<void>((resolve) => {
    child.stderr?.on('data', (part) => `${part}`.includes('packing') && resolve());
  });
  child.kill(signal);
  expect((await ended).signal).toBe(signal);
  expect(await readFolder(folder)).toEqual(new Map());
});

test('two runs at once into one folder leave what each would have left alone, and both are remembered', async () => {
  const alone = new Map<string, string>();
  for (const code of ['J01', 'J02']) {
    const { files } = await runWhole(['print', '--only', code], join(out(), `alone-${code}`));
    for (const [name, content] of files) alone.set(name, content);
  }
  const folder = join(out(), 'both');
  const runs = ['J01', 'J01', 'J02'].map((code) => finish(start(['print', '--only', code, '--out', folder])));
  expect((await Promise.all(runs)).map(({ code }) => code)).toEqual([0, 0, 0]);
  const found = await readFolder(folder);
  expect([...found.keys()].sort()).toEqual([...alone.keys()].sort());
  for (const [name, content] of found)
    if (MEMORY.test(name)) for (const code of ['J01', 'J02']) expect(content).toContain(`"${code}":`);
    else expect(content).toBe(alone.get(name));
});

test('what was taken away while it was written is not made again: of a run that ends, nothing comes after it', async () => {
  const folder = join(out(), 'taken');
  const { code } = await finish(start(['print', '--only', 'J01', '--out', folder], takeAway));
  expect([code, [...(await readFolder(folder)).keys()]]).toEqual([2, []]);
});
