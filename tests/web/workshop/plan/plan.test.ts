import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { deck } from '../../../../cards/game/deck.ts';
import { languages } from '../../../../cards/schema.ts';
import { planWords } from '../../../../web/view/plan/plan-words.ts';
import {
  layPlan,
  MOST_MINUTES,
  MOST_PEOPLE,
  type Plan,
  type PlanWish,
  SLOT,
  usualWish,
} from '../../../../web/workshop/plan/plan.ts';
import { countCards, seatPeople, shareMinutes } from '../../../../web/workshop/plan/plan-minutes.ts';
import { recipes } from '../../../../web/workshop/plan/plan-recipes.ts';
import { cards, formats } from './plan-cards.ts';

const lay = (format: string, minutes: number, people = 24, middle: PlanWish['middle'] = 'mirror'): Plan => {
  const plan = layPlan({ format, minutes, people, middle }, cards);
  if (!plan) throw new Error(`No plan for ${format}.`);
  return plan;
};
const tell = ({ steps }: Plan) => steps.map(({ words, minutes }) => `${words} ${minutes}`);

test('for every format, length and group the minutes add up, whole and never nought', () => {
  const minutes = Array.from({ length: MOST_MINUTES - 9 }, (_, i) => i + 10);
  for (const format of formats)
    for (const length of minutes)
      for (const people of [2, 3, 5, 24, MOST_PEOPLE]) {
        const { steps, seats } = lay(format, length, people);
        expect(steps.every((step) => Number.isInteger(step.minutes) && step.minutes >= 1)).toBe(true);
        expect(steps.reduce((sum, step) => sum + step.minutes, 0)).toBe(length);
        expect(seats.reduce((sum, size) => sum + size, 0)).toBe(people);
        expect(steps.map(({ from }) => from)).toEqual(
          steps.map((_, i) => steps.slice(0, i).reduce((sum, step) => sum + step.minutes, 0)),
        );
        expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
      }
});

test('every format of the deck has a recipe with a weight for each of its steps', () => {
  for (const card of deck.cards)
    if (card.family === 'format')
      for (const language of languages)
        expect(recipes[card.code]?.steps.length, card.code).toBe(card.text[language].steps.length);
});

describe('the plan of two hours', () => {
  test.each(languages)('is the guide’s, part by part, in %s', (language) => {
    const guide = readFileSync(
      new URL(`../../../../generator/tools/templates/guide.${language}.hbs`, import.meta.url),
      'utf8',
    );
    const written = [...guide.matchAll(/<h3>(\d):(\d\d)–(\d):(\d\d) (.+)<\/h3>/g)].map(
      ([, hour, minute, toHour, toMinute, name]) => {
        const from = Number(hour) * 60 + Number(minute);
        return { from, minutes: Number(toHour) * 60 + Number(toMinute) - from, name };
      },
    );
    const words = planWords[language];
    const named = lay(SLOT, 120).steps.map(({ from, minutes, words: part, round }) => ({
      from,
      minutes,
      name: part === 'mirror' ? words.middle : words.partTitle(part, round),
    }));
    expect(named).toEqual(written);
  });

  test('has stories in the middle for people who meet, and both in a longer slot', () => {
    expect(lay(SLOT, 120, 24, 'story').steps[2]?.words).toBe('story');
    expect(tell(lay(SLOT, 150))).toEqual([
      'welcome 10',
      'starter 10',
      'mirror 30',
      'story 30',
      'break 10',
      'dilemma 20',
      'dilemma 20',
      'step 10',
      'harvest 5',
      'checkOut 5',
    ]);
  });

  test('is shorter in an hour and in half an hour, as the guide advises, and breaks over 90 minutes only', () => {
    expect(tell(lay(SLOT, 60))).toEqual(['welcome 8', 'story 15', 'dilemma 20', 'step 8', 'harvest 5', 'checkOut 4']);
    expect(tell(lay(SLOT, 30))).toEqual(['dilemma 25', 'checkOut 5']);
    expect(tell(lay(SLOT, 90))).not.toContain('break 10');
    expect(lay(SLOT, 91).steps.map(({ words }) => words)).toContain('break');
  });

  test('tells which tool belongs to a part and what it deals from', () => {
    const tools = Object.fromEntries(lay(SLOT, 120).steps.map(({ words, tool }) => [words, tool]));
    expect(tools.welcome?.kind).toBe('check');
    expect(tools.welcome?.set?.codes).toEqual(['C01', 'C02', 'C03', 'C04']);
    expect(tools.checkOut?.set?.codes).toEqual(['C05', 'C06', 'C07', 'C08']);
    expect(tools.mirror).toEqual({ kind: 'mirror' });
    expect(tools.dilemma).toMatchObject({ kind: 'cards', set: { families: ['dilemma'], codes: [] } });
    expect(tools.harvest).toEqual({ kind: 'harvest' });
    expect(tools.break).toBeUndefined();
  });
});

