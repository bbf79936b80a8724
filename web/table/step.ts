import type { Move } from './move.ts';
import type { TableCard } from './set.ts';
import { stepStage } from './stages.ts';
import { isEmpty, type Lying, shownCard, type Table } from './table.ts';

/**
 * What "next" means now, for a clicker that knows one word only: walk the stages of a dilemma, turn a card over, look
 * at the next card of the spread, then deal. Nothing follows on an empty pile: shuffling anew is a choice, never a
 * slip of the thumb.
 */
export const nextStep = (table: Table, cards: readonly TableCard[]): Move | undefined => {
  const card = shownCard(table);
  const isOneSided = cards.some(({ code, oneSided }) => oneSided && code === card?.code);
  const within = card && !(isOneSided && !card.talk) ? stepCard(card, 1) : undefined;
  if (within) return within;
  const next = nextPlace(table);
  if (next !== undefined) return { kind: 'look', at: next };
  return isEmpty(table, cards) ? undefined : { kind: 'deal' };
};

/** What "back" means now: the stage before, else taking back the last move (nothing here says so). */
export const backStep = (table: Table): Move | undefined => {
  const card = shownCard(table);
  return card && card.talk?.stage !== 'situation' ? stepCard(card, -1) : undefined;
};

const stepCard = ({ side, talk }: Lying, by: 1 | -1): Move | undefined => {
  // A dilemma that was turned over is played as it is on paper.
  if (talk && (side === 'front' || talk.stage !== 'situation')) {
    const stage = stepStage(talk.stage, by);
    return stage && { kind: 'stage', stage };
  }
  return side === 'front' && !talk && by === 1 ? { kind: 'flip' } : undefined;
};

/** The next place with a card on it, of a spread that is looked at card by card. */
const nextPlace = ({ places, lying, at }: Table): number | undefined => {
  if (places.length === 1) return undefined;
  const next = lying.findIndex((card, place) => card && place > (at ?? -1));
  return next < 0 ? undefined : next;
};
