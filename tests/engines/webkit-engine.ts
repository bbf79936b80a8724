import type { Engine, Key, Tab, Target, Visit } from './engine.ts';
import type { EnginePlaces } from './find-engines.ts';
import { findTarget, listenForFaults, takeFaults } from './in-page.ts';
import { until } from './until.ts';
import { type ElementName, isGone, openSession, type Session } from './webdriver.ts';
import { startDriver, type WebKitMachine } from './webkit-machine.ts';

/** Keys that are no letter, by their code points in WebDriver (17.4.2). */
const keys: Readonly<Record<string, string>> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  Delete: '\uE017',
  Space: ' ',
};

/** WebKitGTK by its WebDriver, which starts a browser for each visit. */
export const startWebKit = async (places: EnginePlaces, env: WebKitMachine['env']): Promise<Engine> => ({
  name: 'WebKitGTK',
  visit: async () => {
    const driver = await startDriver(places.webKitDriver, env);
    const options = { binary: places.miniBrowser, args: ['--automation'] };
    try {
      const opened = await visit(await openSession(driver.address, { 'webkitgtk:browserOptions': options }));
      return { ...opened, close: () => opened.close().finally(driver.stop) };
    } catch (error) {
      await driver.stop();
      throw error;
    }
  },
  close: async () => undefined,
});

const visit = async (session: Session): Promise<Visit> => {
  const { ask } = session;
  const heard: string[] = [];
  const tabs = new Map<string, Tab>();
  let current = await ask<string>('GET', '/window');
  const tabOf = (handle: string): Tab => {
    const found = tabs.get(handle);
    if (found) return found;
    const go = async () => {
      if (current !== handle) await ask('POST', '/window', { handle });
      current = handle;
      return session;
    };
    const tab = makeTab(go, heard, () => {
      current = '';
    });
    tabs.set(handle, tab);
    return tab;
  };
  const list = async () => (await ask<readonly string[]>('GET', '/window/handles')).map(tabOf);
  const tab = tabOf(current);
  await tab.resize(1366, 768);
  return {
    tab,
    tabs: list,
    openTab: async () => tabOf((await ask<{ handle: string }>('POST', '/window/new', { type: 'window' })).handle),
    hear: async () => {
      for (const each of await list()) heard.push(...(await each.run(takeFaults, undefined)));
      return heard.splice(0);
    },
    close: () => ask('DELETE', ''),
  };
};

const makeTab = (go: () => Promise<Session>, heard: string[], left: () => void): Tab => {
  const run: Tab['run'] = async (work, asked) => {
    const { ask } = await go();
    const answer = await ask<{ readonly value?: never; readonly error?: string }>('POST', '/execute/async', {
      script: `const done = arguments[1];
        Promise.resolve(arguments[0]).then(${work}).then((value) => done({ value }), (error) => done({ error: String(error) }));`,
      args: [asked ?? null],
    });
    if (answer.error) throw new Error(answer.error);
    // What is undefined in the page comes as null.
    return (answer.value ?? undefined) as never;
  };
  /** A page is heard from its load on: this driver has no script that runs before the page's own. */
  const load = async (method: string, body?: object) => {
    const { ask } = await go();
    if (method !== '/url') heard.push(...(await run(takeFaults, undefined)));
    await ask('POST', method, body);
    await run(listenForFaults, undefined);
  };
  const find = async (target: Target) => {
    const { ask, element } = await go();
    const name = await until(`${JSON.stringify(target)} on the page`, () =>
      ask<ElementName | null>('POST', '/execute/sync', {
        script: `return (${findTarget})(arguments[0])`,
        args: [target],
      }),
    );
    return element(name);
  };
  /** Finds it and waits until it lies still: this driver clicks where it lay a moment before. */
  const findStill = async (target: Target) => {
    const { ask } = await go();
    const found = await find(target);
    let before = '';
    await until(`${JSON.stringify(target)} to lie still`, async () => {
      // Of a link that only a script presses it has no place to tell.
      const now = JSON.stringify(await ask('GET', `${found}/rect`).catch(() => 'nowhere'));
      const isStill = now === before;
      before = now;
      return isStill;
    });
    return found;
  };
  /** What is drawn anew in the very moment of the click is looked for again, as a person does. */
  const click = async (target: Target, left = 5): Promise<void> => {
    const { ask } = await go();
    const press = async () => ask('POST', `${await findStill(target)}/click`);
    await press().catch((error) => {
      if (left === 0 || !isGone(error)) throw error;
      return click(target, left - 1);
    });
  };
  const stroke = async (typed: readonly string[]) => {
    const { ask } = await go();
    const actions = typed.flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await ask('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  };
  return {
    open: (url) => load('/url', { url }),
    reload: () => load('/refresh'),
    back: () => load('/back'),
    forward: () => load('/forward'),
    resize: async (width, height) => {
      const { ask } = await go();
      const measure = () => run(() => [outerWidth - innerWidth, outerHeight - innerHeight], undefined);
      const [wide = 0, high = 0] = await measure();
      await ask('POST', '/window/rect', { x: 0, y: 0, width: width + wide, height: height + high });
      await until(`a page of ${width} × ${height} px`, () =>
        run(({ width, height }) => innerWidth === width && innerHeight === height, { width, height }),
      );
      // Without a sheet that comes or goes, this build keeps to the media queries of the width it had.
      await run(() => {
        document.adoptedStyleSheets = [new CSSStyleSheet()];
        document.documentElement.getBoundingClientRect();
        document.adoptedStyleSheets = [];
      }, undefined);
    },
    run,
    click,
    choose: async (target, value) => {
      const { ask, element } = await go();
      const list = await find(target);
      const options = await ask<readonly ElementName[]>('POST', `${list}/elements`, {
        using: 'css selector',
        value: `option[value=${JSON.stringify(value)}]`,
      });
      const [option] = options;
      if (!option) throw new Error(`The list ${JSON.stringify(target)} has no option “${value}”.`);
      await ask('POST', `${element(option)}/click`);
    },
    readValue: async (target) => {
      const { ask } = await go();
      return ask('GET', `${await find(target)}/property/value`);
    },
    press: (key: Key) => stroke([keys[key] ?? key]),
    // A line ends with a key.
    type: (text) => stroke([...text].map((sign) => (sign === '\n' ? (keys.Enter ?? sign) : sign))),
    close: async () => {
      const { ask } = await go();
      await ask('DELETE', '/window');
      left();
    },
  };
};
