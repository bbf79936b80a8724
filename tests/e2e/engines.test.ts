import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { appWords } from '../../web/view/piece/words.ts';
import { planWords } from '../../web/view/plan/plan-words.ts';
import { connect, openApp, openPage, pressDrawer, settle, showHere } from './page.ts';
import { openRoom, showCard, showRoom } from './room.ts';

/** What WebKit or Firefox would lay out or paint in another way, held to a form that all engines agree on. */

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());

const { scenes } = appWords.nl;
const goTo = async (page: Page, name: string) => {
  await page.locator('.scenes').getByRole('button', { name, exact: true }).click();
  await page.locator('.foot-bar').waitFor();
};

/** Legends that would have to be items of a grid or a row: in WebKit they are not, even where they float. */
const findLegendItems = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('legend')]
      .filter((legend) => {
        const { float, position } = getComputedStyle(legend);
        const { display } = getComputedStyle(legend.parentElement as Element);
        return position !== 'absolute' && float !== 'none' && !['block', 'flow-root'].includes(display);
      })
      .map((legend) => legend.textContent),
  );

test('a legend is never an item of a grid or a row', async () => {
  const page = await openPage(browser);
  await openApp(page, 'set=all&seed=7&position=2&lang=nl');
  await pressDrawer(page, 'room-drawer');
  expect(await findLegendItems(page)).toEqual([]);
  const [legend, smaller, larger] = await Promise.all(
    ['.text-size legend', '.text-steps .button:first-child', '.text-steps .button:last-child'].map((selector) =>
      page.locator(selector).boundingBox(),
    ),
  );
  expect(smaller?.x).toBeGreaterThanOrEqual((legend?.x ?? 0) + (legend?.width ?? 0));
  expect(larger?.x).toBeGreaterThan(smaller?.x ?? 0);
  expect([smaller?.y, larger?.y]).toEqual([legend?.y, legend?.y]);
  for (const name of [scenes.plan, scenes.mirror, scenes.poker, scenes.harvest]) {
    await goTo(page, name);
    expect(await page.locator('legend').count()).toBeGreaterThan(2);
    expect(await findLegendItems(page)).toEqual([]);
  }
  await page.context().close();
});

test('a window that scrolls does so within its round corners, its headings above what they name', async () => {
  const page = await openPage(browser, { viewport: { width: 1280, height: 600 } });
  await openApp(page, 'set=all&seed=7&position=2&lang=nl');
  await page.getByRole('button', { name: 'Kies welke kaarten meedoen' }).click();
  await page.locator('dialog[open]').waitFor();
  expect(await findLegendItems(page)).toEqual([]);
  const { outer, inner, parts } = await page.locator('dialog[open]').evaluate((dialog) => {
    const scroll = dialog.querySelector('.dialog-scroll') as HTMLElement;
    return {
      outer: { overflow: getComputedStyle(dialog).overflow, more: dialog.scrollHeight - dialog.clientHeight },
      inner: { overflow: getComputedStyle(scroll).overflow, more: scroll.scrollHeight - scroll.clientHeight },
      parts: [...dialog.querySelectorAll('fieldset.dialog-part > legend')].map((legend) => {
        const next = legend.nextElementSibling?.getBoundingClientRect();
        const own = legend.getBoundingClientRect();
        return { below: (next?.top ?? 0) - own.bottom, beside: (next?.left ?? 0) - own.left };
      }),
    };
  });
  expect(outer).toEqual({ overflow: 'hidden', more: 0 });
  expect(inner.overflow).toBe('auto');
  expect(inner.more).toBeGreaterThan(100);
  expect(parts.length).toBe(3);
  for (const { below, beside } of parts) expect([Math.round(below) > 4, Math.round(beside)]).toEqual([true, 0]);
  await page.context().close();
});

test('a radio that has the focus shows it, even where the engine forgets that a key was pressed', async () => {
  const page = await openPage(browser);
  await openApp(page, 'set=all&seed=7&position=2&lang=nl');
  await goTo(page, scenes.plan);
  await page.locator('.plan-chooser').waitFor();
  const readRing = () =>
    page.evaluate(() => {
      const radio = document.activeElement as HTMLInputElement;
      const { outlineStyle, outlineWidth } = getComputedStyle(radio.closest('.plan-format') ?? radio);
      return [radio.type, radio.matches(':focus-visible'), outlineStyle, outlineWidth];
    });
  // By a script after the mouse, the focus is not `:focus-visible` here either.
  await page.mouse.click(5, 300);
  for (const radio of ['.plan-format input', '.plan-middle input']) {
    await page
      .locator(radio)
      .first()
      .evaluate((input: HTMLInputElement) => input.click());
    await page
      .locator(radio)
      .first()
      .evaluate((input: HTMLInputElement) => input.focus());
    expect(await readRing()).toEqual(['radio', false, 'solid', '3px']);
  }
  expect(await page.getByRole('button', { name: planWords.nl.start }).count()).toBe(1);
  await page.context().close();
});

test('a choice from a list has a box of ours, save where a person’s own colours stand in for ours', async () => {
  const page = await openPage(browser);
  await openApp(page, 'set=all&seed=7&position=2&lang=nl');
  await pressDrawer(page, 'room-drawer');
  const readBox = () =>
    page.locator('.room-settings select').evaluate((select) => {
      const { appearance, backgroundImage } = getComputedStyle(select);
      return [appearance, backgroundImage.slice(0, 23), select.getBoundingClientRect().height];
    });
  expect(await readBox()).toEqual(['none', 'url("data:image/svg+xml', 49.5]);
  await page.emulateMedia({ forcedColors: 'active' });
  await settle(page);
  expect((await readBox()).slice(0, 2)).toEqual(['auto', 'none']);
  await page.context().close();
});

test('no browser darkens a light page by force, and the dark look is dark for scrollbars and fields too', async () => {
  const page = await openPage(browser, { colorScheme: 'dark' });
  const readScheme = (selector: string) =>
    page.locator(selector).evaluate((element) => getComputedStyle(element).colorScheme.split(' ').sort().join(' '));
  await openApp(page, 'set=all&seed=7&position=2&lang=nl');
  expect(await readScheme('html')).toBe('light only');
  await showHere(page);
  expect(await readScheme('.projector')).toBe('light only');
  await page.context().close();
  const room = await openRoom(browser, { colorScheme: 'dark' });
  await showRoom(room, showCard('V11', 'front', { look: 'dark' }));
  expect(await room.locator('.projector').evaluate((view) => getComputedStyle(view).colorScheme)).toBe('dark');
  await room.context().close();
});
