import fc from 'fast-check';
import {
  type Answer,
  answers,
  type Counts,
  emptyMirror,
  type Mirror,
  type MirrorAct,
  mirrorSkills,
} from '../../../../web/workshop/mirror/mirror.ts';
import { reduceMirror } from '../../../../web/workshop/mirror/mirror-reduce.ts';

/** The mirror after acts, from an empty one unless another is given. */
export const act = (acts: readonly MirrorAct[], from: Mirror = emptyMirror): Mirror => acts.reduce(reduceMirror, from);

/** A whole paper, in short: `fgnu…`, a letter for each skill, `-` where none is laid. */
export const lay = (letters: string, people = 1): readonly MirrorAct[] => [
  ...[...letters].flatMap((letter, i): MirrorAct[] => {
    const answer = answers.find((other) => other.startsWith(letter));
    return answer ? [{ kind: 'place', skill: i + 1, answer }] : [];
  }),
  { kind: 'people', people },
  { kind: 'addPaper' },
];

/** A paper on which every skill lies, on each pile in turn. */
export const whole = mirrorSkills.map((_, i) => 'fgnu'.charAt(i % 4)).join('');

export const raise = (skill: number, counts: Counts): readonly MirrorAct[] =>
  answers.map((answer, i) => ({ kind: 'hand', skill, answer, by: counts[i] ?? 0 }));

const skill = fc.oneof(
  { arbitrary: fc.constantFrom(...mirrorSkills), weight: 20 },
  { arbitrary: fc.constantFrom(0, mirrorSkills.length + 1, -1, 2.5), weight: 1 },
);
const answer = fc.constantFrom<Answer>(...answers);
const counts = fc.tuple(fc.nat(30), fc.nat(30), fc.nat(30), fc.nat(30));

export const acts: fc.Arbitrary<MirrorAct> = fc.oneof(
  {
    arbitrary: fc.record({ kind: fc.constant('place' as const), skill, answer: fc.option(answer, { nil: undefined }) }),
    weight: 12,
  },
  {
    arbitrary: fc.record({ kind: fc.constant('hand' as const), skill, answer, by: fc.integer({ min: -3, max: 9 }) }),
    weight: 8,
  },
  {
    arbitrary: fc.constantFrom<MirrorAct>({ kind: 'addPaper' }, { kind: 'takePaper' }, { kind: 'clearPaper' }),
    weight: 3,
  },
  {
    arbitrary: fc.record({ kind: fc.constant('people' as const), people: fc.integer({ min: -1, max: 12 }) }),
    weight: 1,
  },
  {
    arbitrary: fc.record({ kind: fc.constant('ask' as const), skill: fc.option(skill, { nil: undefined }) }),
    weight: 1,
  },
  { arbitrary: fc.constantFrom<MirrorAct>({ kind: 'reveal' }, { kind: 'hide' }, { kind: 'hide' }), weight: 1 },
  { arbitrary: fc.record({ kind: fc.constant('turn' as const), by: fc.constantFrom<1 | -1>(1, -1) }), weight: 1 },
  {
    arbitrary: fc.record({
      kind: fc.constant('compare' as const),
      before: fc.option(fc.dictionary(fc.constantFrom('1', '9', '17'), counts), { nil: undefined }),
    }),
    weight: 1,
  },
);

/** Mirrors as rooms make them. */
export const mirrors: fc.Arbitrary<Mirror> = fc.array(acts, { maxLength: 120 }).map((list) => act(list));
