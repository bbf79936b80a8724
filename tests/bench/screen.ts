import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { build, preview } from 'vite';
import { browserFlags, findBrowser } from '../e2e/browser.ts';

/**
 * Measures the screen: `npm run bench`. From a key to the paint that follows it (ms), the longest task of a session of
 * 200 deals, and from a deal in the facilitator's window to the change in the projector's. The processor is slowed four
 * times where it says so. What else the machine does counts too: run it alone.
 */

const DEALS = 200;
const SLOWER = 4;

interface Spread {
  readonly median: number;
  readonly p95: number;
  readonly most: number;
}

const spreadOf = (times: readonly number[]): Spread => {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) =>
    Number((sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1));
  return { median: at(0.5), p95: at(0.95), most: at(1) };
};

const slowDown = async (context: BrowserContext, page: Page) =>
  (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: SLOWER });

const openTable = async (context: BrowserContext, address: string): Promise<Page> => {
  // The TypeScript runner wraps named functions in a helper that a page does not have.
  await context.addInitScript('globalThis.__name = (made) => made');
  const page = await context.newPage();
  await page.goto(`${address}#set=all&seed=7&position=1&lang=nl`);
  await page.locator('[data-code]').waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForTimeout(1500);
  return page;
};

/** Deals so many cards; ms from each key to its paint, and every task over 50 ms. */
const measureDeals = (page: Page, deals: number) =>
  page.evaluate(async (count) => {
    const long: number[] = [];
    new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration))).observe({
      entryTypes: ['longtask'],
    });
    const press = (key: string) => document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    const paint = () =>
      new Promise<number>((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()))));
    const times: number[] = [];
    for (let i = 0; i < count; i++) {
      if (i % 120 === 119) {
        press('PageUp');
        for (let j = 0; j < 100; j++) press('u');
        await paint();
      }
      const start = performance.now();
      press('n');
      times.push((await paint()) - start);
      await new Promise((done) => setTimeout(done, 20));
    }
    return { times, long };
  }, deals);

/** ms from a deal in one window to the new card in the other; both read the same clock. */
const measureSync = async (context: BrowserContext, table: Page): Promise<readonly number[]> => {
  await table.locator('.room-drawer > .button').click();
  const [room] = await Promise.all([
    context.waitForEvent('page'),
    table.locator('.room-panel').getByRole('button', { name: 'Open het grote scherm' }).click(),
  ]);
  await room.locator('[data-code]').waitFor();
  await room.evaluate(() => {
    const seen: { code: string; at: number }[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => {
      const code = document.querySelector<HTMLElement>('[data-code]')?.dataset.code ?? '';
      if (seen.at(-1)?.code !== code) seen.push({ code, at: Date.now() });
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  });
  const times: number[] = [];
  for (let i = 0; i < 30; i++) {
    const { code, at } = await table.evaluate(async () => {
      const at = Date.now();
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', bubbles: true }));
      await new Promise((done) => requestAnimationFrame(done));
      return { code: document.querySelector<HTMLElement>('.desk [data-code]')?.dataset.code ?? '', at };
    });
    await room.locator(`[data-code="${code}"]`).waitFor();
    const seen = await room.evaluate(() => (window as unknown as { seen: { code: string; at: number }[] }).seen);
    const found = seen.find((other) => other.code === code);
    if (found) times.push(found.at - at);
  }
  return times;
};

const folder = await mkdtemp(join(tmpdir(), 'ruimtemakers-bench-'));
process.env.NODE_ENV = 'production';
await build({ logLevel: 'warn', mode: 'production', build: { outDir: folder, emptyOutDir: true } });
const server = await preview({ logLevel: 'warn', mode: 'production', build: { outDir: folder }, preview: { port: 0 } });
const address = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch({ executablePath: (await findBrowser()).path, args: [...browserFlags] });
const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'nl-NL' });
const table = await openTable(context, address);
await slowDown(context, table);
const { times, long } = await measureDeals(table, DEALS);
const plain = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'nl-NL' });
const sync = await measureSync(plain, await openTable(plain, address));
const tell = (name: string, { median, p95, most }: Spread) =>
  process.stdout.write(`${name.padEnd(46)} median ${median} ms, 95 % within ${p95} ms, at most ${most} ms\n`);
tell(`deal to paint, processor ${SLOWER} times slower`, spreadOf(times));
process.stdout.write(
  `tasks over 50 ms in ${DEALS} deals`.padEnd(47) +
    `${long.length}${long.length ? `: ${long.map(Math.round).join(', ')} ms` : ''}\n`,
);
tell('deal to the projector’s window', spreadOf(sync));
await browser.close();
await server.close();
await rm(folder, { recursive: true });
