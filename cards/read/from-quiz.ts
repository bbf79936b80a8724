import { type Notebook, short } from '../file/problem.ts';
import { readQuiz } from '../quiz/quiz.ts';
import type { Found } from './found.ts';
import { readTree } from './from-tree.ts';

/** Whether a text is rows of cells: tabs between them, or a cell of several lines that a quotation mark opens. */
export const isCells = (text: string): boolean => {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  const tabbed = lines.filter((line) => /\S\t+[^\s]/.test(line)).length;
  return tabbed * 2 > lines.length || lines.some((line) => /(?:^|[;,\t])"[^"]*$/.test(line));
};

/** The cards of a text that is a quiz, whatever page it stood on; undefined where it is none. What was understood is asked. */
export const readQuizPage = (file: string, text: string, notebook: Notebook): Found | undefined => {
  const quiz = readQuiz(text);
  if (quiz === undefined) return undefined;
  const { tree, count, open, beside } = quiz;
  const lines = `${open.slice(0, 10).join(', ')}${open.length > 10 ? ' …' : ''}`;
  notebook.note('quiz-guess', { file }, { count, open: open.length, lines });
  const [first] = beside;
  if (first !== undefined) notebook.note('quiz-beside', { file }, { count: beside.length, value: short(first) });
  return readTree(file, tree, notebook);
};
