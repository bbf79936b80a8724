import type { KeyboardEvent } from 'react';
import { type Answer, answers } from '../../workshop/mirror/mirror.ts';

/** What a key asks of a card: 1 to 4 a pile, arrows one pile on, 0 back on the stack. */
export const readPlaceKey = (
  { key, ctrlKey, metaKey, altKey }: KeyboardEvent,
  now: Answer | undefined,
): { readonly answer: Answer | undefined } | undefined => {
  if (ctrlKey || metaKey || altKey) return undefined;
  const answer = answers[Number(key) - 1];
  if (answer) return { answer };
  if (key === '0' || key === 'Backspace' || key === 'Delete') return { answer: undefined };
  if (key !== 'ArrowRight' && key !== 'ArrowLeft') return undefined;
  const by = key === 'ArrowRight' ? 1 : -1;
  const at = now === undefined ? (by === 1 ? 0 : answers.length - 1) : answers.indexOf(now) + by;
  return { answer: answers[at] ?? now };
};