test('a dilemma round takes 20 to 25 minutes a card and goes round with as many as fit', () => {
  expect(lay('W04', 25).steps).toHaveLength(6);
  const { steps, cards: count } = lay('W04', 45);
  expect(count).toBe(2);
  expect(steps.map(({ id }) => id).slice(4, 8)).toEqual(['W04-1-5', 'W04-1-6', 'W04-2-1', 'W04-2-2']);
  expect(steps[6]?.round).toEqual({ at: 2, of: 2 });
  expect(steps[6]?.from).toBe(23);
});

test('a format stands at its own minutes to begin with', () => {
  expect(usualWish('W02', cards, 24)).toEqual({ format: 'W02', minutes: 60, people: 24, middle: 'mirror' });
  expect(usualWish(SLOT, cards, 24).minutes).toBe(120);
  expect(layPlan(usualWish('W99', cards, 24), cards)).toBeUndefined();
});

test('a wish that no room can hold is brought within it', () => {
  const wish = { format: SLOT, minutes: Number.NaN, people: 1e9, middle: 'mirror' } as const;
  expect(layPlan(wish, cards)?.wish).toEqual({ format: SLOT, minutes: 10, people: MOST_PEOPLE, middle: 'mirror' });
});

test.each([
  [120, 5, 4, 6],
  [120, 24, 4, 6],
  [60, 5, 2, 3],
  [30, 5, 1, 1],
  [120, 3, 6, 9],
  [10, 200, 1, 1],
])('in %i minutes with %i people there is time for %i to %i cards', (minutes, people, least, most) => {
  expect(countCards(minutes, people)).toEqual({ least, most });
});

test.each([
  ['tables of five', 24, [4, 5], [5, 5, 5, 5, 4]],
  ['six people at two tables', 6, [1, 5], [3, 3]],
  ['pairs with one group of three', 25, [2, 2], [3, ...Array(11).fill(2)]],
  ['threes with two groups of four', 26, [3, 3], [4, 4, 3, 3, 3, 3, 3, 3]],
  ['one circle', 8, [5, 8], [8]],
  ['two circles that are a little small before one that is too large', 9, [5, 7], [5, 4]],
  ['a group that is too small stays together', 2, [4, 6], [2]],
] as const)('%s', (_, people, range, seats) => {
  expect(seatPeople(people, range)).toEqual(seats);
});

test('tables hold five where the format may, and the plan says when a group does not fit', () => {
  expect(lay('W02', 60, 24).seats).toEqual([5, 5, 5, 5, 4]);
  expect(lay('W02', 60, 6).seats).toEqual([6]);
  expect(lay('W05', 90, 24).seats).toEqual([8, 8, 8]);
  expect(lay('W09', 40, 24)).toMatchObject({ seats: [24], fits: true });
  expect(lay('W09', 40, 5)).toMatchObject({ seats: [5], fits: false });
});

test('minutes are shared by weight, the earlier first on a tie', () => {
  expect(shareMinutes(10, [1, 1, 4, 2, 2])).toEqual([1, 1, 4, 2, 2]);
  expect(shareMinutes(45, [1, 1])).toEqual([23, 22]);
  expect(shareMinutes(3, [9, 1, 90])).toEqual([1, 1, 1]);
});
