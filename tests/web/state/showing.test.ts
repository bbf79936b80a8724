import { expect, test } from 'vitest';
import { plainScreen } from '../../../web/state/screen.ts';
import { showTable } from '../../../web/state/showing.ts';
import type { Move } from '../../../web/table/move.ts';
import { layOut, play, startSession } from '../../../web/table/session.ts';
import { everything, type TableCard } from '../../../web/table/set.ts';

const cards: readonly TableCard[] = [
  { code: 'D01', family: 'dilemma', skills: [1] },
  { code: 'T01', family: 'tip', skills: [1] },
];

/** The room is told codes; which words a card has is not looked at here. */
const spoken = cards as unknown as Parameters<typeof showTable>[3];

const showAfter = (moves: readonly Move[]) => {
  const session = moves.reduce(
    (before, move) => play(before, move, cards),
    startSession({ kind: 'start', set: everything, seed: 7 }),
  );
  return showTable(layOut(session, cards), plainScreen, 'nl', spoken, { kind: 'cards' });
};

test('the room sees code, side and lock of what lies open', () => {
  const moves: Move[] = [{ kind: 'jump', code: 'T01' }, { kind: 'flip' }, { kind: 'lock', at: 0 }];
  expect(showAfter(moves).cards).toEqual([{ code: 'T01', side: 'back', locked: true }]);
});

test('the room is not told a count before its stage, nor the split of a few', () => {
  const count: Move[] = [
    { kind: 'jump', code: 'D01' },
    { kind: 'stage', stage: 'choice' },
    { kind: 'count', count: [3, 0, 4] },
  ];
  expect(showAfter(count).talk).toEqual({ stage: 'choice', first: undefined, second: undefined });
  const talk: Move[] = [...count, { kind: 'stage', stage: 'talk' }];
  expect(showAfter(talk).talk).toEqual({
    stage: 'talk',
    first: { total: 7, votes: [3, 0, 4] },
    second: undefined,
  });
  const few: Move[] = [...count, { kind: 'count', count: [1, 1, 2] }, { kind: 'stage', stage: 'talk' }];
  expect(showAfter(few).talk?.first).toEqual({ total: 4, votes: undefined });
});
