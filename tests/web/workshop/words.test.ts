import { expect, test } from 'vitest';
import { checkPlain } from '../../../cards/check/plain.ts';
import { deck } from '../../../cards/game/deck.ts';
import { type Language, languages } from '../../../cards/schema.ts';
import type { SpokenCard } from '../../../web/deck/deck.ts';
import { harvestWords } from '../../../web/view/harvest/harvest-words.ts';
import { nameStepId } from '../../../web/view/plan/plan-tell.ts';
import { planWords } from '../../../web/view/plan/plan-words.ts';
import { pokerWords } from '../../../web/view/poker/poker-words.ts';
import { chooseParts } from '../../../web/workshop/plan/plan-recipes.ts';

const spoken = deck.cards.map((card) => ({ ...card, text: card.text.nl })) as readonly SpokenCard[];

const textsIn = (words: unknown): readonly string[] =>
  typeof words === 'string'
    ? [words]
    : typeof words === 'object' && words !== null
      ? Object.values(words).flatMap(textsIn)
      : [];

/** All that is said, also where something is filled in. */
const sayAll = (language: Language): readonly string[] => {
  const [plan, poker, harvest] = [planWords[language], pokerWords[language], harvestWords[language]];
  const parts = chooseParts(180, 'story').map(({ id }) => plan.partTitle(id, undefined));
  const hints = (['name', 'role', 'email', 'phone', 'address'] as const).map((kind) =>
    harvest.hint({ kind, found: 'Jan' }),
  );
  return [
    ...textsIn([plan, poker, harvest]),
    ...parts,
    ...hints,
    plan.fit(4, 6),
    plan.fit(1, 1),
    plan.fitDilemmas(2),
    plan.misfit('Jan'),
    plan.waits('Jan'),
    plan.between(10, 180),
    poker.ends('Jan', 'Piet'),
    harvest.written(3),
  ];
};

test.each(languages)('what plans, poker and harvest say is as plain as the cards, in %s', (language) => {
  expect(sayAll(language).flatMap((text) => checkPlain(text, language).map((problem) => [text, problem]))).toEqual([]);
  expect(sayAll(language).filter((text) => text === '' || text.includes('!'))).toEqual([]);
});

test.each([
  ['nl', [5, 5, 4], 'tables', '2 tafels van 5 en 1 van 4'],
  ['nl', [3, 2, 2], 'circle', '1 groepje van 3 en 2 van 2'],
  ['en', [24], 'circle', '1 circle of 24'],
] as const)('people are told in %s how they sit: %j', (language, seats, kind, said) => {
  expect(planWords[language].seats(seats, kind)).toBe(said);
});

test.each([
  ['slot-mirror', 'Spiegel'],
  ['slot-dilemma-2', 'Tweede dilemma'],
  ['slot-dilemma', 'Dilemma'],
  ['W03-2', 'Verhaalronde 2: De eerste vertelt vijf minuten. De anderen luisteren.'],
  ['W04-2-3', 'Dilemmaronde 2.3: De kleinste groep vertelt eerst. Dan pas de rest.'],
  ['W99-1', 'W99-1'],
  ['slot-nothing', 'slot-nothing'],
])('the step %s is named from its id alone: %s', (id, name) => {
  expect(nameStepId(id, spoken, 'nl')).toBe(name);
});
