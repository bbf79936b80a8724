import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { takeFile } from './files.ts';
import type { Host } from './host.ts';
import { connect, openApp, openPage, openProjector, readCode, showHere, typeCode } from './page.ts';
import { servePlanted } from './planted/serve.ts';

const game = 'set=all&seed=7&position=1&lang=nl';
/** What people said a moment before. */
const line = 'Iedereen mag de sleutel van het buurthuis';

let browser: Browser;
let host: Host;
let page: Page;

beforeAll(async () => {
  browser = await connect();
  host = await servePlanted();
});
beforeEach(async () => {
  page = await openPage(browser);
  await page.context().addInitScript((said) => {
    window.thrown = said;
  }, line);
});
afterEach(() => page.context().close());
afterAll(async () => {
  await browser.close();
  await host.stop();
});

const note = () => page.locator('.breakage');
const goTo = (part: string) =>
  page.getByRole('navigation', { name: 'Onderdelen' }).getByRole('button', { name: part, exact: true }).click();
/** From the next render on; a key that changes nothing people see makes one. */
const plant = (view: string, at: 'render' | 'effect' | 'event' = 'render', code?: string) =>
  page.evaluate(
    (planted) => {
      window.plant = planted;
    },
    { view, at, ...(code && { code }) },
  );
const heal = () =>
  page.evaluate(() => {
    window.plant = undefined;
  });
const writeLine = async () => {
  await goTo('Oogst');
  await page.locator('.harvest-panel textarea').first().fill(line);
};
const readLine = async () => {
  await goTo('Oogst');
  return page.locator('.harvest-panel textarea').first().inputValue();
};

/** Says with each fault, and with each thing that never came, what was broken then. */
const told = (what: string, look: () => Promise<void>): Promise<void> =>
  look().catch((fault: Error) => {
    fault.message = `${what}: ${fault.message}`;
    throw fault;
  });

/** Opens the table with a second window, and something said that must not get lost. */
const begin = async () => {
  await openApp(page, game, host.address);
  const room = await openProjector(page);
  await writeLine();
  await goTo('Kaarten');
  return room;
};

const parts = [
  { part: 'Programma', view: 'PlanChooser' },
  { part: 'Spiegel', view: 'MirrorPanel' },
  { part: 'Rolpoker', view: 'PokerPanel' },
  { part: 'Oogst', view: 'HarvestPanel' },
] as const;

test.each(parts)(
  '$part that breaks in a render or an effect leaves the table, the projector and the harvest',
  async ({ part, view }) => {
    const room = await begin();
    const broken = () =>
      note()
        .getByRole('heading', { name: `Er ging iets mis in ${part}.` })
        .waitFor();
    for (const at of ['render', 'effect'] as const)
      await told(`${part}, where ${view} breaks in its ${at}`, async () => {
        const code = await readCode(page);
        await plant(view, at);
        await goTo(part);
        await broken();
        expect(await note().getByText('Je gesprek is bewaard.').isVisible()).toBe(true);
        expect(await page.locator('.foot-bar .timer-panel, .top-bar .room-drawer').count()).toBeGreaterThan(0);
        const report = await note().locator('textarea').inputValue();
        expect(report).toMatch(/^Ruimtemakers, (plan|mirror|poker|harvest)\nError\n( {2}.+:\d+:\d+\n)+Mozilla/);
        expect(report).not.toContain('buurthuis');
        // The same again, and then mended.
        await note().getByRole('button', { name: 'Opnieuw' }).click();
        await broken();
        await heal();
        await note().getByRole('button', { name: 'Opnieuw' }).click();
        await note().waitFor({ state: 'detached' });
        await plant(view, at);
        await goTo('Kaarten');
        await goTo(part);
        await note().getByRole('button', { name: 'Terug naar de kaarten' }).click();
        expect(await readCode(page)).toBe(code);
        await page.keyboard.press('n');
        await room.locator(`[data-code="${await readCode(page)}"]`).waitFor();
        await heal();
        expect(await readLine()).toBe(line);
        await goTo('Kaarten');
      });
  },
);

test('a card that breaks leaves its notes, the room and the next card', async () => {
  await begin();
  await plant('CardView', 'render', 'D06');
  await typeCode(page, 'd6');
  await note().getByRole('heading', { name: 'Er ging iets mis in Kaarten.' }).waitFor();
  expect(await page.locator('.room-drawer').isVisible()).toBe(true);
  await page.keyboard.press('n');
  await note().waitFor({ state: 'detached' });
  expect(await readCode(page)).not.toBe('D06');
});

const besides = [
  { view: 'TopBar', where: 'in de balk bovenaan' },
  { view: 'ForYou', where: 'naast de kaart' },
  { view: 'RoomPanel', where: 'bij het grote scherm en de tijd' },
  { view: 'HarvestField', where: 'bij de regels voor de oogst' },
];

test('a part beside the card that breaks leaves the card, which is dealt on', async () => {
  await begin();
  for (const { view, where } of besides)
    await told(`${view}, ${where}`, async () => {
      if (view === 'HarvestField') await page.getByRole('tab', { name: 'Oogst' }).click();
      await plant(view);
      const before = await readCode(page);
      await page.keyboard.press('n');
      await note()
        .getByRole('heading', { name: `Er ging iets mis ${where}.` })
        .first()
        .waitFor();
      expect(await readCode(page)).not.toBe(before);
      await heal();
      await note().getByRole('button', { name: 'Opnieuw' }).first().click();
      await note().waitFor({ state: 'detached' });
    });
});

