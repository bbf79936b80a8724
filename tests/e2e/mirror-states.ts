import {
  type Answer,
  answers,
  emptyMirror,
  type Mirror,
  type MirrorAct,
  mirrorSkills,
} from '../../web/workshop/mirror/mirror.ts';
import { reduceMirror } from '../../web/workshop/mirror/mirror-reduce.ts';

/** The mirror in all it may be: laid, counted, shown, and with too few people to show anything. */

export const actOn = (acts: readonly MirrorAct[], from: Mirror = emptyMirror): Mirror =>
  acts.reduce(reduceMirror, from);

/** Where a paper lays each skill: all answers, and no two neighbours alike. */
export const laid: readonly (readonly [skill: number, answer: Answer])[] = mirrorSkills.map((skill) => [
  skill,
  answers[(skill * 3) % 4] ?? 'fully',
]);
export const placeAll: readonly MirrorAct[] = laid.map(([skill, answer]) => ({ kind: 'place', skill, answer }));

/** A paper of so many people; a shift lays some of its skills elsewhere. */
export const layPaper = (people: number, shift = 0): readonly MirrorAct[] => [
  ...laid.map(
    ([skill, answer]): MirrorAct => ({
      kind: 'place',
      skill,
      answer: answers[(answers.indexOf(answer) + ((skill * shift) % 5)) % 4] ?? answer,
    }),
  ),
  { kind: 'people', people },
  { kind: 'addPaper' },
];

/** Three papers of 24 people. */
export const gathered = actOn([...layPaper(7), ...layPaper(9, 1), ...layPaper(8, 2)]);
const before = { 1: [3, 2, 1, 0], 2: [0, 0, 0, 4], 3: [0, 6, 6, 0], 4: [11, 0, 0, 1], 16: [2, 2, 2, 2] } as const;

export const mirrorStates = {
  empty: emptyMirror,
  'half laid': actOn(placeAll.slice(0, 9), gathered),
  laid: actOn(placeAll, gathered),
  counting: actOn([
    { kind: 'ask', skill: 11 },
    { kind: 'hand', skill: 11, answer: 'nudge', by: 14 },
  ]),
  board: actOn([{ kind: 'reveal' }], gathered),
  compared: actOn([{ kind: 'compare', before }, { kind: 'reveal' }], gathered),
  'last page': actOn([{ kind: 'reveal' }, { kind: 'turn', by: 1 }, { kind: 'turn', by: 1 }], gathered),
  'some too few': actOn([
    { kind: 'hand', skill: 5, answer: 'fully', by: 3 },
    ...layPaper(2).slice(0, 4),
    { kind: 'people', people: 5 },
    { kind: 'addPaper' },
    { kind: 'reveal' },
  ]),
  'too few': actOn([...layPaper(4), { kind: 'reveal' }]),
} as const satisfies Readonly<Record<string, Mirror>>;
