import { isOwn } from '../../cards/families.ts';
import type { TableCard } from './set.ts';
import {
  fitsPlace,
  type Lying,
  layCard,
  MOST_PLACES,
  orderOf,
  type Place,
  putAmong,
  shownCard,
  type Table,
} from './table.ts';

/** What each move does to the table; the same table where it cannot be done. */

type Zone = 'pile' | 'held' | 'discard' | 'removed';

const put = <T>(list: readonly T[], at: number, item: T): readonly T[] => list.map((own, i) => (i === at ? item : own));
const without = (codes: readonly string[], code: string) => codes.filter((other) => other !== code);

/** Deals to every place whose card is not locked. On an empty pile the cards still leave the table. */
export const deal = (table: Table, cards: readonly TableCard[]): Table => {
  const cleared = discardLying(table, ({ locked }) => !locked);
  const dealt = table.places.reduce(
    (before, _, at) => (before.lying[at] ? before : dealTo(before, at, cards)),
    cleared,
  );
  if (table.lying.every((card) => !card || card.locked) && dealt.pile === table.pile) return table;
  return { ...dealt, at: table.places.length === 1 ? 0 : undefined };
};

const dealTo = (table: Table, at: number, cards: readonly TableCard[]): Table => {
  const place = table.places[at] ?? 'any';
  const fitting = new Set(cards.filter((card) => fitsPlace(card, place, table.set)).map(({ code }) => code));
  const code = table.pile.find((other) => fitting.has(other));
  if (code === undefined) return table;
  return {
    ...table,
    pile: without(table.pile, code),
    lying: put(table.lying, at, layCard(code, cards, table.talks)),
    history: [...without(table.history, code), code],
  };
};

const discardLying = (table: Table, leaves: (card: Lying, at: number) => boolean): Table => {
  const leaving = table.lying.flatMap((card, at) => (card && leaves(card, at) ? [card.code] : []));
  if (leaving.length === 0) return table;
  return {
    ...table,
    lying: table.lying.map((card) => (card && leaving.includes(card.code) ? undefined : card)),
    discard: [...table.discard, ...leaving],
  };
};

/** The card that everybody looks at goes to a pile and is no part of what was talked about, unless it is held. */
export const leave = (table: Table, zone: Zone): Table => {
  const card = shownCard(table);
  if (!card || table.at === undefined) return table;
  return {
    ...table,
    lying: put(table.lying, table.at, undefined),
    [zone]: [...table[zone], card.code],
    history: zone === 'held' ? table.history : without(table.history, card.code),
  };
};

/** The same, with another card of the same pile in its place; the card itself does not come straight back. */
export const replace = (table: Table, zone: Zone, cards: readonly TableCard[]): Table => {
  const card = shownCard(table);
  if (!card || table.at === undefined) return table;
  const left = leave(table, 'discard');
  const dealt = dealTo(left, table.at, cards);
  return zone === 'discard'
    ? dealt
    : { ...dealt, discard: without(dealt.discard, card.code), pile: [...dealt.pile, card.code] };
};

/** Lays a card in sight, wherever it was; a card in its place goes to the discard pile, a locked one last of all. */
export const showCard = (table: Table, code: string, cards: readonly TableCard[]): Table => {
  const known = cards.find((card) => card.code === code);
  // A card of one's own that has not joined is on no pile yet.
  if (!known || (isOwn(known) && !table.own.includes(code)) || shownCard(table)?.code === code) return table;
  const lies = table.lying.findIndex((card) => card?.code === code);
  if (lies >= 0) return { ...table, at: lies };
  const empty = table.lying.findIndex((card) => !card);
  const loose = table.lying.findIndex((card) => card && !card.locked);
  const at = table.at ?? Math.max(0, empty < 0 ? loose : empty);
  const cleared = discardLying(table, (_, place) => place === at);
  return {
    ...cleared,
    at,
    lying: put(cleared.lying, at, layCard(code, cards, table.talks)),
    pile: without(cleared.pile, code),
    held: without(cleared.held, code),
    discard: without(cleared.discard, code),
    leftOut: without(cleared.leftOut, code),
    removed: without(cleared.removed, code),
    history: [...without(cleared.history, code), code],
  };
};

