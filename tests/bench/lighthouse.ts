import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build, preview } from 'vite';
import { browserFlags, findBrowser } from '../e2e/browser.ts';

/**
 * Lighthouse on the app as it is built: `npm run lighthouse`, or with the address of a host behind `--`. It needs a
 * newer Node than we do, so npm fetches both for the occasion. Exit code 1 below 100 for accessibility, best practices
 * or search engines, and below 95 for performance on a telephone: the middle one of three runs, as its makers advise.
 * What else the machine does counts too: run it alone.
 */

const LEAST_FAST = 95;
const RUNS = 3;

interface Report {
  readonly categories: Readonly<Record<string, Category>>;
  readonly audits: Readonly<Record<string, Audit>>;
  readonly environment: { readonly benchmarkIndex: number };
}
interface Category {
  readonly title: string;
  /** From 0 to 1. */
  readonly score: number;
  readonly auditRefs: readonly { readonly id: string; readonly group?: string }[];
}
interface Audit {
  readonly title: string;
  readonly score: number | null;
  readonly displayValue?: string;
  readonly details?: { readonly items?: readonly { readonly node?: { readonly snippet: string } }[] };
}

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const times = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'];
const profiles = [
  { name: 'telephone', options: [], least: LEAST_FAST },
  { name: 'desktop', options: ['--preset=desktop'], least: 0 },
] as const;

const measure = async (address: string, folder: string, options: readonly string[]): Promise<Report> => {
  const path = join(folder, 'report.json');
  const tool = ['exec', '--yes', '--package=node@24', '--package=lighthouse@13', '--', 'lighthouse', address];
  const wanted = [`--only-categories=${categories}`, '--quiet', '--output=json', `--output-path=${path}`];
  const flags = `--chrome-flags=${browserFlags.join(' ')}`;
  // npm would hold the Node that runs this against the tool, which gets one of its own.
  const env = { ...process.env, CHROME_PATH: (await findBrowser()).path, npm_config_engine_strict: 'false' };
  await promisify(execFile)('npm', [...tool, ...wanted, flags, ...options], { cwd: folder, env });
  return JSON.parse(await readFile(path, 'utf8'));
};

const speedOf = ({ categories }: Report) => categories.performance?.score ?? 0;

/** Of several runs the one whose speed lies in the middle: this machine is never twice the same. */
const measureMiddle = async (address: string, folder: string, options: readonly string[]): Promise<Report> => {
  const reports: Report[] = [];
  for (let run = 0; run < RUNS; run++) reports.push(await measure(address, folder, options));
  const [middle] = reports.sort((a, b) => speedOf(a) - speedOf(b)).slice(Math.floor(RUNS / 2));
  if (!middle) throw new Error('Lighthouse gave no report.');
  return middle;
};

const percent = (score: number) => Math.round(score * 100);

/** What is not at its best, once each; times have their own line. */
const listFlaws = ({ categories, audits }: Report): readonly string[] => {
  const asked = Object.values(categories).flatMap(({ auditRefs }) => auditRefs);
  const ids = [...new Set(asked.filter(({ group }) => group !== 'metrics').map(({ id }) => id))];
  return ids.flatMap((id) => {
    const { title, score = null, displayValue = '', details } = audits[id] ?? { title: id };
    if (score === null || score === 1) return [];
    const where = details?.items?.flatMap(({ node }) => (node ? [`\n    ${node.snippet}`] : [])) ?? [];
    return [`  ${id}: ${title} ${displayValue}${where.slice(0, 5).join('')}`];
  });
};

const tell = (name: string, report: Report) => {
  const figures = categories.map(
    (id) => `${report.categories[id]?.title} ${percent(report.categories[id]?.score ?? 0)}`,
  );
  const shown = times.map((id) => `${report.audits[id]?.title} ${report.audits[id]?.displayValue}`);
  const { benchmarkIndex } = report.environment;
  console.log(`${name}: ${figures.join(' · ')}\n  ${shown.join(' · ')} · machine ${Math.round(benchmarkIndex)}`);
  for (const flaw of listFlaws(report)) console.log(flaw);
};

const isGood = ({ categories }: Report, least: number) =>
  Object.entries(categories).every(([id, { score }]) => percent(score) >= (id === 'performance' ? least : 100));

const folder = await mkdtemp(join(tmpdir(), 'ruimtemakers-lighthouse-'));
const serve = async () => {
  const quiet = { logLevel: 'warn', mode: 'production' } as const;
  process.env.NODE_ENV = 'production';
  await build({ ...quiet, build: { outDir: join(folder, 'web'), emptyOutDir: true } });
  return preview({ ...quiet, build: { outDir: join(folder, 'web') }, preview: { port: 0, host: '127.0.0.1' } });
};
const [named] = process.argv.slice(2);
const server = named ? undefined : await serve();
try {
  for (const { name, options, least } of profiles) {
    const report = await measureMiddle(named ?? server?.resolvedUrls?.local[0] ?? '', folder, options);
    tell(name, report);
    if (!isGood(report, least)) process.exitCode = 1;
  }
} finally {
  await server?.close();
  await rm(folder, { recursive: true });
}
