import type { Start } from '../table/move.ts';
import type { DealSet } from '../table/set.ts';
import { drawSeed } from './chance.ts';

/** A fresh table with these cards, in an order of its own. */
export const begin = (set: DealSet): Start => ({ kind: 'start', set, seed: drawSeed() });