export const changeLying = (table: Table, at: number, change: (card: Lying) => Lying): Table => {
  const card = table.lying[at];
  const changed = card && change(card);
  return changed === card ? table : { ...table, lying: put(table.lying, at, changed) };
};

/** What was done to the talk about the shown card stays known when that card leaves. */
export const keepTalk = (table: Table): Table => {
  const card = shownCard(table);
  if (!card?.talk || card.talk === table.talks[card.code]) return table;
  return { ...table, talks: { ...table.talks, [card.code]: card.talk } };
};

export const changeShown = (table: Table, change: (card: Lying) => Lying): Table =>
  table.at === undefined ? table : changeLying(table, table.at, change);

/** All that lies open leaves, and what was discarded joins the pile in a new order. */
export const shuffleAnew = (table: Table, cards: readonly TableCard[]): Table => {
  const { pile, discard, ...rest } = discardLying(table, () => true);
  const round = table.round + 1;
  const back = new Set([...pile, ...discard]);
  return {
    ...rest,
    round,
    discard: [],
    pile: orderOf(cards, table.seed, round, table.own).filter((code) => back.has(code)),
  };
};

export const returnCard = (table: Table, code: string): Table => {
  const without = (codes: readonly string[]) => codes.filter((other) => other !== code);
  const { held, discard, leftOut, removed, history, pile } = table;
  if (![held, discard, leftOut, removed].some((codes) => codes.includes(code))) return table;
  return {
    ...table,
    held: without(held),
    discard: without(discard),
    leftOut: without(leftOut),
    removed: without(removed),
    history: without(history),
    pile: [...pile, code],
  };
};

/** A card that somebody wrote joins the pile, once. */
export const addOwn = (table: Table, code: string, cards: readonly TableCard[]): Table =>
  table.own.includes(code) || !cards.some((card) => card.code === code && isOwn(card))
    ? table
    : { ...table, own: [...table.own, code], pile: putAmong(table.pile, code, table.seed, table.round) };

/** A card that somebody wrote leaves the table, wherever it lies. What was said about it is kept under its code. */
export const dropOwn = (table: Table, code: string): Table => {
  if (!table.own.includes(code)) return table;
  const { own, lying, pile, held, discard, leftOut, removed, history } = table;
  return {
    ...table,
    own: without(own, code),
    lying: lying.map((card) => (card?.code === code ? undefined : card)),
    pile: without(pile, code),
    held: without(held, code),
    discard: without(discard, code),
    leftOut: without(leftOut, code),
    removed: without(removed, code),
    history: without(history, code),
  };
};

/** Cards that lie open or are held stay: somebody wants them there. */
export const leaveOut = (table: Table, codes: readonly string[]): Table => {
  const free = new Set([...table.pile, ...table.discard]);
  const out = new Set(codes.filter((code) => free.has(code)));
  if (out.size === 0) return table;
  const without = (list: readonly string[]) => list.filter((code) => !out.has(code));
  return {
    ...table,
    pile: without(table.pile),
    discard: without(table.discard),
    leftOut: [...table.leftOut, ...out],
  };
};

export const spread = (table: Table, places: readonly [Place, ...Place[]]): Table => {
  if (places.join() === table.places.join() || places.length > MOST_PLACES) return table;
  const left = discardLying(table, (_, at) => at >= places.length);
  const lying = places.map((_, at) => left.lying[at]);
  return { ...left, places, lying, at: places.length === 1 ? 0 : undefined };
};

export const look = (table: Table, at: number | undefined): Table =>
  at === table.at || (at === undefined ? table.places.length === 1 : !(at in table.places)) ? table : { ...table, at };
