import type { SceneKind } from '../part/scene-kind.ts';
import type { PokerShowing } from './poker.ts';
import { type Poker, type PokerAct, readPoker, reducePoker, showPoker, startPoker, writePoker } from './poker.ts';

/** What the room sees while it looks at this part. */
export interface PokerScene {
  readonly kind: 'poker';
  readonly poker: PokerShowing;
}

export const pokerScene: SceneKind<Poker, PokerAct, PokerScene> = {
  first: () => startPoker,
  reduce: reducePoker,
  walk: (poker, by) => reducePoker(poker, { kind: by === 1 ? 'next' : 'back' }),
  show: (poker) => ({ kind: 'poker', poker: showPoker(poker) }),
  write: writePoker,
  read: readPoker,
};
