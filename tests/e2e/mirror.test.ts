import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deck } from '../../cards/deck.ts';
import { languages } from '../../cards/schema.ts';
import { mirrorWords } from '../../web/view/mirror/mirror-words.ts';
import {
  type Answer,
  answers,
  emptyMirror,
  type Mirror,
  type MirrorAct,
  mirrorSkills,
} from '../../web/workshop/mirror.ts';
import { reduceMirror } from '../../web/workshop/mirror-reduce.ts';
import { readMirror, writeMirror } from '../../web/workshop/mirror-text.ts';
import { findViolations } from './axe.ts';
import { connect, openPage, settle } from './page.ts';
import { servePage } from './pages/build.ts';

let browser: Browser;
let served: Awaited<ReturnType<typeof servePage>>;
beforeAll(async () => {
  served = await servePage('mirror.html');
  browser = await connect();
});
afterAll(async () => {
  await browser.close();
  await served.end();
});

const act = (acts: readonly MirrorAct[], from: Mirror = emptyMirror): Mirror => acts.reduce(reduceMirror, from);

/** Where a paper lays each skill: all answers, and no two neighbours alike. */
const plan: readonly (readonly [skill: number, answer: Answer])[] = mirrorSkills.map((skill) => [
  skill,
  answers[(skill * 3) % 4] ?? 'fully',
]);
const layPaper = (people: number, shift = 0): readonly MirrorAct[] => [
  ...plan.map(
    ([skill, answer]): MirrorAct => ({
      kind: 'place',
      skill,
      answer: answers[(answers.indexOf(answer) + ((skill * shift) % 5)) % 4] ?? answer,
    }),
  ),
  { kind: 'people', people },
  { kind: 'addPaper' },
];

const gathered = act([...layPaper(7), ...layPaper(9, 1), ...layPaper(8, 2)]);
const before = { 1: [3, 2, 1, 0], 2: [0, 0, 0, 4], 3: [0, 6, 6, 0], 4: [11, 0, 0, 1], 16: [2, 2, 2, 2] } as const;
const states: Readonly<Record<string, Mirror>> = {
  empty: emptyMirror,
  'half laid': act(
    [...plan.slice(0, 9).map(([skill, answer]) => ({ kind: 'place', skill, answer }) as const)],
    gathered,
  ),
  laid: act([...plan.map(([skill, answer]) => ({ kind: 'place', skill, answer }) as const)], gathered),
  counting: act([
    { kind: 'ask', skill: 11 },
    { kind: 'hand', skill: 11, answer: 'nudge', by: 14 },
  ]),
  board: act([{ kind: 'reveal' }], gathered),
  compared: act([{ kind: 'compare', before }, { kind: 'reveal' }], gathered),
  'last page': act([{ kind: 'reveal' }, { kind: 'turn', by: 1 }, { kind: 'turn', by: 1 }], gathered),
  'some too few': act([
    { kind: 'hand', skill: 5, answer: 'fully', by: 3 },
    ...layPaper(2).slice(0, 4),
    { kind: 'people', people: 5 },
    { kind: 'addPaper' },
    { kind: 'reveal' },
  ]),
  'too few': act([...layPaper(4), { kind: 'reveal' }]),
};

interface Asked {
  readonly view?: 'panel' | 'room';
  readonly language?: string;
  readonly look?: string;
  readonly options?: BrowserContextOptions;
}

/** Opens the page of the mirror in a state; the same page may be used for another. */
const visit = async (page: Page, mirror: Mirror, { view = 'panel', language = 'nl', look = 'light' }: Asked) => {
  // From nothing: another hash on the same page would be no new visit.
  await page.goto('about:blank');
  const state = encodeURIComponent(writeMirror(mirror));
  await page.goto(`${served.address}#view=${view}&lang=${language}&look=${look}&mirror=${state}`);
  await page.locator('main').waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
};

