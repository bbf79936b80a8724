import type { Tab, Target } from './engine.ts';
import { until } from './until.ts';

/** What a person does at a window, in the words of the screen. */

export const press = (tab: Tab, name: string, within?: string): Promise<void> =>
  tab.click({ role: 'button', name, ...(within && { within }) });

const drawers = { room: '.room-drawer', hand: '.drawer.hand', time: '.timer-panel > .drawer' } as const;

/** Opens what stands behind a button of the bar or the foot. */
export const pull = (tab: Tab, drawer: keyof typeof drawers): Promise<unknown> =>
  until(`the drawer “${drawer}”`, () =>
    tab.run((selector) => {
      const whole = document.querySelector(selector);
      const isOpen = whole?.classList.contains('open');
      if (!isOpen) whole?.querySelector<HTMLElement>('.button')?.click();
      return isOpen;
    }, drawers[drawer]),
  );

/** Goes to a part of the app by the bar above, which then says so. */
export const goTo = async (tab: Tab, part: string): Promise<void> => {
  await press(tab, part, '.scenes');
  await read(tab, part, '.scene-link[aria-current]');
};

/** Types a text in a field in place of what stood there. */
export const fill = async (tab: Tab, target: Target, text: string): Promise<void> => {
  await tab.click(target);
  await tab.run(() => (document.activeElement as HTMLInputElement).select(), undefined);
  await tab.type(text);
};

/** Waits until something can be seen. */
export const see = (tab: Tab, selector: string): Promise<unknown> =>
  until(`${selector} to be seen`, () =>
    tab.run(
      (selector) =>
        [...document.querySelectorAll(selector)].some((one) => one.checkVisibility({ visibilityProperty: true })),
      selector,
    ),
  );

/** Waits until a table knows of the projector's window, which a reload makes it forget: its button needs no word then. */
export const seeProjectorKnown = (tab: Tab): Promise<unknown> => see(tab, '.room-drawer > .button.icon');

/** Waits until something is gone. */
export const miss = (tab: Tab, selector: string): Promise<unknown> =>
  until(`${selector} to go`, () => tab.run((selector) => !document.querySelector(selector), selector));

/** Waits until a text stands somewhere in what a selector finds. */
export const read = (tab: Tab, text: string, within = 'body'): Promise<unknown> =>
  until(`“${text}” in ${within}`, () =>
    tab.run(
      ({ text, within }) =>
        [...document.querySelectorAll<HTMLElement>(within)].some((one) =>
          one.innerText.replace(/\s+/g, ' ').includes(text),
        ),
      { text, within },
    ),
  );

/** Texts of all that a selector finds, as they are seen. */
export const list = (tab: Tab, selector: string): Promise<readonly string[]> =>
  tab.run((selector) => [...document.querySelectorAll<HTMLElement>(selector)].map((one) => one.innerText), selector);

/** Code of the card that lies on the table, once there is one. */
export const readCode = (tab: Tab): Promise<string> =>
  until('a card on the table', () =>
    tab.run(() => document.querySelector('main:not([aria-busy]) [data-code]')?.getAttribute('data-code'), undefined),
  );

export const seeCode = (tab: Tab, code: string): Promise<unknown> => see(tab, `[data-code="${code}"]`);

/** Shows a card by its code, typed as people type it: `t8` for T08. */
export const typeCode = async (tab: Tab, typed: string, code: string): Promise<void> => {
  await tab.press('/');
  await tab.type(typed);
  await tab.press('Enter');
  await seeCode(tab, code);
};
