import { type Poker, type PokerAct, readPoker, reducePoker, showPoker, startPoker, writePoker } from './poker.ts';
import type { SceneKind } from './scene-kind.ts';

export const pokerScene: SceneKind<Poker, PokerAct> = {
  first: () => startPoker,
  reduce: reducePoker,
  walk: (poker, by) => reducePoker(poker, { kind: by === 1 ? 'next' : 'back' }),
  show: (poker) => ({ kind: 'poker', poker: showPoker(poker) }),
  write: writePoker,
  read: readPoker,
};