const open = async (mirror: Mirror = emptyMirror, asked: Asked = {}): Promise<Page> => {
  const page = await openPage(browser, asked.options);
  await visit(page, mirror, asked);
  return page;
};

const readState = async (page: Page): Promise<Mirror | undefined> =>
  readMirror(await page.evaluate(() => window.mirrorText));

const middleOf = async (page: Page, selector: string): Promise<{ readonly x: number; readonly y: number }> => {
  await page.locator(selector).scrollIntoViewIfNeeded();
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`Nothing on the page fits ${selector}.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

/** The three ways to lay a paper. */
const ways: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'dragged with the mouse': async (page) => {
    for (const [skill, answer] of plan) {
      const to = await middleOf(page, `.mirror-garden[data-pile=${answer}]`);
      const from = await middleOf(page, `.mirror-stack [data-skill="${skill}"]`);
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 3 });
      await page.mouse.up();
    }
  },
  'laid with buttons': async (page) => {
    for (const [, answer] of plan) await page.locator('.mirror-answer').nth(answers.indexOf(answer)).click();
  },
  'laid with keys 1 to 4': async (page) => {
    await page.locator('.mirror-card').focus();
    for (const [, answer] of plan) await page.keyboard.press(`${answers.indexOf(answer) + 1}`);
  },
  'laid with arrows': async (page) => {
    for (const [skill, answer] of plan) {
      await page.locator(`.mirror-stack [data-skill="${skill}"]`).focus();
      for (let step = 0; step <= answers.indexOf(answer); step++) await page.keyboard.press('ArrowRight');
    }
  },
};

const tall = { viewport: { width: 1280, height: 1400 } };

test.each(Object.entries(ways))('a paper %s is the same paper', async (_, lay) => {
  const page = await open(undefined, { options: tall });
  await lay(page);
  expect((await readState(page))?.draft.placed).toEqual(Object.fromEntries(plan));
  await page.getByRole('button', { name: 'Leg je blad erbij' }).click();
  expect(await readState(page)).toEqual(act(layPaper(1)));
  await page.context().close();
});

test('a paper dragged with a finger is the same paper', async () => {
  const page = await open(undefined, { options: { ...tall, hasTouch: true } });
  const touch = await page.context().newCDPSession(page);
  for (const [skill, answer] of plan) {
    const to = await middleOf(page, `.mirror-garden[data-pile=${answer}]`);
    const from = await middleOf(page, `.mirror-stack [data-skill="${skill}"]`);
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [from] });
    for (const part of [0.2, 0.6, 1]) {
      const point = { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
      await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [point] });
    }
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }
  await settle(page);
  expect((await readState(page))?.draft.placed).toEqual(Object.fromEntries(plan));
  await page.context().close();
});

test('a card is taken back by dragging, by button and by key, and Escape leaves it where it was', async () => {
  const page = await open(act(plan.map(([skill, answer]) => ({ kind: 'place', skill, answer }) as const)), {
    options: tall,
  });
  const stack = await middleOf(page, '.mirror-stack');
  const first = await middleOf(page, 'li [data-skill="1"]');
  const placed = async () => (await readState(page))?.draft.placed ?? {};
  await page.mouse.move(first.x, first.y);
  await page.mouse.down();
  await page.mouse.move(stack.x, stack.y, { steps: 3 });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect(await placed()).toHaveProperty('1');
  await page.mouse.move(first.x, first.y);
  await page.mouse.down();
  await page.mouse.move(stack.x, stack.y, { steps: 3 });
  await page.mouse.up();
  expect(await placed()).not.toHaveProperty('1');
  await page.locator('li [data-skill="2"]').click();
  await page.getByRole('button', { name: 'Terug op de stapel' }).click();
  expect(await placed()).not.toHaveProperty('2');
  await page.locator('li [data-skill="3"]').focus();
  await page.keyboard.press('0');
  expect(await placed()).not.toHaveProperty('3');
  // The focus goes with the card.
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-skill'))).toBe('3');
  await page.context().close();
});

test('what is laid is told politely, and how far the paper is', async () => {
  const page = await open(states['half laid']);
  await page.locator('.mirror-card').focus();
  await page.keyboard.press('2');
  await page.getByText('Zelf aan het stuur: in ontwikkeling. 10 van 17 gelegd.').waitFor();
  expect(await page.locator('.mirror-progress').innerText()).toBe('10 van 17 gelegd');
  await page.context().close();
});

test('hands are counted with buttons, keys and by typing a number', async () => {
  const page = await open(undefined);
  await page.getByRole('button', { name: 'Tel handen' }).click();
  await page.keyboard.press('1');
  await page.keyboard.press('1');
  await page.keyboard.press('Shift+Digit1');
  await page.keyboard.press('3');
  await page.getByRole('button', { name: 'Eén erbij: in ontwikkeling' }).click();
  await page.getByRole('button', { name: 'Eén erbij: te prikkelen' }).click();
  await page.getByRole('button', { name: 'Eén eraf: te prikkelen' }).click();
  await page.getByLabel('weet niet', { exact: true }).fill('12');
  await page.getByText('15 handen', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Volgende vaardigheid' }).click();
  await page.keyboard.press('2');
  expect(await readState(page)).toMatchObject({ asked: 2, hands: { 1: [1, 1, 1, 12], 2: [0, 1, 0, 0] } });
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  expect((await readState(page))?.hands).toEqual({ 1: [1, 1, 1, 12] });
  await page.context().close();
});

test('the room gets nothing of the answers before they are revealed', async () => {
  const page = await open(gathered, { view: 'room' });
  expect(await page.locator('.mirror-room').innerText()).toContain('3 bladen van 24 mensen binnen');
  expect(await page.locator('[data-count], table, .mirror-row').count()).toBe(0);
  await page.context().close();
});

/** What the drawing says, from the widths it is drawn at, and what the table says; row by row. */
const readBoard = (page: Page) =>
  page.evaluate(() => {
    const drawn = [...document.querySelectorAll('.mirror-row')].map((row) => {
      const bar = row.querySelector('.mirror-bar');
      const whole = bar?.getBoundingClientRect().width ?? 0;
      const shares = ['fully', 'growing', 'nudge', 'unknown'].map((answer) => {
        const share = bar?.querySelector(`.${answer}`);
        return share ? share.getBoundingClientRect().width / whole : 0;
      });
      const numbers = [...row.querySelectorAll('.mirror-row-numbers > span')].map((span) => Number(span.textContent));
      return { skill: row.getAttribute('data-row'), shares, numbers };
    });
    const told = [...document.querySelectorAll('.mirror-table tbody tr')].map((row) => {
      const cells = [...row.querySelectorAll('td')].map((cell) => Number(cell.firstChild?.textContent));
      return { skill: row.getAttribute('data-row'), counts: cells.slice(0, 4), total: cells[4] ?? 0 };
    });
    return { drawn, told };
  });

test.each(['panel', 'room'] as const)('on the %s the drawing and the table say the same', async (view) => {
  const page = await open(states.board, { view });
  const { drawn, told } = await readBoard(page);
  expect(drawn).toHaveLength(view === 'panel' ? 17 : 6);
  expect(drawn.map(({ skill }) => skill)).toEqual(told.map(({ skill }) => skill));
  for (const [i, { shares, numbers }] of drawn.entries()) {
    const { counts = [], total = 0 } = told[i] ?? {};
    expect(numbers).toEqual(counts);
    expect(total).toBe(24);
    for (const [at, share] of shares.entries()) expect(share).toBeCloseTo((counts[at] ?? 0) / total, 2);
  }
  await page.context().close();
});

test('from a skill on the board a card is dealt, and the room’s part of the board is turned', async () => {
  const page = await open(states.board);
  const second = page.locator('.mirror-row').nth(1);
  const skill = await second.getAttribute('data-row');
  await second.locator('summary').click();
  for (const name of ['verhaal', 'spiegel', 'stap', 'dilemma']) await second.getByRole('button', { name }).click();
  const dealt = ['story', 'mirror', 'step', 'dilemma'].map((family) => `${skill} ${family}`);
  expect(await page.evaluate(() => window.dealt)).toEqual(dealt);
  await page.getByRole('button', { name: 'Volgend deel' }).click();
  expect((await readState(page))?.page).toBe(1);
  await page.context().close();
});

test('an earlier session’s file is laid beside it; another file says why not', async () => {
  const page = await open(gathered);
  const choose = (text: string) =>
    page
      .getByLabel('Leg een eerdere keer ernaast')
      .setInputFiles({ name: 'sessie.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await choose('{"log": 3}');
  await page.getByText('In dit bestand vonden we geen spiegel.').waitFor();
  await choose(JSON.stringify({ mirror: writeMirror(act(layPaper(6, 3))) }));
  await page.getByRole('button', { name: 'Laat het bord zien' }).click();
  expect(await page.locator('.mirror-bar.earlier').count()).toBe(17);
  expect(await page.locator('.mirror-table').innerText()).toContain('vorige keer 6');
  await page.getByRole('button', { name: 'Haal de eerdere keer weg' }).click();
  expect(await page.locator('.mirror-bar.earlier').count()).toBe(0);
  await page.context().close();
});

test('the picture of the board opens by itself and says what the board says', async () => {
  const page = await open(states.compared, { language: 'en' });
  const picture = await page.evaluate(() => window.picture);
  await page.goto(`data:image/svg+xml,${encodeURIComponent(picture ?? '')}`);
  const texts = await page.locator('text').allTextContents();
  expect(texts).toContain('At the top is where you differ most.');
  expect(texts.filter((text) => /^V\d\d /.test(text))).toHaveLength(17);
  // No word runs into the next: each ends before the picture, or the bar beside it, begins.
  const wide = await page.evaluate(() =>
    [...document.querySelectorAll('text')]
      .map((text) => ({ words: text.textContent, box: text.getBBox() }))
      .filter(({ words, box }) => box.x + box.width > (/^V\d\d /.test(words) ? 500 : 1560)),
  );
  expect(wide).toEqual([]);
  await page.context().close();
});

describe.each(languages)('axe finds nothing in %s', (language) => {
  test.each(Object.entries(states))('%s', async (name, mirror) => {
    const page = await openPage(browser);
    for (const view of ['panel', 'room'] as const) {
      await visit(page, mirror, { view, language });
      if (name === 'board' && view === 'panel') await page.locator('summary').first().click();
      expect(await findViolations(page)).toEqual([]);
    }
    await page.context().close();
  });

  test.each(['dark', 'contrast'])('the projector in %s', async (look) => {
    const page = await openPage(browser);
    for (const mirror of [states.counting, states.compared, states['half laid']]) {
      await visit(page, mirror ?? emptyMirror, { view: 'room', language, look });
      expect(await findViolations(page)).toEqual([]);
    }
    await page.context().close();
  });
});

describe.each(languages)('a narrow screen in %s', (language) => {
  test.each(Object.keys(states))('%s', async (name) => {
    const page = await open(states[name], { language, options: { viewport: { width: 320, height: 640 } } });
    const faults = await page.evaluate(() => {
      const targets = [...document.querySelectorAll('button, select, summary, input')];
      const small = targets
        .filter((target) => target.checkVisibility())
        .filter((target) => target.getBoundingClientRect().height < 44 || target.getBoundingClientRect().width < 44);
      const cut = [...document.querySelectorAll('.mirror-chip, .mirror-garden h3, .button, .mirror-answer')].filter(
        (box) =>
          box.scrollWidth > box.clientWidth + 1 ||
          box.getBoundingClientRect().right > (box.closest('section')?.getBoundingClientRect().right ?? 0) + 1,
      );
      const wide = document.documentElement.scrollWidth > 320 ? ['wider than the screen'] : [];
      return [...wide, ...[...small, ...cut].map((target) => target.outerHTML)];
    });
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

/** What is too small, outside or over something else for the back of the room. */
const findRoomFaults = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const [least, safe] = [0.044, 0.05];
    const { innerWidth: width, innerHeight: height } = window;
    const trim = (box: DOMRect) => ({ top: box.top + box.height * 0.1, bottom: box.bottom - box.height * 0.1 });
    const walker = document.createTreeWalker(document.querySelector('.mirror-room') as Element, NodeFilter.SHOW_TEXT);
    const texts: { text: string; size: number; boxes: DOMRect[] }[] = [];
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement as HTMLElement;
      if (!walker.currentNode.textContent?.trim() || !parent.checkVisibility() || parent.closest('.unseen')) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      const size = Number.parseFloat(getComputedStyle(parent).fontSize);
      texts.push({ text: walker.currentNode.textContent, size, boxes: [...range.getClientRects()] });
    }
    const isOutside = (box: DOMRect) =>
      box.left < width * safe - 1 ||
      box.right > width * (1 - safe) + 1 ||
      trim(box).top < height * safe - 1 ||
      trim(box).bottom > height * (1 - safe) + 1;
    const isOver = (one: DOMRect, other: DOMRect) =>
      one.left < other.right - 1 &&
      other.left < one.right - 1 &&
      trim(one).top < trim(other).bottom &&
      trim(other).top < trim(one).bottom;
    const bars = [...document.querySelectorAll('.mirror-bar, .swatch')].map((bar) => bar.getBoundingClientRect());
    return texts.flatMap(({ text, size, boxes }, i) => [
      ...(size < height * least - 0.5 ? [`${size}px: ${text}`] : []),
      ...(boxes.some(isOutside) ? [`outside: ${text}`] : []),
      ...(boxes.some((box) => bars.some((bar) => isOver(box, bar))) ? [`${text} over a bar`] : []),
      ...texts
        .slice(i + 1)
        .filter((other) => other.boxes.some((box) => boxes.some((own) => isOver(own, box))))
        .map((other) => `${text} over ${other.text}`),
    ]);
  });

describe.each([
  { width: 1920, height: 1080 },
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
])('at $width × $height the room reads', (viewport) => {
  test.each(languages)('every state, in %s', async (language) => {
    const full = act(
      mirrorSkills.flatMap((skill) =>
        answers.map((answer, i) => ({ kind: 'hand', skill, answer, by: 17 + skill + i }) as const),
      ),
    );
    const pages = [0, 1, 2].map((turns) =>
      act(
        [
          {
            kind: 'compare',
            before: Object.fromEntries(mirrorSkills.map((skill) => [skill, [5, 9, skill, 2] as const])),
          },
          { kind: 'reveal' },
          ...Array.from({ length: turns }, () => ({ kind: 'turn', by: 1 }) as const),
        ],
        full,
      ),
    );
    const page = await openPage(browser, { viewport });
    for (const mirror of [...Object.values(states), ...pages]) {
      await visit(page, mirror, { view: 'room', language });
      expect(await findRoomFaults(page)).toEqual([]);
    }
    await page.context().close();
  });

  test.each(languages)('every skill that hands are asked for, in %s', async (language) => {
    const skills = deck.cards.flatMap((card) => (card.family === 'skill' ? [card] : []));
    const page = await openPage(browser, { viewport });
    for (const { skills: asked, text } of skills) {
      await visit(page, act([{ kind: 'ask', skill: asked[0] }]), { view: 'room', language });
      expect(await page.locator('h1').innerText()).toBe(text[language].short);
      expect(await page.getByText(mirrorWords[language].roomAsk).count()).toBe(1);
      expect(await findRoomFaults(page)).toEqual([]);
    }
    await page.context().close();
  });
});
