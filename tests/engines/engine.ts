/** What a walk asks of a browser, whichever it is; nothing that one of the three cannot do. */

/** One window of a browser. */
export interface Tab {
  readonly open: (address: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  readonly back: () => Promise<void>;
  readonly forward: () => Promise<void>;
  /** Sizes of the page itself in px, without the browser's own bars. */
  readonly resize: (width: number, height: number) => Promise<void>;
  /** Runs a function in the page. It may use nothing from outside but what it is handed. */
  readonly run: <A, R>(work: (asked: A) => R | Promise<R>, asked: A) => Promise<R>;
  /** Clicks the middle of an element, as a mouse does. */
  readonly click: (target: Target) => Promise<void>;
  /** Chooses one of a list's options by its value. */
  readonly choose: (target: Target, value: string) => Promise<void>;
  /** What stands in a field now. */
  readonly readValue: (target: Target) => Promise<string>;
  /** Presses one key where the focus is. */
  readonly press: (key: Key) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A browser with a storage of its own, as on a machine where nobody played before. */
export interface Visit {
  readonly tab: Tab;
  /** All windows, in the order in which they were opened. */
  readonly tabs: () => Promise<readonly Tab[]>;
  /** Another window that the person opens, not the page. */
  readonly openTab: () => Promise<Tab>;
  /** What went wrong in any page since it was asked last: errors, promises nobody caught, refusals of the policy. */
  readonly hear: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

export interface Engine {
  readonly name: EngineName;
  readonly visit: () => Promise<Visit>;
  readonly close: () => Promise<void>;
}

export const engineNames = ['Chromium', 'Firefox', 'WebKitGTK'] as const;
export type EngineName = (typeof engineNames)[number];

/** An element by a selector, or as somebody knows it who hears the page. */
export type Target = string | { readonly role: Role; readonly name: string; readonly within?: string };
export type Role = 'button' | 'field' | 'link' | 'choice' | 'summary';

/** A letter or sign, or the name of any other key. */
export type Key = string;

declare global {
  interface Window {
    /** What went wrong in this page, until it is asked. */
    faults?: string[];
  }
}
