import type { Tree, TreeMap } from '../file/tree.ts';
import { readAnswer } from './answer.ts';
import type { QuizLine } from './line.ts';

/** A question with what stands round it, as it is found line by line. */
export interface Asked {
  /** Whether a number or a name begins it, and not only where it stands. */
  readonly isTold: boolean;
  readonly line: number;
  readonly family: string;
  readonly title: string;
  readonly number: number;
  readonly question: string[];
  readonly options: QuizLine[];
  readonly answers: string[];
  readonly more: [string, string][];
  readonly after: string[];
  /** Lines round its options that may as well be cards of their own. */
  readonly stray: QuizLine[];
}

/** Names of what is said of an answer; all stand in one column. */
const explains = /^(?:uitleg|toelichting|explanation|erklärung|explication)$/i;

const MOST_DOORS = 4;

/** A question as a card of a tree; what is asked by one of which no answer is known goes among those that are open. */
export const toCard = (card: Asked, keyed: string | undefined, open: string[]): TreeMap => {
  const { family, title, question, options, line } = card;
  const texts = options.map(({ text }) => text);
  const said = readAnswer(options, card.answers.join('\n') || keyed);
  if (options.length > 0 && said.letters === '' && said.text === '') open.push(question.at(-1) ?? title);
  const isMany = options.length > MOST_DOORS;
  const letterOf = (i: number) => 'ABCDEFGH'[i] ?? '';
  const named = (letter: string) => `${letter}) ${texts[letter.charCodeAt(0) - 65] ?? ''}`;
  const answer = isMany && said.letters.length === 1 ? named(said.letters) : said.letters || said.text;
  const after = [said.more, ...card.after].filter(Boolean).join('\n');
  const asks = question.length > 0 ? question.join('\n') : title;
  const entries: (readonly [string, Tree])[] = [
    ...(family ? [['soort', family] as const] : []),
    ...(title && question.length > 0 ? [['titel', title] as const] : []),
    ['vraag', asks],
    ...(isMany ? [['front.list', texts.map((text, i) => `${letterOf(i)}) ${text}`)] as const] : []),
    ...(isMany ? [] : texts.map((text, i) => [`optie ${letterOf(i)}`, text] as const)),
    ...(answer ? [['antwoord', answer] as const] : []),
    ...(after ? [['toelichting', after] as const] : []),
    ...card.more.map(([label, text]) => [explains.test(label) ? 'toelichting' : label, text] as const),
  ];
  return { entries: joinTwice(entries), line };
};

/** What is said twice under one name stands under it together. */
const joinTwice = (entries: readonly (readonly [string, Tree])[]): readonly (readonly [string, Tree])[] => {
  const joined = new Map<string, readonly [string, Tree]>();
  for (const [name, said] of entries) {
    const before = joined.get(name.toLowerCase());
    joined.set(
      name.toLowerCase(),
      typeof before?.[1] === 'string' && typeof said === 'string' ? [before[0], `${before[1]}\n${said}`] : [name, said],
    );
  }
  return [...joined.values()];
};
