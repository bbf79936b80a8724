import { deck } from '../../cards/game/deck.ts';
import { languages } from '../../cards/languages.ts';
import type { Language } from '../../cards/schema.ts';
import { speakCard } from '../../web/deck/own-deck.ts';
import { END, type Entry, showHarvest } from '../../web/workshop/harvest/harvest.ts';
import { type MirrorAct, mirrorSkills } from '../../web/workshop/mirror/mirror.ts';
import { showMirror } from '../../web/workshop/mirror/mirror-showing.ts';
import { layPlan, type PlanWish, SLOT, usualWish } from '../../web/workshop/plan/plan.ts';
import { type PokerCase, pokerStages, type RoleCount, showPoker } from '../../web/workshop/poker/poker.ts';
import type { SceneShowing } from '../../web/workshop/scene.ts';
import { actOn, mirrorStates } from './mirror-states.ts';

type Kind = Exclude<SceneShowing['kind'], 'cards'>;

/** A plan is laid with cards of one language; the steps of a format are as many in each. */
const cards = deck.cards.map((card) => speakCard(card, 'nl'));

/** Every plan of the deck, the one of two hours with what it may have in its middle, and some that take other times. */
const wishes: readonly PlanWish[] = [
  ...cards.flatMap(({ family, code }) => (family === 'format' ? [usualWish(code, cards, 40)] : [])),
  ...(['mirror', 'story'] as const).map((middle) => ({ format: SLOT, minutes: 120, people: 40, middle })),
  // Stories as well as the mirror, several cards of one format, and a format in less time than it asks.
  ...(
    [
      [SLOT, 170],
      ['W04', 45],
      ['W01', 10],
    ] as const
  ).map(([format, minutes]) => ({ format, minutes, people: 24, middle: 'mirror' as const })),
];

const showPlans = (): readonly SceneShowing[] =>
  wishes.flatMap((wish) => {
    const { steps } = layPlan(wish, cards) ?? { steps: [] };
    if (steps.length === 0) throw new Error(`No plan was laid for ${JSON.stringify(wish)}.`);
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

/** A case in as many words as fit in its field. */
export const typedCase: PokerCase = {
  kind: 'typed',
  text: 'De speeltuinvereniging wil zelf het hek verplaatsen. '.repeat(3).slice(0, 139).trim(),
};

const none: RoleCount = [0, 0, 0, 0, 0];
const few: RoleCount = [1, 0, 2, 0, 0];
const some: RoleCount = [0, 3, 1, 2, 0];
const one: RoleCount = [0, 0, 6, 0, 0];
const most: RoleCount = [999, 999, 999, 999, 999];

const showPokers = (language: Language): readonly SceneShowing[] => {
  const longest = { kind: 'card', code: findLongest(language) } as const;
  const games: readonly (readonly [about: PokerCase | undefined, first: RoleCount, second: RoleCount])[] = [
    [undefined, none, most],
    [longest, few, some],
    [longest, some, few],
    [longest, most, none],
    [typedCase, few, one],
    [longest, some, some],
    [undefined, one, few],
    [typedCase, most, none],
  ];
  return games.flatMap(([about, first, second]) =>
    pokerStages.map((stage) => ({ kind: 'poker', poker: showPoker({ about, stage, first, second }) }) as const),
  );
};

const sentence = 'Ik vraag volgende week aan de bewonersgroep wat zij zelf al doen, en wat ik daarvoor moet laten. ';
/** Lines about a card and a step, and more of the end than one screen holds: one full, one of a single long word. */
export const fullHarvest: readonly Entry[] = [
  ['D05', 'Mevrouw Jansen zei het al.'],
  ['slot-mirror', sentence.repeat(4)],
  [END, sentence.repeat(3).slice(0, 280).trim()],
  [END, `Bel ${'wethouder'.repeat(12)}`],
  ...Array.from({ length: 9 }, (_, i) => [END, `${i} ${sentence.slice(0, 36).trim()}`] as const),
].map(([about = END, text = ''], line) => ({ about, line, text, at: line + 1 }));

const showHarvests = (): readonly SceneShowing[] => {
  const write = (lines: readonly string[]) =>
    lines.map((text, line) => ({ about: END, line, text: text.trim(), at: line }));
  const long = 'We laten het stuur los en vragen eerst wie er wil. '.repeat(5);
  const entries = write([long, long, 'We bellen morgen.', 'We maken ruimte in de buurt.', long, 'Bloembakken.']);
  const hidden = { shown: false, page: 0 };
  return [
    { kind: 'harvest', harvest: showHarvest({ entries: [] }, hidden) },
    { kind: 'harvest', harvest: showHarvest({ entries }, hidden) },
    { kind: 'harvest', harvest: showHarvest({ entries: entries.slice(3, 4) }, { shown: true, page: 0 }) },
    { kind: 'harvest', harvest: showHarvest({ entries: fullHarvest }, hidden) },
    ...[entries, fullHarvest].flatMap((entries) =>
      [0, 1, 2, 3].map(
        (page) => ({ kind: 'harvest', harvest: showHarvest({ entries }, { shown: true, page }) }) as const,
      ),
    ),
  ];
};

const showMirrors = (): readonly SceneShowing[] => {
  const act = (acts: readonly MirrorAct[]) => showMirror(actOn(acts));
  const raise = (by: number): readonly MirrorAct[] =>
    mirrorSkills.flatMap((skill) =>
      (['fully', 'growing', 'nudge', 'unknown'] as const).map(
        (answer, i) => ({ kind: 'hand', skill, answer, by: by + skill + i }) as const,
      ),
    );
  const before = Object.fromEntries(mirrorSkills.map((skill) => [skill, [5, 9, skill, 2] as const]));
  const turns = [0, 1, 2].map((times) => Array.from({ length: times }, () => ({ kind: 'turn', by: 1 }) as const));
  return [
    ...Object.values(mirrorStates).map(showMirror),
    act([
      { kind: 'people', people: 999 },
      ...mirrorSkills.map((skill) => ({ kind: 'place', skill, answer: 'fully' }) as const),
      { kind: 'addPaper' },
    ]),
    ...mirrorSkills.map((skill) => act([...raise(7), { kind: 'ask', skill }])),
    ...mirrorSkills.map((skill) => act([{ kind: 'ask', skill }])),
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
