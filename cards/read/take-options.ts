import { isMap, type Tree } from '../file/tree.ts';
import { readAnswer } from '../quiz/answer.ts';
import { readQuiz } from '../quiz/quiz.ts';

interface Side {
  text?: string;
  options?: readonly string[];
  answer?: string;
}

const doors = ['optie A', 'optie B', 'optie C', 'optie D'];

/** A text with its options on lines below it, as one cell or one card of a tree holds them, gets them as doors. */
export const takeOptions = (text: Readonly<Record<string, { readonly front: Side; readonly back: Side }>>): void => {
  for (const { front, back } of Object.values(text)) {
    if (front.text === undefined || front.options !== undefined || !/\n/.test(front.text)) continue;
    const said = readSingle(front.text);
    const options = doors.flatMap((door) => said?.get(door) ?? []);
    const question = said?.get('vraag');
    if (question === undefined || options.length < 2) continue;
    const behind = back.text === undefined ? undefined : readAnswer(options.map(unmarked), back.text);
    const isBehind = said?.get('antwoord') === undefined && behind !== undefined && behind.letters !== '';
    const answer = isBehind ? behind.letters : said?.get('antwoord');
    // Letters below what asks nothing are steps of one task, unless it is known which of them is right.
    if (answer === undefined && back.answer === undefined && !/[?…]["”’)]*$/.test(question.trim())) continue;
    if (isBehind) delete back.text;
    const more = [isBehind ? behind.more : back.text, said?.get('toelichting')].filter(Boolean).join('\n');
    front.text = question;
    front.options = options;
    if (answer !== undefined) back.answer ??= answer;
    if (more !== '') back.text = more;
  }
};

/** What the only question of a text says under which name; undefined where it holds more, or what has no place here. */
const readSingle = (text: string): ReadonlyMap<string, string> | undefined => {
  const quiz = readQuiz(text, { isCell: true });
  const cards = quiz?.tree.entries.find(([key]) => key === 'cards')?.[1];
  const [card, ...others] = Array.isArray(cards) ? (cards as readonly Tree[]) : [];
  if (quiz === undefined || !isMap(card) || others.length > 0 || quiz.beside.length > 0) return undefined;
  const said = card.entries.flatMap(([key, value]) => (typeof value === 'string' ? [[key, value] as const] : []));
  const isKnown = said.every(([key]) => ['vraag', 'antwoord', 'toelichting', ...doors].includes(key));
  return isKnown && said.length === card.entries.length ? new Map(said) : undefined;
};

const unmarked = (text: string) => ({ text, isRight: false, isBold: false });
