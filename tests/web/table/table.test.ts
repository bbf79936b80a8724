import fc from 'fast-check';
import { expect, test } from 'vitest';
import { selectCards } from '../../../web/table/pile.ts';
import { layOut } from '../../../web/table/session.ts';
import { nextStep } from '../../../web/table/step.ts';
import { countSet, isEmpty, layTable, reduceTable, type Table } from '../../../web/table/table.ts';
import { cards, seeds, sessions, sets } from './cards.ts';

const codesOf = ({ pile, discard, shown }: Table) => [
  ...pile,
  ...discard,
  ...(shown && !shown.guest ? [shown.code] : []),
];

/** Deals until no card comes; gives the codes in the order in which they came. */
const dealAll = (table: Table): readonly string[] => {
  const dealt = reduceTable(table, { kind: 'deal' }, cards);
  return dealt.shown ? [dealt.shown.code, ...dealAll(dealt)] : [];
};

test('whatever happens, every card of the set is on the table exactly once', () => {
  fc.assert(
    fc.property(sessions, (session) => {
      const table = layOut(session, cards);
      const codes = selectCards(cards, table.set).map(({ code }) => code);
      expect(codesOf(table).sort()).toEqual([...codes].sort());
      expect(countSet(table)).toBe(codes.length);
    }),
  );
});

test('every card of a pile comes once before any returns, in the next round too', () => {
  fc.assert(
    fc.property(sets, seeds, (set, seed) => {
      const codes = selectCards(cards, set).map(({ code }) => code);
      const table = layTable({ set, seed }, cards);
      const again = reduceTable(table, { kind: 'shuffle' }, cards);
      expect([...dealAll(table)].sort()).toEqual([...codes].sort());
      expect([...dealAll(again)].sort()).toEqual([...codes].sort());
    }),
  );
});

test('a card put back lies under the pile and comes last', () => {
  const dealt = reduceTable(layTable({ set: 'tip', seed: 7 }, cards), { kind: 'deal' }, cards);
  const table = reduceTable(dealt, { kind: 'putBack' }, cards);
  expect(table.shown).toBeUndefined();
  expect(dealAll(table).at(-1)).toBe(dealt.shown?.code);
});

test('a card shown by its code is not dealt again, and one from outside the set joins no pile', () => {
  const start = layTable({ set: 'tip', seed: 7 }, cards);
  const tip = reduceTable(start, { kind: 'jump', code: 'T08' }, cards);
  expect(dealAll(tip)).toHaveLength(11);
  expect(dealAll(tip)).not.toContain('T08');
  const guest = reduceTable(start, { kind: 'jump', code: 'V03' }, cards);
  expect(guest.shown?.guest).toBe(true);
  expect(dealAll(guest)).toHaveLength(12);
  expect(reduceTable(guest, { kind: 'putBack' }, cards)).toEqual(start);
  expect(reduceTable(start, { kind: 'jump', code: 'X99' }, cards)).toBe(start);
});

test('the next step turns a card over, then deals, and stops at an empty pile', () => {
  let table = layTable({ set: 2, seed: 1 }, cards);
  const walked: string[] = [];
  for (let step = nextStep(table); step; step = nextStep(table)) {
    walked.push(step.kind);
    table = reduceTable(table, step, cards);
  }
  expect(walked).toEqual([...Array(selectCards(cards, 2).length).fill(['deal', 'flip']).flat(), 'deal']);
  expect(isEmpty(table)).toBe(true);
});
