import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll } from 'vitest';
import { settle } from './page.ts';
import { openRoom } from './room.ts';

/**
 * One window of the room for all tests of a file, in the size that each asks for. What stood there before goes with the
 * next thing that is shown, and to open a window takes longer than most of what is looked at in it.
 */
export const shareRoom = (
  findBrowser: () => Browser,
  options: BrowserContextOptions = {},
): ((viewport?: { readonly width: number; readonly height: number }) => Promise<Page>) => {
  let page: Page;
  beforeAll(async () => {
    page = await openRoom(findBrowser(), options);
  });
  return async (viewport = { width: 1280, height: 800 }) => {
    await page.setViewportSize(viewport);
    await settle(page);
    return page;
  };
};
