import { type PointerEvent, useRef } from 'react';

/** px that a finger travels across before it is a swipe, and how much more across than up or down. */
const [LEAST, ACROSS] = [60, 1.5];

interface Swipe {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
  readonly onPointerCancel: () => void;
}

/** A finger that moves left asks for what comes next, one that moves right for what was. A tap is handed on as such. */
export const useSwipe = (onSwipe: ((by: 1 | -1) => void) | undefined, onTap: () => void): Swipe => {
  const from = useRef<{ readonly id: number; readonly x: number; readonly y: number }>(undefined);
  return {
    onPointerDown: ({ pointerType, pointerId: id, isPrimary, clientX: x, clientY: y }) => {
      // A second finger zooms.
      from.current = pointerType === 'touch' && isPrimary ? { id, x, y } : undefined;
    },
    onPointerUp: ({ pointerId, clientX, clientY }) => {
      const start = from.current;
      from.current = undefined;
      if (start?.id !== pointerId) return;
      const [x, y] = [clientX - start.x, clientY - start.y];
      if (onSwipe && Math.abs(x) > LEAST && Math.abs(x) > ACROSS * Math.abs(y)) onSwipe(x < 0 ? 1 : -1);
      else onTap();
    },
    onPointerCancel: () => {
      from.current = undefined;
    },
  };
};
