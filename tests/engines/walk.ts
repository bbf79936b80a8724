import type { Language } from '../../cards/schema.ts';
import { type Box, readBoxes, sizes } from './boxes.ts';
import type { Engine, Tab, Visit } from './engine.ts';
import { pull, see, seeProjectorKnown } from './hand.ts';
import { findBlank, settlePage } from './in-page.ts';
import { until } from './until.ts';

/** The two forms of the app: served by a host, and one file opened from a disk. */
export const forms = ['site', 'single file'] as const;
export type Form = (typeof forms)[number];

/** What the engines are compared by: files byte for byte, and boxes by view and size. */
export interface Found {
  readonly files: Map<string, Buffer>;
  readonly boxes: Map<string, readonly Box[]>;
}

/** One way through a part of the app, the same in every engine. */
export interface Chapter {
  readonly name: string;
  readonly languages: readonly Language[];
  readonly go: (walk: Walk) => Promise<void>;
}

export interface Walk {
  readonly language: Language;
  readonly visit: Visit;
  /** The facilitator's window. */
  readonly tab: Tab;
  /** The address of the app with this behind its `#`. */
  readonly address: (behind?: string) => string;
  /** Opens a table in this walk's language: `set=all&seed=7&position=1`. */
  readonly open: (table: string) => Promise<void>;
  /** Opens the projector's window by its button, and gives that window. */
  readonly openProjector: (button: string) => Promise<Tab>;
  /** Does one thing; whatever goes wrong, here or unheard in a page, is told with its name. */
  readonly step: (name: string, work: () => Promise<unknown>) => Promise<void>;
  /** Notes where everything with a name stands in this view, at each size. */
  readonly measure: (view: string, tab?: Tab) => Promise<void>;
  readonly keep: (name: string, bytes: Buffer) => void;
}

interface Setting {
  readonly engine: Engine;
  readonly form: Form;
  readonly language: Language;
  readonly base: string;
  readonly found: Found;
}

/** Walks one chapter in a fresh visit; an error says engine, form, language, chapter and step. */
export const walkChapter = async (chapter: Chapter, setting: Setting): Promise<void> => {
  const { engine, form, language, base, found } = setting;
  const visit = await engine.visit();
  const { tab } = visit;
  const where = `${engine.name}, ${form}, ${language}, ${chapter.name}`;
  const address = (behind = '') => (behind ? `${base}#${behind}` : base);
  const walk: Walk = {
    language,
    visit,
    tab,
    address,
    open: async (table) => {
      // From nothing: another hash on the same page would be no new visit.
      await tab.open('about:blank');
      await tab.open(address(`${table}&lang=${language}`));
      await until('the app', () => tab.run(() => document.querySelector('main:not([aria-busy])') !== null, undefined));
      // Letters that come later move what is about to be clicked.
      await tab.run(settlePage, undefined);
    },
    openProjector: async (button) => {
      const before = await visit.tabs();
      await pull(tab, 'room');
      await tab.click({ role: 'button', name: button, within: '.room-panel' });
      const room = await until('the projector’s window', async () =>
        (await visit.tabs()).find((other) => !before.includes(other)),
      );
      await until('the projector', () => room.run(() => document.querySelector('main') !== null, undefined));
      await seeProjectorKnown(tab);
      return room;
    },
    step: async (name, work) => {
      try {
        await work();
        for (const each of await visit.tabs()) await checkPage(each);
      } catch (error) {
        const heard = await visit.hear().catch(() => []);
        const also = heard.length > 0 ? `; the page said: ${heard.join(' | ')}` : '';
        const seen = await tab
          .run(() => document.body.innerText.replace(/\s+/g, ' ').slice(0, 200), undefined)
          .catch(String);
        throw new Error(
          `${where}, step “${name}”: ${error instanceof Error ? error.message : error}${also}; the page shows “${seen}”`,
        );
      }
      const heard = await visit.hear();
      if (heard.length > 0) throw new Error(`${where}, step “${name}”: the page said: ${heard.join(' | ')}`);
    },
    measure: async (view, measured = tab) => {
      // What a facilitator has at hand comes with a part of its own, at times after all else stands still.
      if (measured === tab) await see(tab, '.room-drawer, .start');
      // A room has no phone for a screen.
      for (const { width, height } of measured === tab ? sizes : [sizes[0]]) {
        await measured.resize(width, height);
        found.boxes.set(`${form}, ${language}, ${view}, ${width} × ${height}`, await readStill(measured));
      }
      const [usual] = sizes;
      await measured.resize(usual.width, usual.height);
      await measured.run(settlePage, undefined);
    },
    keep: (name, bytes) => found.files.set(`${form}, ${language}, ${name}`, bytes),
  };
  try {
    await chapter.go(walk);
  } finally {
    await visit.close();
  }
};

/** Boxes once they stand still: a part that comes a moment later moves them. */
const readStill = async (tab: Tab): Promise<readonly Box[]> => {
  let before = '';
  return until('boxes that stand still', async () => {
    await tab.run(settlePage, undefined);
    const boxes = await tab.run(readBoxes, undefined);
    const [last, now] = [before, JSON.stringify(boxes)];
    before = now;
    return last === now ? boxes : undefined;
  });
};

/** A page that is loading again has its `main` in a moment; one that stays without is broken. */
const checkPage = async (tab: Tab): Promise<void> => {
  if (await tab.run(() => location.href === 'about:blank', undefined)) return;
  let fault: string | undefined;
  await until('a page that is not blank', async () => {
    fault = await tab.run(findBlank, undefined);
    return !fault;
  }).catch(() => {
    throw new Error(`${fault}`);
  });
};