const dialogs = [
  { view: 'SetDialog', button: 'Kies welke kaarten meedoen', where: 'bij het kiezen van kaarten' },
  { view: 'ConversationDialog', button: 'Gesprek', where: 'bij het bewaren van je gesprek' },
  { view: 'OwnDialog', button: 'Schrijf een eigen kaart', where: 'bij je eigen kaart' },
  { view: 'KeysHelp', button: 'Toetsen', where: 'in de lijst met toetsen' },
];

test('a window that breaks closes and is told of; the table goes on', async () => {
  const room = await begin();
  await page.getByRole('tab', { name: 'Stapel' }).click();
  const dialog = page.locator('dialog[open]');
  for (const { view, button, where } of dialogs)
    await told(`${view}, ${where}`, async () => {
      await plant(view);
      await page.getByRole('button', { name: button, exact: true }).click();
      await note()
        .getByRole('heading', { name: `Er ging iets mis ${where}.` })
        .waitFor();
      expect(await dialog.count()).toBe(0);
      await page.keyboard.press('n');
      await room.locator(`[data-code="${await readCode(page)}"]`).waitFor();
      await note().getByRole('button', { name: 'Sluit' }).click();
      await heal();
      await page.getByRole('button', { name: button, exact: true }).click();
      await dialog.waitFor();
      expect(await note().count()).toBe(0);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
    });
});

test('what breaks in an event is told of in the bar, and what was typed is there', async () => {
  await begin();
  await plant('HarvestPanel', 'event');
  await goTo('Oogst');
  await page.locator('.planted button').first().click();
  await note().getByRole('heading', { name: 'Er ging iets mis.' }).waitFor();
  expect(await note().locator('textarea').inputValue()).not.toContain('buurthuis');
  expect(await page.locator('.harvest-panel textarea').first().inputValue()).toBe(line);
  const { bytes } = await takeFile(page, note().getByRole('button', { name: 'Bewaar als bestand' }));
  expect(JSON.parse(bytes.toString('utf8')).parts.harvest).toContain(line);
  await note().getByRole('button', { name: 'Sluit' }).click();
  await note().waitFor({ state: 'detached' });
});

test('what breaks in a promise that nobody waits for is told of too, once', async () => {
  await begin();
  const reject = () =>
    page.evaluate(() => {
      Promise.reject(new TypeError('“geheim” is not a function'));
    });
  await reject();
  await note().getByRole('heading', { name: 'Er ging iets mis.' }).waitFor();
  expect(await note().locator('textarea').inputValue()).toContain('TypeError: … is not a function');
  await note().getByRole('button', { name: 'Sluit' }).click();
  await reject();
  await page.keyboard.press('n');
  expect(await note().count()).toBe(0);
});

test('all of the window that breaks comes back with every word, also where the browser keeps nothing', async () => {
  await page.context().addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('no', 'SecurityError');
    };
  });
  const room = await begin();
  const code = await readCode(page);
  // It stands in no smaller part.
  await plant('BreakageBar');
  await page.keyboard.press('Space');
  await note().getByRole('heading', { name: 'Er ging iets mis.', exact: true }).waitFor();
  expect(await note().getByText('Deze browser bewaart niets. Bewaar je gesprek nu als bestand.').isVisible()).toBe(
    true,
  );
  await room.locator(`[data-code="${code}"]`).waitFor();
  const { bytes } = await takeFile(page, note().getByRole('button', { name: 'Bewaar als bestand' }));
  const file = JSON.parse(bytes.toString('utf8'));
  expect(file.parts.harvest).toContain(line);
  expect(file.seen).toContain(code);
  await heal();
  await note().getByRole('button', { name: 'Terug naar de kaarten' }).click();
  expect(await readCode(page)).toBe(code);
  expect(await readLine()).toBe(line);
});

test('a projector that breaks keeps its picture, tells the facilitator, and shows the next card', async () => {
  const room = await begin();
  await typeCode(page, 't8');
  await room.locator('[data-code=T08]').waitFor();
  await room.evaluate(() => {
    window.plant = { view: 'CardView', at: 'render', code: 'T09' };
  });
  await typeCode(page, 't9');
  await note().getByRole('heading', { name: 'Er ging iets mis op het grote scherm.' }).waitFor();
  expect(await note().locator('textarea').inputValue()).not.toContain('buurthuis');
  await room.evaluate(() => {
    window.plant = undefined;
  });
  await typeCode(page, 's2');
  await room.locator('[data-code=S02]').waitFor();
});

test('the large card in one window keeps its picture, and the facilitator hears of it at the table', async () => {
  await begin();
  await typeCode(page, 't8');
  await showHere(page);
  await page.locator('.projector [data-code=T08]').waitFor();
  await plant('CardView', 'render', 'V03');
  await typeCode(page, 'v3');
  await page.locator('.projector [data-code=T08]').waitFor();
  await heal();
  await typeCode(page, 's2');
  await page.locator('.projector [data-code=S02]').waitFor();
  await page.keyboard.press('o');
  await note().getByRole('heading', { name: 'Er ging iets mis op het grote scherm.' }).waitFor();
});

test('a worker that breaks makes no paper and says so; the table goes on', async () => {
  await page.context().route('**/print-worker-*.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `postMessage({ kind: 'ready' }); onmessage = () => { throw new Error(${JSON.stringify(line)}); };`,
    }),
  );
  await begin();
  await goTo('Oogst');
  await page.getByRole('button', { name: 'Maak de pdf' }).click();
  await page.getByText('De pdf is niet gemaakt. Vernieuw de pagina').waitFor();
  await note().getByRole('heading', { name: 'Er ging iets mis bij het printen.' }).waitFor();
  expect(await note().locator('textarea').inputValue()).not.toContain('buurthuis');
  expect(await page.locator('.harvest-panel textarea').first().inputValue()).toBe(line);
});
