import {
  addOwn,
  changeLying,
  changeShown,
  deal,
  dropOwn,
  keepTalk,
  leave,
  leaveOut,
  look,
  replace,
  returnCard,
  showCard,
  shuffleAnew,
  spread,
} from './acts.ts';
import type { Move } from './move.ts';
import type { TableCard } from './set.ts';
import { type Count, roundOf } from './stages.ts';
import { type Lying, layTable, type Table } from './table.ts';

/** The table after a move; the same table where the move cannot be made. */
export const reduceTable = (table: Table, move: Move, cards: readonly TableCard[]): Table => {
  switch (move.kind) {
    case 'start':
      return layTable({ ...move, own: table.own, talks: table.talks }, cards);
    case 'shuffle':
      return shuffleAnew(table, cards);
    case 'deal':
      return deal(table, cards);
    case 'flip':
      return changeShown(table, (card) => ({ ...card, side: card.side === 'front' ? 'back' : 'front' }));
    case 'putBack':
    case 'hold':
    case 'never':
      return leave(table, zones[move.kind]);
    case 'skip':
      return replace(table, 'discard', cards);
    case 'swap':
      return replace(table, 'pile', cards);
    case 'jump':
      return showCard(table, move.code, cards);
    case 'return':
      return returnCard(table, move.code);
    case 'add':
      return addOwn(table, move.code, cards);
    case 'drop':
      return dropOwn(table, move.code);
    case 'leaveOut':
      return leaveOut(table, move.codes);
    case 'choose':
      return { ...table, set: move.set };
    case 'spread':
      return spread(table, move.places);
    case 'look':
      return look(table, move.at);
    case 'lock':
      return changeLying(table, move.at, (card) => ({ ...card, locked: !card.locked }));
    case 'stage':
      return keepTalk(
        changeShown(table, (card) => (card.talk ? { ...card, talk: { ...card.talk, stage: move.stage } } : card)),
      );
    case 'count':
      return keepTalk(changeShown(table, (card) => countIn(card, move.count)));
  }
};

const zones = { putBack: 'pile', hold: 'held', never: 'removed' } as const;

const countIn = (card: Lying, count: Count): Lying => {
  const round = card.talk && roundOf(card.talk.stage);
  return round && card.talk ? { ...card, talk: { ...card.talk, [round]: count } } : card;
};
