import { type PointerEvent, useRef, useState } from 'react';
import { type Answer, answers } from '../../workshop/mirror/mirror.ts';

/** Where a card may fall: a pile, or the stack of cards that are still to be laid. */
export type Pile = Answer | 'stack';

export interface Drag {
  readonly skill: number;
  /** Where the pointer is, in CSS pixels of the window. */
  readonly x: number;
  readonly y: number;
  readonly over: Pile | undefined;
}

/** Less than this is a press, not a drag; in CSS pixels. */
const SLACK = 8;

const isPile = (name: string | undefined): name is Pile =>
  name === 'stack' || answers.some((answer) => answer === name);

const findPile = (x: number, y: number): Pile | undefined => {
  const name = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-pile]')?.dataset.pile;
  return isPile(name) ? name : undefined;
};

/** Dragging of cards with mouse, pen or finger. Escape, or a fall beside all piles, leaves the card where it was. */
export const useMirrorDrag = (onDrop: (skill: number, pile: Pile) => void) => {
  const [drag, setDrag] = useState<Drag>();
  const pressed = useRef<{ readonly skill: number; readonly x: number; readonly y: number } | undefined>(undefined);
  const moved = useRef(false);

  const stop = () => {
    pressed.current = undefined;
    setDrag(undefined);
  };
  const holdCard = (skill: number) => ({
    onPointerDown: ({ button, clientX, clientY, pointerId, currentTarget }: PointerEvent) => {
      moved.current = false;
      if (button !== 0) return;
      pressed.current = { skill, x: clientX, y: clientY };
      // A quick hand has left the card before the first move is told.
      currentTarget.setPointerCapture(pointerId);
    },
    onPointerMove: ({ clientX: x, clientY: y }: PointerEvent) => {
      const from = pressed.current;
      if (!from || (!moved.current && Math.hypot(x - from.x, y - from.y) < SLACK)) return;
      moved.current = true;
      setDrag({ skill: from.skill, x, y, over: findPile(x, y) });
    },
    onPointerUp: ({ clientX, clientY }: PointerEvent) => {
      const from = pressed.current;
      const pile = findPile(clientX, clientY);
      stop();
      if (from && moved.current && pile) onDrop(from.skill, pile);
    },
    onPointerCancel: stop,
  });
  /** Whether the press that ends now was a drag: its click is none. */
  const wasDrag = () => moved.current;
  return { drag, holdCard, stop, wasDrag };
};
