import fc from 'fast-check';
import { deck } from '../../../cards/deck.ts';
import { families } from '../../../cards/families.ts';
import type { FamilyId } from '../../../cards/schema.ts';
import type { DealSet } from '../../../web/table/pile.ts';
import { play, redo, type Session, startSession, undo } from '../../../web/table/session.ts';
import type { Move } from '../../../web/table/table.ts';

export { deck };
export const { cards } = deck;

export const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });
export const sets: fc.Arbitrary<DealSet> = fc.constantFrom<DealSet>(
  'all',
  ...(Object.keys(families) as FamilyId[]),
  1,
  2,
  3,
  17,
);

const starts: fc.Arbitrary<Move> = fc.record({ kind: fc.constant('start' as const), set: sets, seed: seeds });
const jumps: fc.Arbitrary<Move> = fc.record({
  kind: fc.constant('jump' as const),
  code: fc.constantFrom(...cards.map(({ code }) => code), 'X99'),
});
const plain = fc.constantFrom<Move>({ kind: 'deal' }, { kind: 'flip' }, { kind: 'putBack' }, { kind: 'shuffle' });

/** Everything that can happen at a table; deals are the most common, as in a room. */
export const moves: fc.Arbitrary<Move> = fc.oneof(
  { arbitrary: fc.constant<Move>({ kind: 'deal' }), weight: 6 },
  { arbitrary: plain, weight: 4 },
  { arbitrary: jumps, weight: 2 },
  { arbitrary: starts, weight: 1 },
);

/** Sessions as people make them: moves, some taken back, some of those made again. */
export const sessions: fc.Arbitrary<Session> = fc
  .record({
    set: sets,
    seed: seeds,
    acts: fc.array(fc.oneof(moves, fc.constantFrom('undo', 'redo')), { maxLength: 60 }),
  })
  .map(({ set, seed, acts }) =>
    acts.reduce<Session>(
      (session, act) => {
        if (act === 'undo') return undo(session);
        if (act === 'redo') return redo(session);
        return play(session, act as Move, cards);
      },
      startSession({ kind: 'start', set, seed }),
    ),
  );
