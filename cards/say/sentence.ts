import type { kinds, ProblemCode, ProblemKind } from '../file/problem.ts';
import type { Language } from '../languages.ts';

/** What is the matter, in both languages; where it is comes first, and is put before. */
export type Sentence = (facts: (name: string) => string) => Readonly<Record<Language, string>>;

/** What can be the matter, of one kind. */
type CodeOf<K extends ProblemKind> = { [C in ProblemCode]: (typeof kinds)[C] extends K ? C : never }[ProblemCode];

/** A sentence for each thing of one kind; one without is a type error. */
export type Sentences<K extends ProblemKind> = Readonly<Record<CodeOf<K>, Sentence>>;

/** `één rij`, `3 rijen` */
export const nth = (count: string, one: string, many: string): string => (count === '1' ? one : `${count} ${many}`);

const words = {
  nl: { line: 'regel', row: 'rij', sheet: (name: string) => ` van blad ‘${name}’` },
  en: { line: 'line', row: 'row', sheet: (name: string) => ` of sheet “${name}”` },
} as const;

/** Where the other one is: `rij 4`, or `rij 4 van blad ‘Stellingen’` where there are several sheets. */
export const sayOther = (facts: (name: string) => string, language: Language): string => {
  const { sheet, ...numbers } = words[language];
  return `${numbers[facts('counted') === 'line' ? 'line' : 'row']} ${facts('other')}${facts('sheet') && sheet(facts('sheet'))}`;
};

/** Names in a row, as a fact holds them in Dutch quotation marks, in English ones. */
export const inEnglish = (names: string): string =>
  names.replaceAll(/(^|, )‘/g, '$1“').replaceAll(/’(?=, | …|$)/g, '”');

/** Text that came along and is on no card: how many lines, and the first of them. */
export const sayBeside = (facts: (name: string) => string, language: Language, beside: string): string => {
  const [count, first] = [facts('count'), facts('value')];
  if (language === 'nl')
    return count === '1'
      ? `Naast ${beside} staat nog tekst: ‘${first}’. Die komt niet op een kaart.`
      : `Naast ${beside} staan nog ${count} regels tekst; de eerste is ‘${first}’. Die komen niet op een kaart.`;
  return count === '1'
    ? `There is other text beside ${beside}: “${first}”. It is left off the cards.`
    : `There are ${count} other lines of text beside ${beside}; the first is “${first}”. They are left off the cards.`;
};
