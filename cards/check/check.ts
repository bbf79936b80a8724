import type { z } from 'zod';
import { families } from '../families.ts';
import { type Card, cardSchema, type FamilyId, type Language, languages } from '../schema.ts';
import { skillNames, skillNumbers } from '../skills/index.ts';
import { openings } from './openings.ts';
import { checkMixed, checkPlain } from './plain.ts';

/** One thing wrong with one card: which, where, what stands there, and the rule it breaks. */
export interface Problem {
  readonly code: string;
  /** As a person reads it: `signs[2].nl`. */
  readonly field: string;
  readonly value: string;
  readonly rule: string;
}

export interface Checks {
  /** Whether every font of the deck has this character. */
  readonly hasGlyph: (character: string) => boolean;
  /** Whether the icon set has this icon. */
  readonly hasIcon: (icon: string) => boolean;
}

/** One sentence: `D04 twist.nl: 163 characters, at most 130 fit the card`. */
export const tellProblem = ({ code, field, value, rule }: Problem) => `${code} ${field}: ${value}, ${rule}`;

/**
 * Problems of a deck's cards, in the order of the deck; an empty list is a good deck.
 * Takes anything: a card that is not even an object is a problem, never a crash.
 */
export const checkCards = (cards: readonly unknown[], checks: Checks): readonly Problem[] => {
  const problems = cards.flatMap((card, index) => checkCard(card, index, checks));
  return [...problems, ...checkCodes(cards), ...checkSkills(cards)];
};

const checkCard = (card: unknown, index: number, checks: Checks): readonly Problem[] => {
  const code = codeOf(card) ?? `card ${index + 1}`;
  const parsed = cardSchema.safeParse(card);
  if (!parsed.success) return parsed.error.issues.map((issue) => schemaProblem(code, issue, card));
  const good = parsed.data;
  return [...checkCharacters(good, checks), ...checkLanguage(good), ...checkOpening(good), ...checkIcon(good, checks)];
};

const schemaProblem = (code: string, issue: z.core.$ZodIssue, card: unknown): Problem => {
  const value = valueAt(card, issue.path);
  return { code, field: fieldName(issue.path), ...sayIssue(issue, value) };
};

const sayIssue = (issue: z.core.$ZodIssue, value: unknown): Pick<Problem, 'value' | 'rule'> => {
  if (value === undefined && issue.code !== 'unrecognized_keys')
    return { value: 'missing', rule: 'every card needs it' };
  if (value === '') return { value: 'empty', rule: 'write a text or leave the field out where it may be' };
  if (issue.code === 'too_big' && typeof value === 'string')
    return { value: `${value.length} characters`, rule: `at most ${issue.maximum} fit the card` };
  if (issue.code === 'too_big' && Array.isArray(value))
    return { value: `${value.length} items`, rule: `at most ${issue.maximum} fit the card` };
  if (issue.code === 'too_small' && Array.isArray(value))
    return { value: `${value.length} items`, rule: `at least ${issue.minimum} are needed` };
  if (issue.code === 'unrecognized_keys')
    return { value: issue.keys.join(' and '), rule: 'no such field, take it out' };
  if (issue.code === 'custom') return { value: 'too long or empty', rule: issue.message };
  return { value: `${JSON.stringify(value)}`, rule: issue.message };
};

const checkCharacters = (card: Card, { hasGlyph }: Checks): readonly Problem[] =>
  textsOf(card).flatMap(({ field, text }) => {
    const missing = [...new Set(text)].filter((character) => !hasGlyph(character));
    return missing.map((character) => ({
      code: card.code,
      field,
      value: `“${character}” (U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')})`,
      rule: 'the fonts do not have this character, write it another way',
    }));
  });

/** The document's own names and headings are kept as they are; every other text must be plain. */
const isQuoted = ({ family }: Card, field: string) =>
  (family === 'skill' && field.startsWith('name')) || (family === 'tip' && field.startsWith('heading'));

const checkLanguage = (card: Card): readonly Problem[] => {
  const texts = textsOf(card).filter(({ field }) => !isQuoted(card, field));
  const plain = texts.flatMap(({ field, language, text }) =>
    checkPlain(text, language).map((found) => ({ code: card.code, field, ...found })),
  );
  const mixed = languages.flatMap((language) =>
    checkMixed(
      texts.flatMap((said) => (said.language === language ? [said.text] : [])),
      language,
    ).map((found) => ({ code: card.code, field: `text.${language}`, ...found })),
  );
  return [...plain, ...mixed];
};

/** A dilemma begins with who the reader is: what follows is then heard as that person. */
const checkOpening = (card: Card): readonly Problem[] =>
  card.family !== 'dilemma'
    ? []
    : languages
        .filter((language) => !card.text[language].situation.startsWith(`${openings[language]} `))
        .map((language) => ({
          code: card.code,
          field: `situation.${language}`,
          value: `“${card.text[language].situation.slice(0, 24)}…”`,
          rule: `a dilemma begins with who you are: “${openings[language]} …”`,
        }));

const checkIcon = (card: Card, { hasIcon }: Checks): readonly Problem[] =>
  'icon' in card && !hasIcon(card.icon)
    ? [{ code: card.code, field: 'icon', value: `“${card.icon}”`, rule: 'the icon set has no icon of this name' }]
    : [];

