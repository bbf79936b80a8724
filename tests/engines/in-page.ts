import type { Target } from './engine.ts';

/** Functions that run in the page; each stands by itself, since a page has none of our imports. */

/** The element somebody means, once it can be seen; nothing while it cannot. */
export const findTarget = (target: Target): Element | null => {
  const squeeze = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  if (typeof target === 'string') return [...document.querySelectorAll(target)].find(isSeen) ?? null;
  const kinds = {
    button: 'button',
    link: 'a[href]',
    summary: 'summary',
    choice: 'input[type=radio], input[type=checkbox]',
    field: 'textarea, select, input:not([type=radio], [type=checkbox])',
  };
  // A window over the table lets nobody reach what lies under it.
  const over = document.querySelector('dialog[open]');
  const roots = target.within ? [...document.querySelectorAll(target.within)] : [over ?? document];
  const nameOf = (element: Element) => {
    const { labels } = element as HTMLInputElement;
    return squeeze(element.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? element.textContent);
  };
  // A choice says more behind its name.
  const isMeant = (element: Element) =>
    target.role === 'choice' ? nameOf(element).startsWith(target.name) : nameOf(element) === target.name;
  const found = roots.flatMap((root) => [...root.querySelectorAll(kinds[target.role])]);
  return found.find((element) => isSeen(element) && isMeant(element)) ?? null;
};

/** Keeps what goes wrong from now on in the page itself. */
export const listenForFaults = (): void => {
  if (window.faults) return;
  const faults: string[] = [];
  window.faults = faults;
  addEventListener('error', ({ message, error }) => faults.push(`error: ${error ?? message}`));
  addEventListener('unhandledrejection', ({ reason }) => faults.push(`nobody caught: ${reason}`));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    faults.push(`refused by ${violatedDirective}: ${blockedURI}`),
  );
};

/** Hands over what was heard, once. */
export const takeFaults = (): readonly string[] => window.faults?.splice(0) ?? [];

/** Waits until the page has its letters, and has laid out and painted what was asked. */
export const settlePage = async (): Promise<void> => {
  await document.fonts.ready;
  // A window that lies behind another paints nothing; it has nothing to wait for.
  if (document.hidden) return;
  await new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
};

/** Why somebody would call this page broken; nothing where it is well. */
export const findBlank = (): string | undefined => {
  const main = document.querySelector('main');
  if (!main) return `there is no main; the page says “${document.body.innerText.slice(0, 80)}”`;
  // The room's screen may be black, and nothing else.
  if (main.matches('.projector.black')) return undefined;
  const { width, height } = main.getBoundingClientRect();
  if (width === 0 || height === 0) return `main is ${width} × ${height} px`;
  return main.innerText.trim() ? undefined : 'main is blank';
};
