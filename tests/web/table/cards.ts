import fc from 'fast-check';
import { families } from '../../../cards/families.ts';
import { deck } from '../../../cards/game/deck.ts';
import type { FamilyId } from '../../../cards/schema.ts';
import { cardActs, type Move } from '../../../web/table/move.ts';
import { play, redo, type Session, startSession, undo } from '../../../web/table/session.ts';
import { type DealSet, everything } from '../../../web/table/set.ts';
import { stages } from '../../../web/table/stages.ts';
import type { Place } from '../../../web/table/table.ts';

export { deck };
export const { cards } = deck;

export const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const familyIds = Object.keys(families) as FamilyId[];
const codes = fc.constantFrom(...cards.map(({ code }) => code));

/** A set of one family, or of one skill. */
export const ofFamily = (family: FamilyId): DealSet => ({ ...everything, families: [family] });
export const ofSkill = (skill: number): DealSet => ({ ...everything, skills: [skill] });

export const sets: fc.Arbitrary<DealSet> = fc.oneof(
  fc.constantFrom(everything, ...familyIds.map(ofFamily), ...[1, 2, 3, 17].map(ofSkill)),
  fc.constant<DealSet>({ ...everything, families: ['format', 'dilemma'], minutes: 20 }),
  fc.constant<DealSet>({ ...everything, skills: [3, 4], levels: [1, 3] }),
  fc.uniqueArray(codes, { minLength: 1, maxLength: 12 }).map((picked): DealSet => ({ ...everything, codes: picked })),
);

const place = fc.constantFrom<Place>('any', 'any', 'skill', 'perspective', 'dilemma');
const at = fc.integer({ min: 0, max: 6 });
const count = fc.tuple(fc.nat(30), fc.nat(30), fc.nat(30));

const carrying: readonly fc.Arbitrary<Move>[] = [
  fc.record({ kind: fc.constant('start' as const), set: sets, seed: seeds }),
  fc.record({ kind: fc.constant('choose' as const), set: sets }),
  fc.record({ kind: fc.constantFrom('jump' as const, 'return' as const), code: fc.oneof(codes, fc.constant('X99')) }),
  fc.record({ kind: fc.constant('leaveOut' as const), codes: fc.uniqueArray(codes, { minLength: 1, maxLength: 9 }) }),
  fc
    .array(place, { minLength: 1, maxLength: 6 })
    .map((places): Move => ({ kind: 'spread', places: places as [Place, ...Place[]] })),
  fc.record({ kind: fc.constant('look' as const), at: fc.option(at, { nil: undefined }) }),
  fc.record({ kind: fc.constant('lock' as const), at }),
  fc.record({ kind: fc.constant('stage' as const), stage: fc.constantFrom(...stages) }),
  fc.record({ kind: fc.constant('count' as const), count }),
];

/** Everything that can happen at a table; deals are the most common, as in a room. */
export const moves: fc.Arbitrary<Move> = fc.oneof(
  { arbitrary: fc.constant<Move>({ kind: 'deal' }), weight: 10 },
  { arbitrary: fc.constantFrom<Move>(...cardActs.map((kind): Move => ({ kind })), { kind: 'shuffle' }), weight: 8 },
  ...carrying.map((arbitrary) => ({ arbitrary, weight: 1 })),
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
