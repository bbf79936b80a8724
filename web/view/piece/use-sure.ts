import { type RefObject, useRef, useState } from 'react';
import { useLayoutEffect } from '../../browser/effect.ts';

interface Sure<Place> {
  /** What stands there now is the question, and no longer the button that asked for it. */
  readonly sure: boolean;
  readonly setSure: (sure: boolean) => void;
  /** What holds the buttons: the way back is its first, what asks for it its last. */
  readonly place: RefObject<Place | null>;
}

/**
 * Something that does not come back is asked twice. The focus goes to the way back, for who presses twice, and from
 * there back to what was pressed: never to another act that happens to stand in its place.
 */
export const useSure = <Place extends HTMLElement = HTMLDivElement>(): Sure<Place> => {
  const [sure, setSure] = useState(false);
  const place = useRef<Place>(null);
  const before = useRef(sure);
  // Before the focus falls to the page.
  useLayoutEffect(() => {
    if (before.current === sure) return;
    before.current = sure;
    const buttons = [...(place.current?.querySelectorAll('button') ?? [])];
    buttons.at(sure ? 0 : -1)?.focus();
  }, [sure]);
  return { sure, setSure, place };
};
