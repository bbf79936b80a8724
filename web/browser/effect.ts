import { type DependencyList, useEffect as useEffectOfReact, useLayoutEffect as useLayoutEffectOfReact } from 'react';

/**
 * What an effect does, and how that is undone. React calls whatever an effect gives; and what the DOM's types call
 * `void` need not be nothing: in Chromium 156 `scrollTo` gives a promise. So an effect gives a way back or nothing at
 * all, and the types refuse anything else.
 */
export type Effect = () => undefined | (() => void);

type Hook = (effect: Effect, on?: DependencyList) => void;

/** React's hooks, for effects of this kind only; the linter lets no other file take them from React. */
export const useEffect: Hook = useEffectOfReact;
export const useLayoutEffect: Hook = useLayoutEffectOfReact;
