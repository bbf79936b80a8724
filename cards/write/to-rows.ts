import type { Language } from '../languages.ts';
import { lookNames, type NamedFamily, type OwnDeck, type PlacedCard, type Places, type Tongue } from '../own/placed.ts';
import { usualNames } from '../read/family.ts';
import type { NamedCell } from '../tree/merge.ts';

/** Names of columns as a person reads them; those that are not here are written as paths, `back.title`. */
const columns: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: {
    'front.title': 'titel',
    'front.text': 'tekst',
    'front.source': 'bron',
    'front.a': 'keuze a',
    'front.b': 'keuze b',
    'front.c': 'keuze c',
    'front.d': 'keuze d',
    'back.text': 'achterkant',
    'back.list': 'lijst',
    'back.steps': 'stappen',
    'back.twist': 'wending',
    'back.a': 'prijs a',
    'back.b': 'prijs b',
    'back.c': 'prijs c',
    'back.d': 'prijs d',
    part: 'deel',
    extra: 'gegeven',
    family: 'soort',
    copies: 'aantal',
    icon: 'icoon',
    picture: 'plaatje',
    alt: 'plaatje in woorden',
    notes: 'notitie',
    look: 'vorm',
    front: 'voor',
    back: 'achter',
  },
  en: {
    'front.title': 'title',
    'front.text': 'text',
    'front.source': 'source',
    'front.a': 'choice a',
    'front.b': 'choice b',
    'front.c': 'choice c',
    'front.d': 'choice d',
    'back.text': 'back',
    'back.list': 'list',
    'back.steps': 'steps',
    'back.twist': 'twist',
    'back.a': 'price a',
    'back.b': 'price b',
    'back.c': 'price c',
    'back.d': 'price d',
    part: 'part',
    extra: 'extra',
    family: 'family',
    copies: 'copies',
    icon: 'icon',
    picture: 'picture',
    alt: 'picture in words',
    notes: 'notes',
    look: 'look',
    front: 'front',
    back: 'back',
  },
};

/** Each card as named cells; what belongs to a family or the deck stands on the first card that has it. */
export const toNamedRows = (deck: OwnDeck, language: Language): readonly (readonly NamedCell[])[] => {
  const named = (place: string): string => columns[language][place] ?? place;
  const families = new Map(deck.families.map((family) => [family.id, family]));
  const told = new Set<string>();
  const isUsual = onlyUsual(deck);
  return deck.cards.map((card, i) => {
    const family = families.get(card.family);
    const isFirst = family !== undefined && !told.has(family.id);
    told.add(card.family);
    return [
      ['code', card.code],
      ...cell('id', card.id),
      ...(isUsual ? [] : cell(named('family'), family?.id)),
      ...(family !== undefined && card.look !== family.look ? cell(named('look'), card.look) : []),
      ...cell(named('copies'), card.copies === 1 ? undefined : String(card.copies)),
      ...cell(named('icon'), card.icon),
      ...faces(deck, card, named),
      ...cell(named('picture'), card.picture?.name),
      ...spoken(card.picture?.alt ?? {}).map(([tongue, alt]): NamedCell => [`${named('alt')}:${tongue}`, alt]),
      ...spoken(card.notes ?? {}).map(([tongue, notes]): NamedCell => [`${named('notes')}:${tongue}`, points(notes)]),
      ...Object.entries(card.extra).map(([key, value]): NamedCell => [`${named('extra')}: ${key}`, value]),
      ...(isFirst ? ofFamily(family, isUsual) : []),
      ...(i === 0 ? ofDeck(deck) : []),
    ];
  });
};

const cell = (name: string, value: string | undefined): readonly NamedCell[] =>
  value === undefined ? [] : [[name, value]];
const spoken = <T>(said: Readonly<Partial<Record<Tongue, T>>>): readonly (readonly [Tongue, T])[] =>
  Object.entries(said).flatMap(([tongue, value]) => (value === undefined ? [] : [[tongue, value] as const]));

/** Points below one another, each with its bullet: one that is alone is still a point. */
const points = (list: readonly string[]): string => list.map((point) => `• ${point}`).join('\n');

const onlyUsual = ({ families, languages: [own] }: OwnDeck): boolean => {
  const [family, ...others] = families;
  const usual = usualNames[own];
  return (
    others.length === 0 &&
    family?.id === 'kaart' &&
    usual !== undefined &&
    JSON.stringify(family.name) === JSON.stringify({ [own]: usual })
  );
};

const faces = ({ languages }: OwnDeck, { text }: PlacedCard, named: (place: string) => string): readonly NamedCell[] =>
  spoken(text).flatMap(([tongue, { front, back }]) => {
    const suffix = languages.length > 1 || tongue !== languages[0] ? `:${tongue}` : '';
    return [...sideCells('front', front, tongue, suffix, named), ...sideCells('back', back, tongue, suffix, named)];
  });

const sideCells = (
  side: 'front' | 'back',
  places: Places,
  tongue: Tongue,
  suffix: string,
  named: (place: string) => string,
): readonly NamedCell[] => {
  const put = (field: string, value: string | undefined) => cell(`${named(`${side}.${field}`)}${suffix}`, value);
  const list = (field: string, value: readonly string[] | undefined) => put(field, value && points(value));
  return [
    ...put('title', places.title),
    ...put('text', places.text),
    ...(places.options ?? []).flatMap((option, i) => (option === '' ? [] : put('abcd'[i] ?? 'd', option))),
    ...list('list', places.list),
    ...list('steps', places.steps),
    ...put('answer', places.answer),
    // Labels are anybody's words: they say their language, so that none is read out of them.
    ...(places.parts ?? []).map(
      ({ label, text }): NamedCell => [
        `${side === 'front' ? `${named('front')} ` : ''}${named('part')}: ${label}:${tongue}`,
        text,
      ],
    ),
    ...put('twist', places.twist),
    ...put('source', places.source),
  ];
};

const ofFamily = ({ letters, name, look, colour, icon }: NamedFamily, isUsual: boolean): readonly NamedCell[] => [
  ...(isUsual
    ? []
    : spoken(name).flatMap(([tongue, { one, many }]) => [
        ...cell(`family.name:${tongue}`, one),
        ...cell(`family.many:${tongue}`, many),
      ])),
  ...cell('family.letters', letters),
  ...cell('family.look', lookNames.includes(look) ? look : undefined),
  ...cell('family.colour', colour),
  ...cell('family.icon', icon),
];

const ofDeck = ({ name, id, version, date, credit, languages }: OwnDeck): readonly NamedCell[] => [
  ...cell('deck.name', name),
  ...cell('deck.id', id),
  ...cell('deck.version', version),
  ...cell('deck.date', date),
  ...cell('deck.credit', credit),
  ...cell('deck.languages', languages.join(' ')),
];
