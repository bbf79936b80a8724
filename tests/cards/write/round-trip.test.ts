import {
  array,
  assert,
  asyncProperty,
  constantFrom,
  dictionary,
  integer,
  option,
  record,
  string,
  stringMatching,
  uniqueArray,
} from 'fast-check';
import { expect, test } from 'vitest';
import { turnBack } from '../../../cards/file/twice.ts';
import type { OwnDeck, PlacedCard, Places } from '../../../cards/own/placed.ts';
import { openCleaner } from '../../../cards/read/clean.ts';
import { bare } from '../../../cards/read/points.ts';
import { readDeck } from '../../../cards/read/read.ts';
import { writeDeck } from '../../../cards/write/write.ts';
import { utf8 } from '../read/bytes.ts';

/** Whatever a person may write, with all that files trip over: separators, marks, signs of formulas, colons, no and 007. */
const words = constantFrom(
  ...[
    'Wie',
    'helpt',
    'jou?',
    'Nee;',
    '"ja"',
    "'t",
    '=1+1',
    '+31',
    '@buurt',
    '-',
    '- x',
    '#',
    'Let op: dit',
    'no',
    '007',
    'null',
    '~',
  ],
  ...[
    'a, b',
    'x | y',
    'één',
    '€ 5',
    '“zo”',
    '…',
    '🧭',
    '// niet',
    '[haak]',
    '{{naam}}',
    'tekst',
    'A) b',
    '%',
    '&',
    'a:b',
    '__proto__',
    '*',
    '?',
  ],
);
const { clean } = openCleaner();
const line = array(words, { minLength: 1, maxLength: 5 }).map((all) => clean(all.join(' ')) || 'Wie');
const text = array(line, { minLength: 1, maxLength: 3 }).map((all) => clean(all.join('\n')));
const point = line
  .map((one) => bare(one) || 'punt')
  .filter((one) => bare(one) === one && clean(`• ${one}`) === `• ${one}`);
const points = array(point, { minLength: 1, maxLength: 3 });
const label = line.filter((one) => !/:[a-z]{2,3}$/.test(one) && /^[\p{L}\p{N}]/u.test(one));

const maybe = <T>(it: Parameters<typeof option<T>>[0]) => option(it, { nil: undefined });
const whole = <T extends object>(it: T): T =>
  Object.fromEntries(Object.entries(it).filter(([, value]) => value !== undefined)) as T;

const sides = record({
  title: line,
  text,
  more: record({
    list: maybe(points),
    steps: maybe(points),
    options: maybe(array(text, { minLength: 2, maxLength: 4 })),
    answer: maybe(line),
    parts: maybe(array(record({ label, text }), { minLength: 1, maxLength: 3 })),
    twist: maybe(line),
    source: maybe(line),
  } satisfies Record<Exclude<keyof Places, 'title' | 'text'>, unknown>),
});
const placed = record({ front: sides, back: sides, hasBack: constantFrom(true, false) }).map(
  ({ front, back, hasBack }) => ({
    front: whole({ title: front.title, text: front.text, ...front.more }),
    back: hasBack ? whole({ title: back.title, text: back.text, ...back.more }) : {},
  }),
);

/** Anything, but letters that look as if some program turned them twice: those are turned back. */
const kept = string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((one) => turnBack(one).text === one);

const card = (languages: readonly string[]) =>
  record({
    look: constantFrom('text', 'parts'),
    family: constantFrom('stelling', 'vraag'),
    copies: integer({ min: 1, max: 100 }),
    id: maybe(stringMatching(/^[a-z]{3}-[a-z]{9}$/)),
    icon: maybe(constantFrom('tree', 'chat-circle')),
    picture: maybe(constantFrom('boom.jpg', 'beelden/Plein.PNG')),
    texts: array(placed, { minLength: languages.length, maxLength: languages.length }),
    alt: array(line, { minLength: languages.length, maxLength: languages.length }),
    notes: maybe(array(points, { minLength: languages.length, maxLength: languages.length })),
    extra: dictionary(label, kept, { maxKeys: 3 }),
  }).map(({ texts, alt, notes, picture, extra, ...rest }) => {
    const spoken = <T>(all: readonly T[]) => Object.fromEntries(languages.map((language, i) => [language, all[i]]));
    const trimmed = Object.entries(extra).map(([key, value]) => [key, value.replaceAll(/\r\n?/g, '\n').trim()]);
    return whole({
      ...rest,
      text: spoken(texts),
      notes: notes && spoken(notes),
      picture: picture && { name: picture, alt: spoken(alt.map((one) => one.replaceAll('\n', ' '))) },
      extra: Object.fromEntries(trimmed.filter(([, value]) => value !== '')),
    });
  });

const deckIn = (languages: readonly [string, ...string[]]) =>
  record({ cards: array(card(languages), { minLength: 1, maxLength: 6 }), name: line, credit: maybe(line) }).map(
    ({ cards, name, credit }): OwnDeck => {
      const families = [...new Set(cards.map(({ family }) => family))];
      return whole({
        id: 'mijn-spel',
        name,
        version: '2.1.0',
        date: '2026-11-26',
        ...(credit !== undefined && { credit }),
        languages,
        families: families.map((id) => ({
          id,
          letters: id.charAt(0).toUpperCase(),
          name: Object.fromEntries(languages.map((language) => [language, { one: id, many: `${id}en` }])),
          look: 'parts' as const,
          colour: '#0B4A6F' as const,
        })),
        cards: cards.map((it, i) => ({ code: `X${i + 1}`, ...it }) as unknown as PlacedCard),
      });
    },
  );

const decks = uniqueArray(constantFrom('nl', 'de', 'pl'), { minLength: 1, maxLength: 2 }).chain(
  ([own = 'nl', ...others]) => deckIn([own, ...others]),
);

test.each(['csv', 'yaml', 'json'] as const)('what is written as %s is read back as the same deck', async (form) => {
  await assert(
    asyncProperty(decks, constantFrom('nl', 'en'), async (deck, language) => {
      const written = await writeDeck(deck, form, language as 'nl');
      const read = await readDeck([{ name: `iets anders.${form}`, bytes: utf8(written) }]);
      expect(read.problems.filter(({ kind }) => kind === 'fault')).toEqual([]);
      expect(read.deck).toEqual(deck);
    }),
    { numRuns: 60 },
  );
});

test('what is kept may be called as a language is', async () => {
  const written = '{"cards": [{"tekst": "A", "extra": {"Wie": "7", "no": "8"}}, {"tekst": "B", "extra": {"no": "9"}}]}';
  const { deck } = await readDeck([{ name: 'kaarten.json', bytes: utf8(written) }]);
  expect(deck?.cards.map(({ extra }) => extra)).toEqual([{ Wie: '7', no: '8' }, { no: '9' }]);
});