/** Codes over the whole deck: none twice, none left out of a row, and every skill number leads to a card. */
const checkCodes = (cards: readonly unknown[]): readonly Problem[] => {
  const codes = cards.map(codeOf).filter((code) => code !== undefined);
  const known = new Set(codes);
  const doubles = [...known].filter((code) => codes.filter((other) => other === code).length > 1);
  const letters = new Set(Object.values(families).map(({ letter }) => letter));
  const gaps = [...letters].flatMap((letter) => {
    const numbers = codes.filter((code) => code.startsWith(letter)).map((code) => Number(code.slice(1)));
    return Array.from({ length: Math.max(0, ...numbers) }, (_, i) => codeFor(letter, i + 1)).filter(
      (c) => !known.has(c),
    );
  });
  const loose = readCards(cards).flatMap((card) => findLooseReferences(card, known));
  return [
    ...doubles.map((code) => ({ code, field: 'code', value: 'given twice', rule: 'a code belongs to one card' })),
    ...gaps.map((code) => ({
      code,
      field: 'code',
      value: 'missing',
      rule: 'the codes of one letter run on without a gap, put its card back or count new cards on from here',
    })),
    ...loose,
  ];
};

/** Cards that are what a card has to be; what is wrong with the others was told before. */
const readCards = (cards: readonly unknown[]): readonly Card[] =>
  cards.flatMap((card) => {
    const parsed = cardSchema.safeParse(card);
    return parsed.success ? [parsed.data] : [];
  });

/** Families that have a card for every skill. */
const ofEverySkill = ['story', 'mirror', 'step', 'dilemma'] as const satisfies readonly FamilyId[];

/** Whether a card, whatever else is wrong with it, is one of a family for a skill. */
const isFor = (card: unknown, family: FamilyId, skill: number): boolean => {
  const { family: own, skills } = (card ?? {}) as { readonly family?: unknown; readonly skills?: unknown };
  return own === family && Array.isArray(skills) && skills.includes(skill);
};

/** Skills over the whole deck: the list that is counted by has each of them and no other, and each has its questions. */
const checkSkills = (cards: readonly unknown[]): readonly Problem[] => {
  const cardless = skillNumbers
    .filter((skill) => !cards.some((card) => codeOf(card) === codeFor('V', skill)))
    .map((skill) => ({
      code: codeFor('V', skill),
      field: 'code',
      value: 'missing',
      rule: `“${skillNames[skill - 1]}” in cards/skills has no card, add one of the family “skill”`,
    }));
  const lacking = readCards(cards).flatMap((card) => {
    if (card.family !== 'skill') return [];
    const { code } = card;
    const [skill] = card.skills;
    const strange = code !== codeFor('V', skill) && { value: `${skill}`, rule: 'a skill has the number of its code' };
    const unlisted = !skillNumbers.includes(skill) && {
      value: `${skill}`,
      rule: `the skills end at ${skillNumbers.length}, name its file in cards/skills by its number and run npm run format`,
    };
    const wanting = ofEverySkill
      .filter((family) => !cards.some((other) => isFor(other, family, skill)))
      .map((family) => ({
        code,
        field: family,
        value: 'missing',
        rule: `every skill has one, add a card of the family “${family}” with ${skill} among its skills`,
      }));
    return [
      ...[strange, unlisted].flatMap((found) => (found ? [{ code, field: 'skills', ...found }] : [])),
      ...wanting,
    ];
  });
  return [...cardless, ...lacking];
};

/** References of a card that lead to no card. */
const findLooseReferences = (card: Card, known: ReadonlySet<string>): readonly Problem[] => {
  const skills = card.skills.map((skill) => ({ field: 'skills', target: codeFor('V', skill) }));
  const chairs = 'perspectives' in card ? card.perspectives : [];
  return [...skills, ...chairs.map((target) => ({ field: 'perspectives', target }))]
    .filter(({ target }) => !known.has(target))
    .map(({ field, target }) => ({ code: card.code, field, value: target, rule: 'there is no such card' }));
};

const codeFor = (letter: string, number: number) => `${letter}${String(number).padStart(2, '0')}`;

const codeOf = (card: unknown): string | undefined => {
  const code = card && typeof card === 'object' && 'code' in card ? card.code : undefined;
  return typeof code === 'string' ? code : undefined;
};

/** `['text', 'nl', 'signs', 2]` reads as `signs[2].nl`, counting from 1 as people do. */
const fieldName = (path: readonly PropertyKey[]): string => {
  const [first, language, ...rest] = path;
  const inText = first === 'text' && language !== undefined;
  const names = inText ? rest : path;
  const name = names
    .map((key, i) => (typeof key === 'number' ? `[${key + 1}]` : `${i ? '.' : ''}${String(key)}`))
    .join('');
  return inText ? [name || 'text', String(language)].join('.') : name || 'card';
};

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (at, key) => (at && typeof at === 'object' ? (at as Record<PropertyKey, unknown>)[key] : undefined),
    value,
  );

/** Every text of a card with the name of its field. */
export const textsOf = (card: Card): readonly { field: string; language: Language; text: string }[] => {
  const visit = (value: unknown, path: readonly PropertyKey[], language: Language): ReturnType<typeof textsOf> => {
    if (typeof value === 'string') return [{ field: fieldName(path), language, text: value }];
    if (!value || typeof value !== 'object') return [];
    return Object.entries(value).flatMap(([key, item]) =>
      visit(item, [...path, Array.isArray(value) ? Number(key) : key], language),
    );
  };
  return languages.flatMap((language) => visit(card.text[language], ['text', language], language));
};
