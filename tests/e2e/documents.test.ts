import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deck } from '../../cards/game/deck.ts';
import { languages } from '../../cards/schema.ts';
import { writeGuide } from '../../generator/write/guide.ts';
import { type Job, openJob } from '../../generator/write/job.ts';
import { writeReader } from '../../generator/write/reader.ts';
import { findViolations } from './axe.ts';
import { connect, openPage } from './page.ts';
import { sample } from './room.ts';

let browser: Browser;
let out = '';
let job: Job;
beforeAll(async () => {
  browser = await connect();
  out = await mkdtemp(join(tmpdir(), 'ruimtemakers-'));
  job = openJob(deck, out, undefined);
});
afterAll(async () => {
  await browser.close();
  await rm(out, { recursive: true });
});

describe.each(languages)('as a page, in %s,', (language) => {
  const documents = [
    ['the reader edition', async () => (await writeReader(job, { language, cards: deck.cards }))[1]],
    ['the guide', async () => (await writeGuide(job, language)).replace(/pdf$/, 'html')],
  ] as const;
  // Both languages stand in the same elements: each document is looked at in one, and in the whole run in both.
  test.each(sample(documents, 2, languages.indexOf(language)))(
    '%s passes axe, asks no other host and fits a narrow screen',
    async (_, write) => {
      const page = await openPage(browser, { viewport: { width: 320, height: 800 } });
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.setContent(await readFile(await write(), 'utf8'));
      expect(await findViolations(page)).toEqual([]);
      expect(asked.filter((url) => url.startsWith('http'))).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.context().close();
    },
  );
});
