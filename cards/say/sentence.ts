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

/** Text that came along and is on no card: how many lines, and the first of them. */
export const sayBeside = (facts: (name: string) => string, language: Language, beside: string): string => {
  const [count, first] = [facts('count'), facts('value')];
  if (language === 'nl')
    return count === '1'
      ? `Naast ${beside} staat nog tekst: ‘${first}’. Die komt op geen kaart.`
      : `Naast ${beside} staan nog ${count} regels tekst; de eerste is ‘${first}’. Die komen op geen kaart.`;
  return count === '1'
    ? `Beside ${beside} stands other text: “${first}”. It comes on no card.`
    : `Beside ${beside} stand ${count} other lines of text; the first is “${first}”. They come on no card.`;
};
