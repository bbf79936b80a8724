import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { deck } from '../../cards/game/deck.ts';
import { type Language, languages } from '../../cards/languages.ts';
import { roundOf, stages } from '../../web/table/stages.ts';
import { mirrorSkills } from '../../web/workshop/mirror/mirror.ts';
import { pokerStages, roundAt } from '../../web/workshop/poker/poker.ts';
import { connect, openApp, openPage, openProjector, pressDrawer, readCode, settle, showHere } from './page.ts';
import { sample } from './room.ts';

/** What a facilitator needs every minute stands in the window as it is, without scrolling, in every part and stage. */

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(() => browser.close());

/** Usual screens as a whole, and what is left of them below a browser's own bars; a tablet and a telephone. CSS pixels. */
const windows = [
  { width: 1440, height: 900 },
  { width: 1366, height: 768 },
  { width: 1366, height: 637 },
  { width: 1280, height: 589 },
  { width: 1093, height: 500 },
  { width: 1024, height: 690 },
  { width: 390, height: 664 },
];
const [telephone = { width: 390, height: 664 }] = windows.slice(-1);

const time = '.timer-panel .button';
const next = '.next-acts > .button';

/** px of what is needed that lie outside what is seen of it, and what is missing or lies under something else. */
const findOut = (page: Page, needed: readonly string[]): Promise<readonly string[]> =>
  page.evaluate(
    (needed) =>
      needed.flatMap((selector) => {
        const found = [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
        if (found.length === 0) return [`${selector} is missing`];
        return found.flatMap((element) => {
          const { top, bottom, left, right, width, height } = element.getBoundingClientRect();
          const sheet = element.closest('.sheet')?.getBoundingClientRect();
          const [from, to] = [Math.max(0, sheet?.top ?? 0), Math.min(innerHeight, sheet?.bottom ?? innerHeight)];
          const out = Math.round(Math.max(0, bottom - to, from - top, right - innerWidth, -left));
          if (out > 0) return [`${selector} is ${out} px out`];
          const over = document.elementFromPoint(left + width / 2, top + height / 2);
          const isFree = over && (element.contains(over) || over.contains(element));
          return isFree ? [] : [`${selector} lies under ${over?.className}`];
        });
      }),
    needed,
  );

/** Something a part can stand at, how one gets there, and what is needed there. */
interface Stop {
  readonly name: string;
  readonly go: () => Promise<unknown>;
  readonly needed: readonly string[];
}

/** The windows that a part is looked at in one language: every third one, and in the whole run all. */
const windowsFor = (language: Language) => sample(windows, 3, languages.indexOf(language));

/** Looks at a part in all of its stages, at every window of a language. */
const lookAround = async (page: Page, language: Language, stops: readonly Stop[]): Promise<readonly string[]> => {
  const faults: string[] = [];
  for (const size of windowsFor(language)) {
    await page.setViewportSize(size);
    for (const { name, go, needed } of stops) {
      await go();
      await settle(page);
      const out = await findOut(page, needed);
      faults.push(...out.map((fault) => `${size.width} × ${size.height}, ${name}: ${fault}`));
    }
  }
  return faults;
};

/** As it stands. */
const stay = async () => undefined;

const goTo = (page: Page, place: number) => page.locator('.scene-link').nth(place).click();

const longest = <T>(all: readonly T[], write: (one: T) => string): T | undefined =>
  all.toSorted((one, other) => write(other).length - write(one).length)[0];

/** The dilemmas with the longest front and the longest back; in the whole run all, for words are no measure of lines. */
const findLongest = (language: Language) => {
  const dilemmas = deck.cards.flatMap((card) => (card.family === 'dilemma' ? [card] : []));
  const front = longest(dilemmas, ({ text }) => {
    const { situation, a, b } = text[language];
    return situation + a.option + b.option;
  });
  const back = longest(dilemmas, ({ text }) => {
    const { a, b, twist, followUps } = text[language];
    return [a.price, b.price, twist, ...followUps].join();
  });
  return inject('whole')
    ? dilemmas.flatMap(({ code }) => [['front', code] as const, ['back', code] as const])
    : [['front', front?.code] as const, ['back', back?.code] as const];
};

/** The skills with the longest line and the longest name. */
const findLongestSkills = (language: Language): readonly number[] => {
  const skills = deck.cards.flatMap((card) => (card.family === 'skill' ? [card] : []));
  const found = [
    longest(skills, ({ text }) => text[language].line),
    longest(skills, ({ text }) => text[language].short),
    longest(skills, ({ text }) => text[language].short + text[language].line),
  ];
  return [...new Set(found.flatMap((skill) => skill?.skills[0] ?? []))];
};

describe.each(languages)('in %s, at every window', (language) => {
  test('what one can do with the card is whole in sight', async () => {
    const page = await openPage(browser, { viewport: telephone });
    await openApp(page, `set=all&seed=7&position=0&log=jD06.g2&lang=${language}`);
    await readCode(page);
    await pressDrawer(page, 'hand');
    for (const width of [840, 1024, 1180]) {
      await page.setViewportSize({ width, height: 690 });
      await settle(page);
      expect([width, await findOut(page, ['.hand .card-acts .button'])]).toEqual([width, []]);
    }
    await page.context().close();
  });

  test('on a tablet the band of a dilemma holds its code and its family', async () => {
    const page = await openPage(browser, { viewport: { width: 768, height: 1024 } });
    await openApp(page, `set=all&seed=7&position=0&log=jD06.g2&lang=${language}`);
    await readCode(page);
    const out = await page.locator('.place .band > p').evaluateAll((words) =>
      words.flatMap((word) => {
        const [own, band] = [word, word.parentElement ?? word].map((box) => box.getBoundingClientRect());
        return own && band && own.top >= band.top && own.bottom <= band.bottom ? [] : [word.textContent];
      }),
    );
    expect(out).toEqual([]);
    await page.context().close();
  });

  test('on a tablet the title of a dilemma is larger than what is told under it', async () => {
    const page = await openPage(browser, { viewport: { width: 768, height: 1024 } });
    await openApp(page, `set=all&seed=7&position=0&log=jD06.g2&lang=${language}`);
    await readCode(page);
    const [title = 0, told = 0] = await page
      .locator('.place :is(.title, .options span)')
      .evaluateAll((words) => words.map((word) => Number.parseFloat(getComputedStyle(word).fontSize)));
    expect(title).toBeGreaterThan(told);
    await page.context().close();
  });

  test('a dilemma: card, stage, counting of hands, next step, time and the way to the notes', async () => {
    const page = await openPage(browser, { viewport: telephone });
    const faults: string[] = [];
    for (const [side, code] of findLongest(language)) {
      await openApp(page, `set=all&seed=7&position=0&log=j${code}.g2.c6-3-4.g5.c4-4-5.g0&lang=${language}`);
      const found = await lookAround(
        page,
        language,
        stages
          .flatMap((name, i) => ({
            name: `${code} ${name}`,
            go: () => page.locator('.stage-step').nth(i).dispatchEvent('click'),
            needed: [
              `[data-code=${code}].${side}`,
              '.stage-step',
              '.stage-ask',
              next,
              time,
              '.tab',
              ...(roundOf(name) ? ['.hand-row .button', '.hand-count'] : []),
              ...(name === 'talk' || name === 'shift' ? ['.counts'] : []),
            ],
            side: name === 'twist' || name === 'need' ? 'back' : 'front',
          }))
          .filter((stage) => stage.side === side),
      );
      faults.push(...found);
    }
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('the plan: where it begins, and every step of it', async () => {
    const page = await openPage(browser, { viewport: telephone });
    await openApp(page, `set=all&seed=7&position=1&lang=${language}`);
    await goTo(page, 1);
    await page.locator('.plan-chooser').waitFor();
    const chooser = await lookAround(page, language, [{ name: 'the choice', go: stay, needed: [next, time] }]);
    await page.locator('.next-acts .main').click();
    const steps = await page.locator('.plan-step').count();
    const plan = await lookAround(
      page,
      language,
      Array.from({ length: steps }, (_, i) => ({
        name: `step ${i + 1}`,
        // From the last step one goes on from the first again.
        go: () => (i === 0 ? page.locator('.plan-step').first().click() : page.keyboard.press('PageDown')),
        needed: ['.plan-count', '.plan-panel h2', '.plan-current > .plan-buttons .button', next, time],
      })),
    );
    expect([...chooser, ...plan]).toEqual([]);
    await page.context().close();
  });

  test('the mirror: a skill in hand, a paper that is full, the hand count, the board', async () => {
    const page = await openPage(browser, { viewport: telephone });
    await openApp(page, `set=all&seed=7&position=1&lang=${language}`);
    await goTo(page, 2);
    await page.locator('.mirror-card').focus();
    const top = '.mirror-top .button';
    const inHand = ['.mirror-card', '.mirror-answer', '.mirror-progress', top, time];
    const laying = await lookAround(page, language, [{ name: 'in hand', go: stay, needed: inHand }]);
    for (const _ of mirrorSkills) {
      await page.locator('.mirror-card').focus();
      await page.keyboard.press('1');
    }
    const done = ['.mirror-done .button', '.mirror-done input', time];
    const full = await lookAround(page, language, [{ name: 'full', go: stay, needed: done }]);
    await page.locator('.mirror-ways button').last().click();
    await page.locator('.counter-garden input').first().fill('7');
    const asked = [
      '.mirror-asked',
      '.counter-garden .button',
      '.counter-garden input',
      '.mirror-total',
      next,
      top,
      time,
    ];
    const counting = await lookAround(
      page,
      language,
      findLongestSkills(language).map((skill) => ({
        name: `skill ${skill}`,
        go: () => page.locator('.mirror-walk select').selectOption(`${skill}`),
        needed: asked,
      })),
    );
    await page.locator('.mirror-top .button.main').click();
    const board = await lookAround(page, language, [{ name: 'the board', go: stay, needed: [top, time] }]);
    expect([...laying, ...full, ...counting, ...board]).toEqual([]);
    await page.context().close();
  });

  test('role poker in every stage, and the harvest', async () => {
    const page = await openPage(browser, { viewport: telephone });
    await openApp(page, `set=all&seed=7&position=1&lang=${language}`);
    await goTo(page, 3);
    await page.locator('.poker-panel').waitFor();
    const back = async () => {
      for (const _ of pokerStages) await page.keyboard.press('PageUp');
    };
    const poker = await lookAround(
      page,
      language,
      pokerStages.map((name, i) => ({
        name,
        go: i === 0 ? back : () => page.keyboard.press('PageDown'),
        needed: [
          '.poker-panel h2',
          next,
          time,
          ...(roundAt(name) ? ['.poker-counter li .button', '.poker-total'] : []),
        ],
      })),
    );
    await goTo(page, 4);
    await page.locator('.harvest-panel').waitFor();
    const line = '.harvest-end .harvest-line:first-of-type textarea';
    const harvest = await lookAround(page, language, [{ name: 'the harvest', go: stay, needed: [line, next, time] }]);
    expect([...poker, ...harvest]).toEqual([]);
    await page.context().close();
  });
});

/** px from the top of what is seen of the work to the top of something; less than nothing where it is above. */
const topOf = (page: Page, selector: string): Promise<number> =>
  page.evaluate((selector) => {
    const [sheet, found] = ['.sheet', selector].map((name) => document.querySelector(name)?.getBoundingClientRect());
    return Math.round((found?.top ?? Number.NaN) - (sheet?.top ?? Number.NaN));
  }, selector);
const scrollDown = (page: Page): Promise<void> =>
  page.evaluate(() => document.querySelector('.sheet')?.scrollTo(0, 100_000)).then(() => settle(page));

test('a new card and a new stage come into sight, however far down one had scrolled', async () => {
  const page = await openPage(browser, { viewport: telephone });
  await openApp(page, 'set=all&seed=7&position=0&log=jD06&lang=nl');
  await scrollDown(page);
  expect(await topOf(page, '.desk [data-code]')).toBeLessThan(0);
  await page.keyboard.press('PageDown');
  await expect.poll(() => topOf(page, '.desk [data-code]')).toBeGreaterThanOrEqual(0);
  await scrollDown(page);
  await page.keyboard.press('n');
  await expect.poll(() => topOf(page, '.desk [data-code]')).toBeGreaterThanOrEqual(0);
  await page.context().close();
});

test('the notes are one key away, and the card one more; a letter too many moves nothing', async () => {
  const page = await openPage(browser, { viewport: telephone });
  await openApp(page, 'set=all&seed=7&position=0&log=jD06&lang=nl');
  const notes = page.locator('.tab-panel').getByText('Waar je op let');
  expect(await notes.isVisible()).toBe(false);
  await page.keyboard.press('i');
  // They come with the chunk of notes, which is fetched once they are asked.
  await notes.waitFor();
  expect(await findOut(page, ['.tab', '.backstage[open] summary'])).not.toContain('.tab is missing');
  await page.keyboard.press('i');
  await expect.poll(() => topOf(page, '.desk [data-code]')).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('v');
  expect(await findOut(page, ['.code-field input'])).toEqual([]);
  expect(await topOf(page, '.desk [data-code]')).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('ArrowRight');
  expect(await page.locator('.stage-step').nth(1).getAttribute('aria-current')).toBe('step');
  expect(await page.locator('.code-field').count()).toBe(0);
  await page.context().close();
});

test('Space after a click on a button does what the list of keys says; who went there with Tab presses it', async () => {
  const page = await openPage(browser);
  await openApp(page, 'set=tip&seed=7&position=1&lang=nl');
  const deal = page.locator('.next-acts .main');
  await deal.click();
  const code = await readCode(page);
  await page.keyboard.press('Space');
  expect([await readCode(page), await page.locator('.desk .card.back').count()]).toEqual([code, 1]);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  expect(await readCode(page)).not.toBe(code);
  await page.context().close();
});

test('the bar is one line, also once the projector is connected', async () => {
  const page = await openPage(browser, { viewport: { width: 1366, height: 637 } });
  await openApp(page, 'set=all&seed=7&position=0&log=jD06&lang=nl');
  await openProjector(page);
  await page.locator('.screen-actions > .projector-state.connected').waitFor();
  for (const size of windows.slice(0, 4)) {
    await page.setViewportSize(size);
    await settle(page);
    const { bar, button } = await page.evaluate(() => ({
      bar: document.querySelector('.top-bar')?.clientHeight ?? 0,
      button: document.querySelector('.room-drawer > .button')?.clientHeight ?? 0,
    }));
    expect([size.width, bar < 2 * button, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([
      size.width,
      true,
      size.width,
    ]);
  }
  await page.context().close();
});

test('on one screen that all see a finger counts blind, and a double tap reveals nothing', async () => {
  const page = await openPage(browser, { hasTouch: true });
  await openApp(page, 'set=all&seed=7&position=0&log=jD06.g2&lang=nl');
  await showHere(page);
  await page.touchscreen.tap(600, 200);
  await page.touchscreen.tap(600, 200);
  expect(await page.locator('.projector').count()).toBe(1);
  const counter = page.locator('.blind-count');
  // The way out is there for a while, and nowhere near a finger that counts.
  const [ways, counts] = [await page.locator('.way-out.touched').boundingBox(), await counter.boundingBox()];
  expect((ways?.y ?? 0) + (ways?.height ?? 0)).toBeLessThan(counts?.y ?? 0);
  await counter.getByRole('button', { name: 'Eén hand erbij voor A' }).tap();
  await counter.getByRole('button', { name: 'Eén hand erbij voor A' }).tap();
  await counter.getByRole('button', { name: 'Eén hand erbij voor B' }).tap();
  expect(await counter.locator('p').textContent()).toBe('3 handen geteld');
  await page.keyboard.press('Escape');
  // On the desk, which all see too, the numbers wait to be asked for.
  expect(await page.locator('.hand-count').allTextContents()).toEqual(['·', '·', '·']);
  await page.getByRole('button', { name: 'Toon de aantallen' }).click();
  expect(await page.locator('.hand-count').allTextContents()).toEqual(['2', '0', '1']);
  await page.context().close();
});

test('on a telephone, what lies behind a button of the bar or the foot says in words what it does', async () => {
  const page = await openPage(browser, { viewport: telephone });
  await openApp(page, 'set=all&seed=7&position=0&log=jD06&lang=nl');
  await openProjector(page);
  const bare: string[] = [];
  for (const drawer of ['room-drawer', 'timer-panel', 'hand'] as const) {
    await pressDrawer(page, drawer);
    const buttons = page.locator('.drawer.open .drawer-content .button:is(.plain, .main) > span');
    expect(await buttons.count()).toBeGreaterThan(1);
    bare.push(
      ...(await buttons.evaluateAll((words) =>
        words.flatMap((word) => {
          const { clipPath } = getComputedStyle(word);
          return clipPath === 'none' && word.getBoundingClientRect().width > 20 ? [] : [word.textContent ?? ''];
        }),
      )),
    );
    await pressDrawer(page, drawer);
  }
  expect(bare).toEqual([]);
  await page.context().close();
});
