import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FamilyId } from '../../../cards/schema.ts';
import type { Move } from '../../../web/table/move.ts';
import { reduceTable } from '../../../web/table/reduce.ts';
import { layOut, undo } from '../../../web/table/session.ts';
import { everything, selectCards } from '../../../web/table/set.ts';
import { backStep, nextStep } from '../../../web/table/step.ts';
import { countSet, isEmpty, layTable, type Place, shownCard, type Table } from '../../../web/table/table.ts';
import { cards, ofFamily, ofSkill, seeds, sessions, sets } from './cards.ts';

const deckCodes = cards.map(({ code }) => code).sort();
const tips = cards.filter(({ family }) => family === 'tip').map(({ code }) => code);
const zonesOf = ({ pile, held, discard, leftOut, removed, lying }: Table) => [
  ...pile,
  ...held,
  ...discard,
  ...leftOut,
  ...removed,
  ...lying.flatMap((card) => (card ? [card.code] : [])),
];
const make = (table: Table, ...moves: readonly Move[]) =>
  moves.reduce((before, move) => reduceTable(before, move, cards), table);
const tipTable = layTable({ set: ofFamily('tip'), seed: 7 }, cards);

/** Deals until no card comes; gives the codes in the order in which they came. */
const dealAll = (table: Table): readonly string[] => {
  const dealt = make(table, { kind: 'deal' });
  const shown = shownCard(dealt);
  return shown && dealt !== table ? [shown.code, ...dealAll(dealt)] : [];
};

test('whatever happens, every card of the deck is somewhere exactly once', () => {
  fc.assert(
    fc.property(sessions, (session) => {
      const table = layOut(session, cards);
      expect(zonesOf(table).sort()).toEqual(deckCodes);
      expect(new Set(table.history).size).toBe(table.history.length);
      expect(table.lying).toHaveLength(table.places.length);
    }),
    { numRuns: 500 },
  );
});

test('undo to the start gives the start', () => {
  fc.assert(
    fc.property(sessions, (session) => {
      const [start] = session.log;
      const bare = session.log.reduce((left) => undo(left), session);
      expect(layOut(bare, cards)).toEqual(layTable(start, cards));
    }),
    { numRuns: 500 },
  );
});

test('every card of a set comes once before any returns, in the next round too', () => {
  fc.assert(
    fc.property(sets, seeds, (set, seed) => {
      const codes = selectCards(cards, set).map(({ code }) => code);
      const table = layTable({ set, seed }, cards);
      expect([...dealAll(table)].sort()).toEqual([...codes].sort());
      const again = codes.reduce((before) => make(before, { kind: 'deal' }), table);
      expect([...dealAll(make(again, { kind: 'shuffle' }))].sort()).toEqual([...codes].sort());
    }),
  );
});

test('each family has a pile of its own: what another deals does not change its order', () => {
  const table = layTable({ set: everything, seed: 7 }, cards);
  const alone = dealAll(make(table, { kind: 'choose', set: ofFamily('tip') }));
  const later = make(table, ...Array<Move>(9).fill({ kind: 'deal' }), { kind: 'choose', set: ofFamily('tip') });
  const dealt = later.history;
  expect(dealAll(later)).toEqual(alone.filter((code) => !dealt.includes(code)));
});

test('put back, the card comes last; swapped, another of its pile lies there; neither was talked about', () => {
  const dealt = make(tipTable, { kind: 'deal' });
  const code = shownCard(dealt)?.code ?? '';
  const back = make(dealt, { kind: 'putBack' });
  expect(shownCard(back)).toBeUndefined();
  expect(dealAll(back).at(-1)).toBe(code);
  const swapped = make(dealt, { kind: 'swap' });
  expect(shownCard(swapped)?.code).not.toBe(code);
  expect(dealAll(swapped).at(-1)).toBe(code);
  expect([...back.history, ...swapped.history]).not.toContain(code);
});

test('skipped, a card waits for the next round; never again, not even then', () => {
  const dealt = make(tipTable, { kind: 'deal' });
  const code = shownCard(dealt)?.code ?? '';
  const skipped = make(dealt, { kind: 'skip' });
  expect(dealAll(skipped)).not.toContain(code);
  expect(dealAll(make(skipped, { kind: 'shuffle' }))).toContain(code);
  const never = make(dealt, { kind: 'never' });
  expect(dealAll(make(never, { kind: 'shuffle' }))).not.toContain(code);
  expect(countSet(never, cards)).toEqual({ left: tips.length - 1, total: tips.length - 1 });
});

