import type { Browser, Page } from 'playwright-core';
import { inject } from 'vitest';
import { deck } from '../../cards/game/deck.ts';
import type { Language } from '../../cards/schema.ts';
import { looks, plainScreen, type TextSize } from '../../web/state/screen.ts';
import type { Showing } from '../../web/state/showing.ts';
import { type Count, revealCounts, type Stage } from '../../web/table/stages.ts';
import type { Side } from '../../web/table/table.ts';
import { writeTime } from '../../web/table/timer.ts';
import { openPage } from './page.ts';

interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** The screens that a room may have (web/README.md). */
export const screens = [
  { width: 1024, height: 768 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
  // A telephone in somebody's hand.
  { width: 390, height: 844 },
];

/**
 * Standard and largest text, in turn where a screen is as wide for its height as another one that sees both: all
 * measures are shares of the screen.
 */
export const chooseSizes = ({ width }: { readonly width: number }, i: number): readonly TextSize[] =>
  width === 1024 || width === 1920 ? [0, 3] : i % 2 === 0 ? [0] : [3];

/**
 * A part of the sights, so many apart and another one in each turn: neighbours are alike, and which of them is left out
 * changes along the way. The whole matrix has all of them.
 */
export const sample = <Sight>(sights: readonly Sight[], every: number, turn: number): readonly Sight[] =>
  inject('whole') ? sights : sights.filter((_, i) => (i + Math.floor(i / every)) % every === turn % every);

/**
 * Every ninth sight on one screen of 4:3, 16:10 and 16:9 each. All measures are shares of the screen: on another screen
 * of 16:9 one in twenty-seven does. No two screens of one shape have the same ones.
 */
export const sampleFor = <Sight>({ width, height }: Viewport, sights: readonly Sight[]): readonly Sight[] =>
  width === 1920 || width * 9 !== height * 16
    ? sample(sights, 9, width === 1920 ? 1 : 0)
    : sample(sights, 27, width === 1280 ? 0 : 5);

/** What a facilitator knows of the dilemmas and a room must not. */
export const notes = deck.cards.flatMap((card) =>
  card.family === 'dilemma'
    ? Object.values(card.text).flatMap(({ notes }) => [...notes.values, ...notes.listenFor])
    : [],
);

const { black, look, textSize, timer } = plainScreen;
const nothing: Showing = {
  language: 'nl',
  cards: [undefined],
  at: 0,
  talk: undefined,
  left: 127,
  total: 128,
  empty: false,
  black,
  look,
  textSize,
  timer,
  scene: { kind: 'cards' },
  own: [],
};

/** Something to show in the room, with nothing else said. */
export const show = (change: Partial<Showing>): Showing => ({ ...nothing, ...change });

export const showCard = (code: string, side: Side, change: Partial<Showing> = {}): Showing =>
  show({ cards: [{ code, side, locked: false }], ...change });

/** A dilemma in a stage, with what may be told by then of what was counted. */
export const showStage = (
  code: string,
  stage: Stage,
  { first, second }: { readonly first: Count; readonly second: Count },
  change: Partial<Showing> = {},
): Showing => showCard(code, 'front', { talk: { stage, ...revealCounts({ stage, first, second }) }, ...change });

/** Opens the projector's window on its own. */
export const openRoom = async (
  browser: Browser,
  options: Parameters<typeof openPage>[1] = {},
  language: Language = 'nl',
): Promise<Page> => {
  const page = await openPage(browser, { ...options, locale: language });
  await enterRoom(page);
  return page;
};

/** Loads the projector's window, and waits until it listens and has its fonts. */
export const enterRoom = async (page: Page): Promise<void> => {
  if (page.url() !== 'about:blank') await page.goto('about:blank');
  await page.goto(`${inject('app')}#projector`);
  await page.locator('main').waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
};

/** Shows one thing, as the facilitator's window would ask for it, and waits until it is there. */
export const showRoom = (page: Page, showing: Showing): Promise<void> =>
  visitRoom(page, [showing], 'see').then(() => undefined);

/**
 * Shows one thing after the other; gives what is wrong with each for the back of the room. Of a larger setting all
 * must fit as well; of a smaller one nobody measures the letters.
 */
export const walkRoom = (page: Page, showings: readonly Showing[]): Promise<readonly string[]> =>
  visitRoom(page, showings, 'measure').then(({ faults }) => faults);

/** Shows one thing after the other; gives the heading of each. */
export const readHeadings = (page: Page, showings: readonly Showing[]): Promise<readonly string[]> =>
  visitRoom(page, showings, 'see').then(({ headings }) => headings);

/** Gives neighbours different looks: where no timer runs, the page tells one scene from the next by its look. */
export const tellApart = (showings: readonly Showing[], turn = 0): readonly Showing[] =>
  showings.map((showing, i) => ({ ...showing, look: looks[(i + turn) % looks.length] ?? showing.look }));

const visitRoom = (
  page: Page,
  showings: readonly Showing[],
  look: 'see' | 'measure',
): Promise<{ readonly headings: readonly string[]; readonly faults: readonly string[] }> =>
  page.evaluate(
    async ({ showings, times, notes, look }) => {
      // Shares of the screen's shorter side: the smallest type, the question, and what a projector may cut off.
      const [least, question, safe] = [0.044, 80 / 1080, 0.05];
      const { innerWidth: width, innerHeight: height } = window;
      const shorter = Math.min(width, height);
      // A screen of 4:3 has fewer letters to a line: there a long question may come down to the smallest type.
      const asked = width / height > 1.5 ? question : least;
      // A line's box is higher than its letters, which stand in the middle four fifths.
      const trim = (box: DOMRect) => ({ top: box.top + box.height * 0.1, bottom: box.bottom - box.height * 0.1 });
      const isOutside = (box: DOMRect, frame: { left: number; right: number; top: number; bottom: number }) =>
        box.left < frame.left - 1 ||
        box.right > frame.right + 1 ||
        trim(box).top < frame.top - 1 ||
        trim(box).bottom > frame.bottom + 1;
      const screen = {
        left: width * safe,
        right: width * (1 - safe),
        top: shorter * safe,
        bottom: height - shorter * safe,
      };
      const isOver = (one: DOMRect, other: DOMRect) =>
        one.left < other.right - 1 &&
        other.left < one.right - 1 &&
        trim(one).top < trim(other).bottom &&
        trim(other).top < trim(one).bottom;
      const readTexts = (view: Element) => {
        const walker = document.createTreeWalker(view, NodeFilter.SHOW_TEXT);
        const texts: { text: string; parent: HTMLElement; size: number; least: number; boxes: DOMRect[] }[] = [];
        while (walker.nextNode()) {
          const parent = walker.currentNode.parentElement as HTMLElement;
          const visible = parent.checkVisibility({ opacityProperty: true, visibilityProperty: true });
          if (!walker.currentNode.textContent?.trim() || !visible || parent.closest('.unseen')) continue;
          const range = document.createRange();
          range.selectNodeContents(walker.currentNode);
          const asks = parent.closest('.question, .asked, .large, .asking');
          texts.push({
            text: parent.innerText,
            parent,
            // A letter drawn on a sign is part of the sign.
            size: parent.matches('.vote-letter') ? Infinity : Number.parseFloat(getComputedStyle(parent).fontSize),
            least: asks ? asked : least,
            boxes: [...range.getClientRects()],
          });
        }
        return texts;
      };
      /** Whether a line ends within a word of its own accord: a browser's hyphens are another matter. */
      const isBroken = (words: HTMLElement) => {
        const text = words.firstChild;
        if (!(text instanceof Text) || getComputedStyle(words).hyphens === 'auto') return false;
        const range = document.createRange();
        const topOf = (at: number) => {
          range.setStart(text, at);
          range.setEnd(text, at + 1);
          return range.getBoundingClientRect().top;
        };
        return [...text.data.matchAll(/\p{L}{2,}/gu)].some(
          ({ index, 0: word }) => topOf(index) < topOf(index + word.length - 1) - 1,
        );
      };
      const findFaults = (showing: (typeof showings)[number]) => {
        const view = document.querySelector('.projector') as HTMLElement;
        const texts = readTexts(view);
        const drawings = [
          ...view.querySelectorAll(
            '.vote-mark, .hands li > svg, .shift-bar, .trail svg, .room-timer, .mirror-bar, .swatch',
          ),
        ];
        return [
          ...notes.filter((note) => view.textContent.includes(note)).map((note) => `tells the note "${note}"`),
          ...(texts.length === 0 ? ['nothing to read'] : []),
          ...texts.flatMap(({ text, parent, size, least, boxes }, i) => {
            const card = parent.closest('.card')?.getBoundingClientRect();
            return [
              ...(showing.textSize >= 0 && size < shorter * least - 0.5 ? [`${size}px: ${text}`] : []),
              ...(parent.matches('.title:not(.placed .title)') && isBroken(parent) ? [`broken: ${text}`] : []),
              // Beside what is always wider than its own line no type fits, and all is as small as it gets.
              ...(parent.scrollWidth > parent.clientWidth &&
              parent.matches('.projector :is(h1, h2, p, li > span):not(.unseen)')
                ? [`wider than its line: ${text}`]
                : []),
              ...(boxes.some((box) => isOutside(box, screen)) ? [`outside: ${text}`] : []),
              ...(card && boxes.some((box) => isOutside(box, card)) ? [`outside its card: ${text}`] : []),
              ...texts
                .slice(i + 1)
                .filter((other) => other.boxes.some((box) => boxes.some((own) => isOver(own, box))))
                .map((other) => `${text} over ${other.text}`),
              ...drawings
                .filter((drawing) => drawing.checkVisibility() && !drawing.contains(parent))
                .filter((drawing) => boxes.some((box) => isOver(box, drawing.getBoundingClientRect())))
                .map((drawing) => `${text} over ${drawing.outerHTML.slice(0, 60)}`),
            ];
          }),
          ...drawings
            .filter((drawing) => drawing.checkVisibility() && isOutside(drawing.getBoundingClientRect(), screen))
            .map((drawing) => `outside: ${drawing.outerHTML.slice(0, 60)}`),
        ];
      };
      const isThere = (
        { language, look, textSize, black, cards, at, talk, timer, empty, scene }: (typeof showings)[number],
        time: string | undefined,
      ) => {
        const view = document.querySelector('.projector');
        const stage = view?.querySelector<HTMLElement>('.stage');
        if (black) return view?.matches('.black');
        if (document.documentElement.lang !== language || !view?.matches(`.${look}`)) return false;
        if (time !== undefined && view.querySelector(':scope > .room-timer .time')?.textContent !== time) return false;
        if (scene.kind !== 'cards') return view.querySelector('.room-page, .room-scene, .mirror-room') !== null;
        if (stage?.dataset.textSize !== String(textSize) || !stage.style.getPropertyValue('--fit')) return false;
        if (!timer !== !view.querySelector(':scope > .room-timer')) return false;
        if (cards.every((card) => !card)) return view.querySelector('.no-card')?.matches('.all-seen') === empty;
        const shown = at === undefined ? undefined : cards[at];
        if (!shown) return view.querySelectorAll('.spread > li').length === cards.length;
        const card = view.querySelector<HTMLElement>('.card');
        if (card?.dataset.code !== shown.code || card.dataset.stage !== talk?.stage) return false;
        return talk !== undefined || card.matches(`.${shown.side}`);
      };
      const channel = new BroadcastChannel('ruimtemakers');
      const listener = new BroadcastChannel('ruimtemakers');
      const counts = window as unknown as { said?: number };
      const headings: string[] = [];
      const faults: string[] = [];
      for (const [i, showing] of showings.entries()) {
        const time = times[i];
        counts.said = (counts.said ?? 0) + 1;
        const heard = new Promise((done) => listener.addEventListener('message', done, { once: true }));
        channel.postMessage({
          app: 'ruimtemakers',
          version: 2,
          from: 'test',
          seq: counts.said,
          kind: 'event',
          showing,
        });
        const { language, textSize, cards, talk, scene } = showing;
        const name = JSON.stringify([language, textSize, ...(scene.kind === 'cards' ? [cards, talk] : [scene])]);
        // The app listened first, so it has heard by now; then a task goes by, so that the same card with other counts is
        // the new one.
        await heard;
        let turns = 0;
        do {
          await new Promise((done) => setTimeout(done));
          turns += 1;
        } while (turns < 2 || (!isThere(showing, time) && turns < 2000));
        if (!isThere(showing, time)) throw new Error(`The room never saw ${name}.`);
        headings.push((document.querySelector('h1')?.textContent ?? '').replace(/\s+/g, ' '));
        if (look === 'measure' && !showing.black)
          faults.push(...findFaults(showing).map((fault) => `${name} ${fault}`));
      }
      channel.close();
      listener.close();
      return { headings, faults };
    },
    {
      showings,
      times: showings.map(({ timer }) => (timer && 'left' in timer ? writeTime(timer.left) : undefined)),
      notes,
      look,
    },
  );
