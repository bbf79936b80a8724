import { deck } from '../../cards/deck.ts';
import { languages } from '../../cards/languages.ts';
import type { Language } from '../../cards/schema.ts';
import { showHarvest } from '../../web/workshop/harvest.ts';
import { emptyMirror, type MirrorAct, mirrorSkills } from '../../web/workshop/mirror.ts';
import { reduceMirror } from '../../web/workshop/mirror-reduce.ts';
import { showMirror } from '../../web/workshop/mirror-showing.ts';
import { layPlan, type PlanWish, SLOT, usualWish } from '../../web/workshop/plan.ts';
import { pokerStages, type RoleCount, showPoker } from '../../web/workshop/poker.ts';
import type { SceneShowing } from '../../web/workshop/scene.ts';

type Kind = Exclude<SceneShowing['kind'], 'cards'>;

/** Every plan of the deck, and the one of two hours with what it may have in its middle. */
const wishes: readonly PlanWish[] = [
  ...deck.cards.flatMap(({ family, code }) => (family === 'format' ? [usualWish(code, deck.cards, 40)] : [])),
  ...(['mirror', 'story'] as const).map((middle) => ({ format: SLOT, minutes: 120, people: 40, middle })),
];

const showPlans = (): readonly SceneShowing[] =>
  wishes.flatMap((wish) => {
    const steps = layPlan(wish, deck.cards)?.steps ?? [];
    if (steps.length === 0) return [];
    return [
      ...steps.map((_, at) => ({ kind: 'plan', plan: { wish, at, over: false } }) as const),
      { kind: 'plan', plan: { wish, at: steps.length - 1, over: true } },
    ];
  });

const findLongest = (language: Language) =>
  deck.cards
    .flatMap((card) => (card.family === 'dilemma' ? [card] : []))
    .reduce((one, other) => (other.text[language].situation.length > one.text[language].situation.length ? other : one))
    .code;

const counts: readonly RoleCount[] = [
  [0, 0, 0, 0, 0],
  [1, 0, 2, 0, 0],
  [0, 3, 1, 2, 0],
  [999, 999, 999, 999, 999],
];

const showPokers = (language: Language): readonly SceneShowing[] =>
  counts.flatMap((first, i) =>
    pokerStages.map((stage) => {
      const about = i === 0 ? undefined : ({ kind: 'card', code: findLongest(language) } as const);
      const second = counts[counts.length - 1 - i] ?? first;
      return { kind: 'poker', poker: showPoker({ about, stage, first, second }) } as const;
    }),
  );

const showHarvests = (): readonly SceneShowing[] => {
  const write = (lines: readonly string[]) =>
    lines.map((text, line) => ({ about: 'end', line, text: text.trim(), at: line }));
  const long = 'We laten het stuur los en vragen eerst wie er wil. '.repeat(5);
  const entries = write([long, long, 'We bellen morgen.', 'We maken ruimte in de buurt.', long, 'Bloembakken.']);
  const hidden = { shown: false, page: 0 };
  return [
    { kind: 'harvest', harvest: showHarvest({ entries: [] }, hidden) },
    { kind: 'harvest', harvest: showHarvest({ entries }, hidden) },
    { kind: 'harvest', harvest: showHarvest({ entries: entries.slice(3, 4) }, { shown: true, page: 0 }) },
    ...[0, 1, 2, 3].map(
      (page) => ({ kind: 'harvest', harvest: showHarvest({ entries }, { shown: true, page }) }) as const,
    ),
  ];
};

const showMirrors = (): readonly SceneShowing[] => {
  const act = (acts: readonly MirrorAct[]) => showMirror(acts.reduce(reduceMirror, emptyMirror));
  const raise = (by: number): readonly MirrorAct[] =>
    mirrorSkills.flatMap((skill) =>
      (['fully', 'growing', 'nudge', 'unknown'] as const).map(
        (answer, i) => ({ kind: 'hand', skill, answer, by: by + skill + i }) as const,
      ),
    );
  const before = Object.fromEntries(mirrorSkills.map((skill) => [skill, [5, 9, skill, 2] as const]));
  const turns = [0, 1, 2].map((times) => Array.from({ length: times }, () => ({ kind: 'turn', by: 1 }) as const));
  return [
    act([]),
    act([
      { kind: 'people', people: 999 },
      ...mirrorSkills.map((skill) => ({ kind: 'place', skill, answer: 'fully' }) as const),
      { kind: 'addPaper' },
    ]),
    ...mirrorSkills.map((skill) => act([...raise(7), { kind: 'ask', skill }])),
    act([{ kind: 'hand', skill: 5, answer: 'fully', by: 3 }, { kind: 'reveal' }]),
    act([...raise(0).slice(0, 24), { kind: 'reveal' }]),
    ...turns.flatMap((turn) => [
      act([...raise(17), { kind: 'reveal' }, ...turn]),
      act([...raise(17), { kind: 'compare', before }, { kind: 'reveal' }, ...turn]),
    ]),
  ].map((mirror) => ({ kind: 'mirror', mirror }) as const);
};

const walks: Readonly<Record<Kind, (language: Language) => readonly SceneShowing[]>> = {
  plan: showPlans,
  poker: showPokers,
  harvest: showHarvests,
  mirror: showMirrors,
};

/** What the room may see in place of the cards, each kind in all its states, in both languages. */
export const scenes: readonly { readonly language: Language; readonly scene: SceneShowing }[] = languages.flatMap(
  (language) => Object.values(walks).flatMap((walk) => walk(language).map((scene) => ({ language, scene }))),
);