test('a held card waits until its code calls it, and counts as dealt', () => {
  const dealt = make(tipTable, { kind: 'deal' });
  const code = shownCard(dealt)?.code ?? '';
  const held = make(dealt, { kind: 'hold' }, { kind: 'deal' });
  expect(held.held).toEqual([code]);
  expect(held.history).toContain(code);
  const laid = make(held, { kind: 'jump', code });
  expect(laid.held).toEqual([]);
  expect(shownCard(laid)?.code).toBe(code);
  expect(make(held, { kind: 'return', code }).pile.at(-1)).toBe(code);
});

test('cards that lie on people’s own table stay out, a code still shows one', () => {
  const table = make(tipTable, { kind: 'leaveOut', codes: ['T01', 'T02', 'X99'] });
  expect([...dealAll(table)].sort()).toEqual(tips.filter((code) => !['T01', 'T02'].includes(code)));
  expect(countSet(table, cards)).toEqual({ left: tips.length - 2, total: tips.length - 2 });
  expect(shownCard(make(table, { kind: 'jump', code: 'T01' }))?.code).toBe('T01');
});

test('a card shown by its code is not dealt again', () => {
  expect(dealAll(make(tipTable, { kind: 'jump', code: 'T08' }))).not.toContain('T08');
  expect([...dealAll(make(tipTable, { kind: 'jump', code: 'V03' }))].sort()).toEqual([...tips].sort());
  expect(make(tipTable, { kind: 'jump', code: 'X99' })).toBe(tipTable);
});

test('of a skill and a chair dealt together, the locked one stays and the other is drawn anew', () => {
  const pair: readonly [Place, Place] = ['skill', 'perspective'];
  let table = make(layTable({ set: everything, seed: 3 }, cards), { kind: 'spread', places: pair }, { kind: 'deal' });
  const familyOf = (code?: string): FamilyId | undefined => cards.find((card) => card.code === code)?.family;
  expect(table.lying.map((card) => familyOf(card?.code))).toEqual(pair);
  const skill = table.lying[0]?.code;
  table = make(table, { kind: 'lock', at: 0 });
  const chairs: (string | undefined)[] = [table.lying[1]?.code];
  const all = selectCards(cards, ofFamily('perspective')).length;
  for (let i = 1; i < all; i++) {
    table = make(table, { kind: 'deal' });
    expect(table.lying[0]?.code).toBe(skill);
    chairs.push(table.lying[1]?.code);
  }
  expect(new Set(chairs).size).toBe(all);
});

test('a spread lies open at once; next looks at each card and its back, then deals anew', () => {
  let table = make(tipTable, { kind: 'spread', places: ['any', 'any', 'any'] }, { kind: 'deal' });
  expect(table.lying.filter(Boolean)).toHaveLength(3);
  expect(table.at).toBeUndefined();
  const walked: unknown[] = [];
  for (let i = 0; i < 7; i++) {
    const step = nextStep(table, cards);
    walked.push(step?.kind === 'look' ? step.at : step?.kind);
    if (step) table = make(table, step);
  }
  expect(walked).toEqual([0, 'flip', 1, 'flip', 2, 'flip', 'deal']);
  expect(table.at).toBeUndefined();
});

test('the next step turns a card over, then deals, and stops at an empty pile', () => {
  let table = layTable({ set: ofFamily('tip'), seed: 1 }, cards);
  const walked: string[] = [];
  for (let step = nextStep(table, cards); step; step = nextStep(table, cards)) {
    walked.push(step.kind);
    table = make(table, step);
  }
  expect(walked).toEqual([...tips.flatMap(() => ['deal', 'flip']), 'deal']);
  expect(isEmpty(table, cards)).toBe(true);
});

test('one key walks a dilemma through its stages and on, another walks back', () => {
  let table = make(layTable({ set: ofSkill(1), seed: 1 }, cards), { kind: 'jump', code: 'D06' });
  const seen: unknown[] = [];
  for (let i = 0; i < 8; i++) {
    const step = nextStep(table, cards);
    seen.push(step?.kind === 'stage' ? step.stage : step?.kind);
    if (step?.kind === 'stage') table = make(table, step);
  }
  expect(seen).toEqual(['silence', 'choice', 'talk', 'twist', 'secondChoice', 'shift', 'need', 'deal']);
  for (const stage of ['shift', 'secondChoice', 'twist', 'talk', 'choice', 'silence', 'situation']) {
    const step = backStep(table);
    expect(step).toEqual({ kind: 'stage', stage });
    if (step) table = make(table, step);
  }
  expect(backStep(table)).toBeUndefined();
});

