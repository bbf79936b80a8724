import type { TreeMap } from '../file/tree.ts';
import { type Asked, toCard } from './card.ts';
import { isKeyLine, readKey } from './key.ts';
import { type QuizLine, readQuizLines } from './line.ts';
import { isMixed } from './mixed.ts';
import { findRuns, isAsked, type Run } from './runs.ts';
import { findOvers, findStarts } from './starts.ts';

/** A text that asks questions with answers to choose from, as cards, and what is to be told of it. */
export interface Quiz {
  readonly tree: TreeMap;
  readonly count: number;
  /** What the questions ask of whose options none is known to be right. */
  readonly open: readonly string[];
  /** What belongs to no question. */
  readonly beside: readonly string[];
}

const asks = (line: QuizLine | undefined): boolean => /[?:…][)"”’*_]*$/.test(line?.text ?? '');

/**
 * Reads a quiz as people and chat programs write one: questions, each with lettered options or with points of which one is
 * marked, and the right answer marked, said below or at the end. Undefined where a text is no quiz. A cell is one card: what
 * stands in it belongs together, and its answer may stand in the next.
 */
export const readQuiz = (text: string, { isCell = false } = {}): Quiz | undefined => {
  const lines = readQuizLines(text);
  const runs = findRuns(lines);
  // A mark that opens or closes in an option is that of a cell in a table.
  const isTable = runs.some(({ options }) => options.some((option) => option.text.split('"').length % 2 === 0));
  if (runs.length === 0 || isTable) return undefined;
  const starts = findStarts(lines, runs);
  const { asked, name, keys, beside, stray } = gather(lines, runs, starts);
  const choices = asked.filter(({ options }) => options.length > 0);
  if (choices.length === 0 || choices.length * 2 < asked.length) return undefined;
  if (choices.some(({ question, title }) => question.length === 0 && title === '')) return undefined;
  if (!isCell && isMixed(asked, stray)) return undefined;
  // One list with a bold point says what matters in it; several such lists, each under a question, are a quiz.
  const isTold = asked.some(({ answers }) => answers.length > 0) || keys.size > 0;
  const isSaid = choices.some(({ options }) => options.some(({ letter, isRight }) => letter !== undefined || isRight));
  if (!isTold && !isSaid && choices.length < 2) return undefined;
  const open: string[] = [];
  const cards = asked.map((card, i) => toCard(card, keys.get(card.number || i + 1), open));
  // Lettered lines without any answer are options only where something is asked.
  const asking = isCell ? /[?:…]$/ : /[?…]$/;
  const isAsking = choices.some(({ question }) => asking.test(question.join(' ').trim()));
  if (open.length === choices.length && !isAsking) return undefined;
  return {
    tree: { entries: [...(name ? [['deck', name] as const] : []), ['cards', cards]], line: 1 },
    count: choices.length,
    open,
    beside,
  };
};

const gather = (lines: readonly QuizLine[], runs: readonly Run[], starts: ReadonlySet<number>) => {
  const asked: Asked[] = [];
  const beside: string[] = [];
  const stray: QuizLine[] = [];
  const keys = new Map<number, string>();
  const byLine = new Map(runs.map((run) => [run.from, run]));
  const { overs, named } = findOvers(lines, starts);
  let [name, family, isKey] = ['', '', false];
  let card: Asked | undefined;
  const begin = (line: QuizLine) => {
    // `Kaart 1` over `Vraag: …` is one card.
    const isOpen = card !== undefined && card.question.length + card.options.length === 0;
    if (isOpen && line.text !== '' && (line.number === undefined || card?.title === '')) {
      card?.question.push(line.text);
      return;
    }
    const isTitle = line.depth > 0 && line.text !== '' && !asks(line);
    card = {
      ...{
        line: line.line,
        isTold: line.kind === 'start',
        family,
        number: line.number ?? 0,
        title: isTitle ? line.text : '',
      },
      question: isTitle || line.text === '' ? [] : [line.text],
      ...{ options: [], answers: [], more: [], after: [], stray: [] },
    };
    asked.push(card);
  };
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined) continue;
    const run = byLine.get(at);
    if (isKey && line.kind !== 'heading') {
      if (!readKey(line, keys) && !isListed(line)) beside.push(line.text);
      // A list that a program counts does not say its numbers.
      else if (isListed(line) && line.kind === 'text') keys.set(keys.size + 1, line.text);
    } else if (run !== undefined && card !== undefined && card.options.length === 0) {
      card.options.push(...run.options);
      at = run.to;
    } else if (line.kind === 'key') {
      const [next] = lines.slice(at + 1, at + 2);
      isKey = line.text !== '' || isKeyLine(next) || (isListed(next) && at > (runs.at(-1)?.to ?? at));
      if (line.text !== '') readKey(line, keys);
    } else if (starts.has(at)) begin(line);
    else if (overs.has(at)) {
      if (at === named) name = line.text;
      else family = line.text;
      card = undefined;
      isKey &&= isKeyLine(lines[at + 1]);
    } else if (card === undefined || (line.isRuled && line.kind === 'text' && card.options.length > 0)) {
      card = undefined;
      beside.push(sayLine(line));
      stray.push(line);
    } else if (line.kind === 'text' && card.answers.at(-1) === '') card.answers.splice(-1, 1, line.text);
    else if (line.kind === 'answer' || isShortAnswer(line, card)) card.answers.push(line.text);
    else if (line.kind === 'label') card.more.push([line.label ?? '', line.text]);
    else if (card.options.length === 0 && card.answers.length === 0) {
      if (card.question.length > 0 && !card.isTold) card.stray.push(line);
      card.question.push(sayLine(line));
    } else {
      if (!explains(line, card)) card.stray.push(line);
      card.after.push(sayLine(line));
    }
  }
  // Numbers that begin anew in every round do not say which question is meant.
  const numbers = asked.flatMap(({ number }) => (number > 0 ? [number] : []));
  if (new Set(numbers).size === numbers.length) return { asked, name, keys, beside, stray };
  for (const [number, said] of keys) beside.push(`${number}. ${said}`);
  return { asked, name, keys: new Map<number, string>(), beside, stray };
};

/** Whether a line tells more of an answer: right below it, or as the first thing behind it. */
const explains = ({ isApart, text }: QuizLine, { answers, after }: Asked): boolean =>
  answers.length > 0 && !isAsked(text) && (!isApart || after.length === 0);

/** Whether a line is a point of a list or has a number. */
const isListed = (line: QuizLine | undefined): boolean =>
  line?.kind === 'start' || (line?.kind === 'text' && line.isPoint);

/** `A: B` under options: the answer is B. */
const isShortAnswer = ({ letter, text }: QuizLine, { options }: Asked): boolean =>
  letter === 'a' && options.length > 0 && /^[a-h][.)]?$/i.test(text);

/** A line that turned out to be nothing else, with its letter or its bullet. */
const sayLine = ({ kind, letter, isPoint, text, label }: QuizLine): string =>
  kind === 'option'
    ? `${(letter ?? '').toUpperCase()}) ${text}`
    : `${isPoint ? '• ' : ''}${label === undefined ? '' : `${label}: `}${text}`;
