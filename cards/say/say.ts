import { type Problem, type ProblemCode, short } from '../file/problem.ts';
import type { Language } from '../languages.ts';
import { advice } from './advice.ts';
import { faults } from './faults.ts';
import { questions } from './questions.ts';
import type { Sentence } from './sentence.ts';

const sentences: Readonly<Record<ProblemCode, Sentence>> = { ...faults, ...questions, ...advice };

const placeWords = {
  nl: {
    sheet: (name: string) => `blad ‘${name}’`,
    row: 'rij',
    line: 'regel',
    column: (name: string) => `kolom ‘${name}’`,
  },
  en: {
    sheet: (name: string) => `sheet “${name}”`,
    row: 'row',
    line: 'line',
    column: (name: string) => `column “${name}”`,
  },
} satisfies Readonly<Record<Language, object>>;

/** Of a name on any disk, in characters. */
const LONGEST_NAME = 255;

/** Where a problem is, as a person finds it: file, row or line, column. */
const sayPlace = ({ place: { file, sheet, row, line, column } }: Problem, language: Language): string => {
  const words = placeWords[language];
  const where = [
    // A name may hold line breaks and signs that nobody sees: a sentence is one line.
    short(file.replace(/^.*[\\/]/s, ''), LONGEST_NAME),
    ...(sheet === undefined ? [] : [words.sheet(sheet)]),
    ...(row === undefined ? [] : [`${words.row} ${row}`]),
    ...(line === undefined ? [] : [`${words.line} ${line}`]),
    ...(column === undefined ? [] : [words.column(column)]),
  ].filter(Boolean);
  return where.join(', ');
};

/** A problem as one sentence: file, row, column, value, rule and remedy. */
export const sayProblem = (problem: Problem, language: Language): string => {
  const said = sentences[problem.code]((name) => String(problem.facts[name] ?? ''))[language];
  const place = sayPlace(problem, language);
  return place === '' ? said : `${place}: ${said}`;
};
