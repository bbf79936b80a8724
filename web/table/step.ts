import type { Move, Table } from './table.ts';

/**
 * What "next" means now, for a clicker that knows one word only: turn the card over, then deal the next.
 * Nothing follows on an empty pile: shuffling anew is a choice, never a slip of the thumb.
 */
export const nextStep = ({ pile, shown }: Table): Move | undefined => {
  if (shown?.side === 'front') return { kind: 'flip' };
  return shown || pile.length > 0 ? { kind: 'deal' } : undefined;
};
