import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  findEnds,
  type Poker,
  type PokerAct,
  pokerStages,
  readPoker,
  reducePoker,
  roles,
  showPoker,
  splitRoles,
  startPoker,
  writePoker,
} from '../../../../web/workshop/poker/poker.ts';

const play = (acts: readonly PokerAct[], from: Poker = startPoker) => acts.reduce(reducePoker, from);
const go = (stage: (typeof pokerStages)[number]): readonly PokerAct[] =>
  Array<PokerAct>(pokerStages.indexOf(stage)).fill({ kind: 'next' });
const count = (...hands: readonly number[]): readonly PokerAct[] =>
  hands.map((many, i) => ({ kind: 'count', role: roles[i] ?? 'letGo', hands: many }));

const acts: fc.Arbitrary<PokerAct> = fc.oneof(
  fc.constantFrom<PokerAct>({ kind: 'next' }, { kind: 'next' }, { kind: 'back' }, { kind: 'again' }),
  fc.record({ kind: fc.constant('count' as const), role: fc.constantFrom(...roles), hands: fc.nat(40) }),
  fc.string({ maxLength: 200 }).map((text): PokerAct => ({ kind: 'choose', about: { kind: 'typed', text } })),
  fc.constant<PokerAct>({ kind: 'choose', about: { kind: 'card', code: 'D09' } }),
);
const games = fc.array(acts, { maxLength: 40 }).map((list) => play(list));

test('counts are taken while cards lie closed, stay hidden until they are turned, and then the two ends explain', () => {
  const closed = play([...go('closed'), ...count(0, 3, 1, 2, 0)]);
  expect(showPoker(closed)).toEqual({ about: undefined, stage: 'closed', first: undefined, second: undefined });
  const turned = play([{ kind: 'next' }], closed);
  const { first } = showPoker(turned);
  expect(first).toEqual({ total: 6, votes: [0, 3, 1, 2, 0] });
  expect(first && findEnds(first)).toEqual(['direct', 'facilitate']);
});

test('the open round counts anew and leaves the first count as it was', () => {
  const open = play([
    ...go('closed'),
    ...count(1, 1, 1, 1, 1),
    { kind: 'next' },
    { kind: 'next' },
    ...count(0, 0, 4, 1),
  ]);
  expect(open).toMatchObject({ stage: 'open', first: [1, 1, 1, 1, 1], second: [0, 0, 4, 1, 0] });
  expect(showPoker(open).second).toEqual({ total: 5, votes: [0, 0, 4, 1, 0] });
});

test('under five voters no split is shown and nobody is pointed at', () => {
  const split = splitRoles([2, 0, 0, 0, 2]);
  expect(split).toEqual({ total: 4, votes: undefined });
  expect(findEnds(split)).toBeUndefined();
});

test('where all chose one role there are no ends', () => {
  expect(findEnds(splitRoles([0, 0, 6, 0, 0]))).toBeUndefined();
});

test('before the cards are turned the room knows of no count', () => {
  fc.assert(
    fc.property(games, (game) => {
      const { stage, first, second } = showPoker(game);
      if (stage !== 'reveal' && stage !== 'open') expect([first, second]).toEqual([undefined, undefined]);
      for (const split of [first, second]) if (split && split.total < 5) expect(split.votes).toBeUndefined();
    }),
  );
});

test('a typed case is kept whole, the wall shows 140 characters of it, and no words are no case', () => {
  const choose = (text: string) => play([{ kind: 'choose', about: { kind: 'typed', text } }]);
  const long = choose(`  ${'a'.repeat(138)}😀 and more`);
  expect(long.about).toEqual({ kind: 'typed', text: `${'a'.repeat(138)}😀 and more` });
  expect(readPoker(writePoker(long))).toEqual(long);
  expect(showPoker(long).about).toEqual({ kind: 'typed', text: `${'a'.repeat(138)}😀…` });
  const full = { kind: 'typed', text: 'a'.repeat(140) };
  expect(showPoker(choose(full.text)).about).toEqual(full);
  expect(choose(' \n ').about).toBeUndefined();
});

test('counts outside the closed and the open round, or of no whole hands, change nothing', () => {
  expect(play(count(3))).toBe(startPoker);
  const closed = play(go('closed'));
  for (const hands of [-1, 0.5, 1000, Number.NaN])
    expect(reducePoker(closed, { kind: 'count', role: 'direct', hands })).toBe(closed);
});

test('another case begins with its closed choice', () => {
  expect(play([...go('open'), ...count(5), { kind: 'again' }])).toEqual({ ...startPoker, stage: 'closed' });
});

test('what is written is read again', () => {
  fc.assert(
    fc.property(games, (game) => {
      expect(readPoker(writePoker(game))).toEqual(game);
    }),
  );
});

test.each([
  '',
  '7',
  'null',
  '[]',
  '{}',
  '{"first":[0,0,0,0,0],"second":[0,0,0,0,0]}',
  '{"stage":"open","first":[0,0,0,0,0]}',
  '{"stage":"open","first":[0,0,0,0,0,0],"second":[0,0,0,0,0]}',
  '{"stage":"open","first":[0,0,0,0,1000],"second":[0,0,0,0,0]}',
  '{"stage":"open","first":[0,0,0,0,0.5],"second":[0,0,0,0,0]}',
  '{"stage":"open","first":[0,0,0,0,"1"],"second":[0,0,0,0,0]}',
  '{"stage":"open","first":{"0":0},"second":[0,0,0,0,0]}',
  '{"stage":"open","first":[0,0,0,0],"second":[0,0,0,0,0]}',
  '{"stage":"open","first":[0,0,0,0,0],"second":[0,0,0,0,-1]}',
  '{"stage":"over","first":[0,0,0,0,0],"second":[0,0,0,0,0]}',
  '{"stage":"open","first":[0,0,0,0,0],"second":[0,0,0,0,0],"about":{"kind":"card","code":"<b>"}}',
  '{"stage":"open","first":[0,0,0,0,0],"second":[0,0,0,0,0],"about":null}',
  '{"stage":"open","first":[0,0,0,0,0],"second":[0,0,0,0,0],"about":[]}',
  '{"stage":"open","first":[0,0,0,0,0],"second":[0,0,0,0,0],"about":{"kind":"other","text":"a"}}',
  '{"stage":"open","first":[0,0,0,0,0],"second":[0,0,0,0,0],"about":{"kind":"card"}}',
  '{"stage":"open","first":[0,0,0,0,0],"second":[0,0,0,0,0],"about":{"kind":"typed","text":""}}',
  '{"stage":"open","first":[0,0,0,0,0],"second":[0,0,0,0,0],"about":{"kind":"typed","text":" a"}}',
  '{"stage":"open","first":[0,0,0,0,0],"second":[0,0,0,0,0],"about":{"kind":"typed","text":"a  b"}}',
  '{"stage":"open","first":[0,0,0,0,0],"second":[0,0,0,0,0],"about":{"kind":"typed","text":7}}',
])('%s is no game', (text) => {
  expect(readPoker(text)).toBeUndefined();
});

test('a game that was read is written as one that never was, also after a case is chosen', () => {
  const choose: PokerAct = { kind: 'choose', about: { kind: 'card', code: 'D09' } };
  const read = readPoker(writePoker(startPoker));
  expect(read && writePoker(play([choose], read))).toBe(
    '{"about":{"kind":"card","code":"D09"},"stage":"roles","first":[0,0,0,0,0],"second":[0,0,0,0,0]}',
  );
  expect(readPoker('{"second":[0,0,0,0,0],"first":[0,0,0,0,0],"stage":"roles","more":1}')).toEqual(startPoker);
});
