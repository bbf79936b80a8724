import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { inflateSync } from 'node:zlib';
import { bundleCommand } from '../../../generator/commands/bundle.node.ts';
import { unpackFont } from '../../../generator/type/woff.ts';
import { readPages } from '../../generator/paint/pages.ts';
import { type BenchCard, makeCards, writeSheet } from './cards.ts';
import { drawGrowth } from './chart.ts';
import { type Result, type Row, summarise, tellResult, type Usage } from './table.ts';

/**
 * Cards on paper, by this project and by what else people use: `npm run bench:paper`. The same cards, nine up on A4, fronts and
 * backs; each program in a process of its own, by turns, the middle of five runs counts. What it takes is the processor
 * time of the whole process, so that other work on the machine counts little; ratios are what to read. What is found is
 * written beside this file, as data and as a chart, and into the README between its two marks; with `COUNTS` or `RUNS` of
 * one's own it is only told.
 */

const RUNS = Number(process.env.RUNS ?? 5);
/** The last is the largest deck there may be (`mostCards`). */
const COUNTS = (process.env.COUNTS ?? '54,153,540,2000').split(',').map(Number);
/** A browser prints where there is one. */
const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
/** So does WeasyPrint, where somebody installed it. */
const hasWeasyPrint = (process.env.PATH ?? '')
  .split(delimiter)
  .some((folder) => existsSync(join(folder, 'weasyprint')));
const peers = [
  ...['Typst', 'pdfkit', 'pdfmake', 'react-pdf'],
  ...(existsSync(CHROMIUM) ? ['Chromium'] : []),
  ...(hasWeasyPrint ? ['WeasyPrint'] : []),
];
const OURS = 'Ruimtemakers';
const here = import.meta.dirname;
const run = promisify(execFile);

async function bench() {
  const command = await bundleCommand(folder);
  const fonts = await Promise.all([400, 700].map(writeFont));
  const rows: Row[] = [];
  for (const count of COUNTS) {
    const cards = makeCards(count);
    await writeFile(join(folder, 'cards-of-bench.json'), JSON.stringify(cards));
    await writeFile(join(folder, 'bench.csv'), writeSheet(cards));
    const found = new Map<string, Usage[]>();
    for (let i = 0; i < RUNS; i++)
      for (const name of [OURS, ...peers]) {
        const file = join(folder, `${name}.pdf`);
        const words =
          name === OURS
            ? [command, 'print', join(folder, 'bench.csv'), '--out', folder, '--yes']
            : [join(here, 'peers', `${name.toLowerCase()}.mjs`), join(folder, 'cards-of-bench.json'), file, ...fonts];
        const usage = await measure(words, name === OURS ? undefined : file);
        found.set(name, [...(found.get(name) ?? []), usage]);
        if (i === 0) await compareText(name, name === OURS ? await findPrinted() : file, cards);
      }
    rows.push(...[...found].map(([name, runs]) => summarise(name, count, runs)));
    console.info(`${count} cards measured`);
  }
  const [{ model } = { model: '' }] = cpus();
  const result: Result = {
    date: new Date().toISOString().slice(0, 10),
    node: process.versions.node,
    machine: `${cpus().length} × ${model.trim()}`,
    runs: RUNS,
    rows,
  };
  console.info(`\n${tellResult(result, OURS, COUNTS)}`);
  if (process.env.COUNTS === undefined && process.env.RUNS === undefined) await keepResult(result);
}

const [BEGIN, END] = ['<!-- bench:paper -->', '<!-- /bench:paper -->'];

/** Figures are never typed: the README has those of the deck's own size, and of the next. */
async function keepResult(result: Result): Promise<void> {
  await writeFile(join(here, 'result.json'), `${JSON.stringify(result, null, 2)}\n`);
  await writeFile(join(here, 'growth.svg'), drawGrowth(result.rows));
  const page = await readFile('README.md', 'utf8');
  const [before = '', rest = ''] = page.split(BEGIN);
  const [, after = ''] = rest.split(END);
  const told = tellResult(result, OURS, [153, 540]);
  await writeFile('README.md', `${before}${BEGIN}\n${told}\n${END}${after}`);
}

/** A typeface as a plain file, for programs that read no WOFF; by itself, since some take all that lie beside or below it. */
async function writeFont(weight: number): Promise<string> {
  const name = `atkinson-hyperlegible-next-latin-${weight}-normal`;
  const packed = await readFile(`node_modules/@fontsource/atkinson-hyperlegible-next/files/${name}.woff`);
  await mkdir(join(folder, 'type'), { recursive: true });
  const path = join(folder, 'type', `${name}.ttf`);
  await writeFile(
    path,
    unpackFont(new Uint8Array(packed), (packed) => inflateSync(packed)),
  );
  return path;
}

async function findPrinted(): Promise<string> {
  const [name = ''] = (await readdir(join(folder, 'print'))).filter((each) => each.endsWith('.pdf'));
  return join(folder, 'print', name);
}

/**
 * Certificates of one's own, which Node reads before anything else where a variable names them, take as long as a small
 * print: few people have them, and they would make all programs seem alike.
 */
const { NODE_EXTRA_CA_CERTS: _, ...environment } = process.env;

async function measure(words: readonly string[], file: string | undefined): Promise<Usage> {
  const usageFile = join(folder, 'usage.json');
  const began = performance.now();
  await run(process.execPath, ['--import', join(here, 'usage.mjs'), ...words], {
    env: { ...environment, USAGE_FILE: usageFile, CHROMIUM_PATH: CHROMIUM },
    maxBuffer: 1e8,
  });
  const wall = (performance.now() - began) / 1000;
  const { cpu, megabytes } = JSON.parse(await readFile(usageFile, 'utf8')) as { cpu: number; megabytes: number };
  return { cpu, wall, megabytes, kilobytes: (await stat(file ?? (await findPrinted()))).size / 1024 };
}

/** Nobody counts who leaves words out: every word of every card stands in the file, hyphens at the ends of lines aside. */
async function compareText(name: string, file: string, cards: readonly BenchCard[]): Promise<void> {
  const bare = (text: string) => text.replaceAll(/[\s\u00ad\u2010-]/gu, '');
  const all = bare((await readPages(new Uint8Array(await readFile(file)))).join(''));
  const missing = cards.filter(({ text, back }) => ![text, back].every((side) => all.includes(bare(side))));
  if (missing.length === 0) return;
  const codes = missing.slice(0, 5).map(({ code }) => code);
  throw new Error(`${name} left words out of ${missing.length} cards, as ${codes.join(', ')}.`);
}

if (!existsSync(join(here, 'node_modules'))) {
  console.info('Installing what this project is measured against, in tests/bench/paper alone.');
  await run('npm', ['ci'], { cwd: here });
}
// Beside the libraries that it asks for.
await mkdir('dist', { recursive: true });
const folder = await mkdtemp(resolve('dist', 'bench-'));
try {
  await bench();
} finally {
  await rm(folder, { recursive: true });
}