const own = { code: 'E01', family: 'story', skills: [3] } as const;
const withOwn = [...cards, own];

test('a card of one’s own joins the pile once, at any place, and changes the order of no other', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const table = layTable({ set: everything, seed }, withOwn);
      expect(table.pile).not.toContain('E01');
      const joined = reduceTable(table, { kind: 'add', code: 'E01' }, withOwn);
      expect(joined.pile.filter((code) => code !== 'E01')).toEqual(table.pile);
      expect(joined.pile.filter((code) => code === 'E01')).toHaveLength(1);
      expect(reduceTable(joined, { kind: 'add', code: 'E01' }, withOwn)).toBe(joined);
      const again = reduceTable(joined, { kind: 'shuffle' }, withOwn);
      expect(again.pile.filter((code) => code !== 'E01')).toEqual(
        reduceTable(table, { kind: 'shuffle' }, withOwn).pile,
      );
      expect(again.pile).toContain('E01');
      expect(reduceTable(joined, { kind: 'start', set: ofFamily('tip'), seed }, withOwn).pile).toContain('E01');
    }),
  );
  const places = new Set(
    Array.from({ length: 300 }, (_, seed) =>
      reduceTable(layTable({ set: everything, seed }, withOwn), { kind: 'add', code: 'E01' }, withOwn).pile.indexOf(
        'E01',
      ),
    ),
  );
  expect(places.size).toBeGreaterThan(100);
});

test('a card of one’s own that has not joined, or is not here, cannot be shown', () => {
  const table = layTable({ set: everything, seed: 7 }, withOwn);
  expect(reduceTable(table, { kind: 'jump', code: 'E01' }, withOwn)).toBe(table);
  expect(reduceTable(table, { kind: 'add', code: 'E02' }, withOwn)).toBe(table);
  expect(reduceTable(table, { kind: 'add', code: 'V01' }, withOwn)).toBe(table);
});

test('a card of one’s own that is taken away lies nowhere, whatever was done with it, and can be added again', () => {
  const joined = reduceTable(layTable({ set: everything, seed: 7 }, withOwn), { kind: 'add', code: 'E01' }, withOwn);
  const shown: Move = { kind: 'jump', code: 'E01' };
  const ways: readonly (readonly Move[])[] = [
    [],
    [shown],
    ...(['hold', 'skip', 'swap', 'never', 'putBack'] as const).map((kind): readonly Move[] => [shown, { kind }]),
    [{ kind: 'leaveOut', codes: ['E01'] }],
    [{ kind: 'spread', places: ['any', 'any'] }, shown, { kind: 'lock', at: 0 }],
  ];
  for (const way of ways) {
    const before = way.reduce((table, move) => reduceTable(table, move, withOwn), joined);
    const gone = reduceTable(before, { kind: 'drop', code: 'E01' }, withOwn);
    expect(zonesOf(gone).sort()).toEqual(deckCodes);
    expect([gone.own, gone.history.includes('E01')]).toEqual([[], false]);
    expect(reduceTable(gone, shown, withOwn)).toBe(gone);
    expect(reduceTable(gone, { kind: 'drop', code: 'E01' }, withOwn)).toBe(gone);
    expect(reduceTable(gone, { kind: 'add', code: 'E01' }, withOwn).pile).toContain('E01');
  }
  // A card of the deck belongs to everybody.
  expect(reduceTable(joined, { kind: 'drop', code: 'T01' }, withOwn)).toBe(joined);
});

test('a card asked for by its code takes an empty place, else one that is not locked', () => {
  const spread = make(tipTable, { kind: 'spread', places: ['tip', 'tip'] }, { kind: 'deal' }, { kind: 'lock', at: 0 });
  const locked = spread.lying[0]?.code;
  const laid = make(spread, { kind: 'jump', code: 'D06' });
  expect(laid.lying.map((card) => card?.code)).toEqual([locked, 'D06']);
  expect(laid.at).toBe(1);
  const both = make(spread, { kind: 'lock', at: 1 }, { kind: 'jump', code: 'D06' });
  expect(both.lying[0]?.code).toBe('D06');
});
