import type { Asked } from './card.ts';
import type { QuizLine } from './line.ts';
import { isAsked } from './runs.ts';

/**
 * Whether a text is a list of other cards in which some happen to have options: more lines stand beside the questions than
 * there are questions, or one of those asks something itself. As a quiz such a text would lose those cards.
 */
export const isMixed = (asked: readonly Asked[], beside: readonly QuizLine[]): boolean => {
  const stray = [...asked.flatMap((card) => card.stray), ...beside];
  if (stray.length > asked.length) return true;
  const last = Math.max(...stray.map(({ line }) => line), ...asked.map(({ line }) => line));
  // Chat programs close with a question to whoever reads: shall I make some more?
  const isClosing = ({ line }: QuizLine) => asked.length > 1 && line === last;
  return (
    asked.some((card) => asksTwice(card) || card.stray.some((line) => asksAnew(line, card) && !isClosing(line))) ||
    (asked.length === 1 && beside.some(({ text }) => isAsked(text)))
  );
};

const asksTwice = ({ isTold, question }: Asked): boolean => !isTold && question.filter(isAsked).length > 1;

/** Whether a line below options asks something else; right below those of a numbered question it belongs to it. */
const asksAnew = ({ text, line, isApart }: QuizLine, card: Asked): boolean =>
  isAsked(text) && line > card.line && card.options.some((option) => option.line <= line) && (isApart || !card.isTold);
