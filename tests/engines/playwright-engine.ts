import { type Browser, type ConsoleMessage, chromium, type ElementHandle, firefox, type Page } from 'playwright-core';
import { browserFlags } from '../e2e/browser.ts';
import type { Engine, EngineName, Tab, Target, Visit } from './engine.ts';
import { findTarget, listenForFaults } from './in-page.ts';
import { until } from './until.ts';

/** What the two engines do by themselves, so that the same page is laid out in all three. */
const preferences = {
  'ui.prefersReducedMotion': 1,
  // Scrollbars that lie over the page, as in the other two, take no width from it.
  'ui.useOverlayScrollbars': 1,
  'widget.gtk.overlay-scrollbars.enabled': true,
};

/** Starts a Chromium, over the protocol of its developer tools. */
export const startChromium = async (executablePath: string): Promise<Engine> =>
  drive('Chromium', await chromium.launch({ executablePath, args: [...browserFlags] }));

/** Starts a Firefox as its makers ship it, over WebDriver BiDi. */
export const startFirefox = async (executablePath: string): Promise<Engine> =>
  drive('Firefox', await firefox.launch({ executablePath, channel: 'moz-firefox', firefoxUserPrefs: preferences }));

const drive = (name: EngineName, browser: Browser): Engine => ({
  name,
  visit: () => visit(browser),
  close: () => browser.close(),
});

/**
 * What Firefox says of a file that was under way while its page was left, now as a line of its console and now as an
 * error of the page; a file that fails while the page stays leaves its part away, and that is seen.
 */
const isCutOff = (said: string): boolean => said.includes('A ServiceWorker intercepted the request');

/** A picture opened by itself names no icon, so Chromium asks the host for its own; that one it need not have. */
const isHostIcon = (message: ConsoleMessage): boolean => message.location().url.endsWith('/favicon.ico');

const visit = async (browser: Browser): Promise<Visit> => {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'nl-NL',
    reducedMotion: 'reduce',
  });
  const heard: string[] = [];
  const note = (said: string): void => {
    if (!isCutOff(said)) heard.push(said);
  };
  context.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'error' && !isHostIcon(message)) note(message.text());
  });
  context.on('weberror', (error) => note(String(error.error())));
  await context.addInitScript(listenForFaults);
  const tabs = new Map<Page, Tab>();
  const tabOf = (page: Page): Tab => {
    const tab = tabs.get(page) ?? makeTab(page);
    tabs.set(page, tab);
    return tab;
  };
  return {
    tab: tabOf(await context.newPage()),
    tabs: async () => context.pages().map(tabOf),
    openTab: async () => tabOf(await context.newPage()),
    hear: async () => {
      for (const page of context.pages()) heard.push(...(await page.evaluate(() => window.faults?.splice(0) ?? [])));
      return heard.splice(0);
    },
    close: () => context.close(),
  };
};

const makeTab = (page: Page): Tab => {
  const find = async (target: Target): Promise<ElementHandle> => {
    const handle = await until(`${JSON.stringify(target)} on the page`, async () =>
      (await page.evaluateHandle(findTarget, target)).asElement(),
    );
    return handle as ElementHandle;
  };
  return {
    open: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    back: async () => void (await page.goBack()),
    forward: async () => void (await page.goForward()),
    resize: (width, height) => page.setViewportSize({ width, height }),
    run: (work, asked) => page.evaluate(work as never, asked as never),
    click: async (target) => (await find(target)).click(),
    choose: async (target, value) => void (await (await find(target)).selectOption(value)),
    readValue: async (target) => (await find(target)).inputValue(),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    close: () => page.close(),
  };
};
