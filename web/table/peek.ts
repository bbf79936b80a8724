import { deal } from './acts.ts';
import type { TableCard } from './set.ts';
import type { Table } from './table.ts';

/** The cards that the next deal would lay, place by place; what is locked stays and is no news. For the facilitator only. */
export const peekNext = (table: Table, cards: readonly TableCard[]): readonly string[] =>
  deal(table, cards).lying.flatMap((card, at) => (card && card.code !== table.lying[at]?.code ? [card.code] : []));
