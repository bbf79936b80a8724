import { type ComponentType, createElement, type ElementType, type Key, useEffect } from 'react';
import * as real from 'react/jsx-runtime';

/** Which view breaks, by its name, and when: what a test sets on the window. */
interface Plant {
  readonly view: string;
  readonly at: 'render' | 'effect' | 'event';
  /** Only where it shows this card. */
  readonly code?: string;
}

declare global {
  interface Window {
    plant?: Plant | undefined;
    /** What people wrote may get into what is thrown; it must not get into the report. */
    thrown?: string;
  }
}

const breakDown = (): never => {
  throw new Error(`planted: ${window.thrown ?? ''}`);
};

interface Showing {
  readonly card?: { readonly code: string };
}

const planted = new Map<unknown, ComponentType<object>>();

/** The view itself, which breaks when a test wants it to. */
const plantIn = (View: ComponentType<object>): ComponentType<object> => {
  const known = planted.get(View);
  if (known) return known;
  const Planted = (props: object) => {
    const { view, code, at: when } = window.plant ?? {};
    const isMeant = view === View.name && (code === undefined || (props as Showing).card?.code === code);
    const at = isMeant ? when : undefined;
    useEffect(() => {
      if (at === 'effect') breakDown();
    }, [at]);
    if (at === 'render') breakDown();
    const whole = createElement(View, props);
    return at === 'event' ? createElement('div', { onClickCapture: breakDown, className: 'planted' }, whole) : whole;
  };
  planted.set(View, Planted);
  return Planted;
};

const isView = (type: unknown): type is ComponentType<object> =>
  typeof type === 'function' && !(type.prototype as { isReactComponent?: object } | undefined)?.isReactComponent;

const make = (jsx: typeof real.jsx) => (type: ElementType, props: object, key?: Key) =>
  jsx(isView(type) ? plantIn(type) : type, props, key);

export const jsx = make(real.jsx);
export const jsxs = make(real.jsxs);
export const Fragment = real.Fragment;
