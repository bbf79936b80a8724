import { useRef, useState } from 'react';
import { useEffect } from '../browser/effect.ts';

/** A hidden page gets no frames; then it is done after so many ms. */
const ANYWAY = 500;

/**
 * Gives a way to do something after the next paint, and at the latest when the page goes: what people see comes first,
 * and nothing is lost. Of several that wait only the last is done.
 */
export const useLater = (): ((act: () => void) => void) => {
  const waiting = useRef<() => void>(undefined);
  const [later] = useState(() => {
    const flush = () => {
      const act = waiting.current;
      waiting.current = undefined;
      act?.();
    };
    return Object.assign(
      (act: () => void) => {
        const isWaiting = waiting.current !== undefined;
        waiting.current = act;
        if (isWaiting) return;
        requestAnimationFrame(() => setTimeout(flush));
        setTimeout(flush, ANYWAY);
      },
      { flush },
    );
  });
  useEffect(() => {
    addEventListener('pagehide', later.flush);
    return () => {
      removeEventListener('pagehide', later.flush);
      later.flush();
    };
  }, [later]);
  return later;
};
