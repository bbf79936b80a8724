import { type Notebook, short } from '../file/problem.ts';
import { readQuiz } from '../quiz/quiz.ts';
import type { Found } from './found.ts';
import { readTree } from './from-tree.ts';

/** The cards of a text that is a quiz, whatever page it stood on; undefined where it is none. What was understood is asked. */
export const readQuizPage = (file: string, text: string, notebook: Notebook): Found | undefined => {
  const quiz = readQuiz(text);
  if (quiz === undefined) return undefined;
  const { tree, count, open, beside } = quiz;
  const asked = `${open
    .slice(0, 3)
    .map((words) => `‘${short(words, 32)}’`)
    .join(', ')}${open.length > 3 ? ' …' : ''}`;
  notebook.note('quiz-guess', { file }, { count, open: open.length, asked });
  const [first] = beside;
  if (first !== undefined) notebook.note('quiz-beside', { file }, { count: beside.length, value: short(first) });
  return readTree(file, tree, notebook);
};
