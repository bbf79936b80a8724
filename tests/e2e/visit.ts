import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { watchPage } from './host.ts';
import { connect, openPage } from './page.ts';

/** What each test of a file begins with. */
export interface Visit {
  readonly browser: Browser;
  readonly page: Page;
  /** Faults, refusals and requests to other hosts, as they come. */
  readonly heard: readonly string[];
}

/** Gives each test of a file a page of its own that is listened to; CSS pixels. */
export const visitEach = (
  viewport: { readonly width: number; readonly height: number },
  take: (visit: Visit) => void,
): void => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await connect();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    const page = await openPage(browser, { viewport });
    take({ browser, page, heard: await watchPage(page, 'http://127.0.0.1') });
    return () => page.context().close();
  });
};
