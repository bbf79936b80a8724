import type { QuizLine } from './line.ts';

/** From where to where the options of one question stand, the last one included. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly options: readonly QuizLine[];
}

const isQuestion = (line: QuizLine | undefined): boolean => isAsked(line?.text ?? '');

/** Whether words end as a question does. */
export const isAsked = (words: string): boolean => /\?[)"”’*_]*$/.test(words);

/** Finds options: letters in their order from A on, or points under a question of which one is marked. */
export const findRuns = (lines: readonly QuizLine[]): readonly Run[] => {
  const hasKey = lines.some(({ kind }) => kind === 'key');
  const runs: Run[] = [];
  for (let at = 0; at < lines.length; at++) {
    const run = lines[at]?.kind === 'option' ? readLettered(lines, at) : readPoints(lines, at, hasKey);
    if (run === undefined) continue;
    runs.push(run);
    at = run.to;
  }
  return runs;
};

const readLettered = (lines: readonly QuizLine[], from: number): Run | undefined => {
  const options: QuizLine[] = [];
  let to = from;
  for (let at = from; at < lines.length; at++) {
    const line = lines[at];
    const last = options.at(-1);
    if (line?.kind === 'option' && line.letter === 'abcdefgh'[options.length]) {
      options.push(line);
      to = at;
    } else if (
      last !== undefined &&
      line?.kind === 'text' &&
      !line.isApart &&
      isNextOption(lines, at, options.length)
    ) {
      // An option goes on below itself.
      options[options.length - 1] = {
        ...last,
        text: `${last.text} ${line.text}`,
        isRight: last.isRight || line.isRight,
      };
    } else break;
  }
  return options.length > 1 ? { from, to, options } : undefined;
};

/** Whether behind lines of text the next option comes. */
const isNextOption = (lines: readonly QuizLine[], from: number, turn: number): boolean => {
  const next = lines.slice(from, from + 4).find(({ kind }) => kind !== 'text');
  return next?.kind === 'option' && next.letter === 'abcdefgh'[turn];
};

const readPoints = (lines: readonly QuizLine[], from: number, hasKey: boolean): Run | undefined => {
  const before = lines[from - 1];
  if (lines[from]?.kind !== 'text' || before === undefined || isQuestion(lines[from])) return undefined;
  if (!isQuestion(before) && before.kind !== 'start') return undefined;
  let to = from;
  for (let at = from + 1; at < lines.length; at++) {
    const line = lines[at];
    if (line?.kind !== 'text' || line.isApart || line.isPoint !== lines[from]?.isPoint || isQuestion(line)) break;
    to = at;
  }
  const options = lines.slice(from, to + 1);
  const [rights, bolds] = [options.filter(({ isRight }) => isRight), options.filter(({ isBold }) => isBold)];
  const isPoints = options.every(({ isPoint }) => isPoint);
  const isTold = isPoints && isQuestion(before) && (bolds.length === 1 || hasKey || lines[to + 1]?.kind === 'answer');
  const isMarked = rights.length > 0 && rights.length < options.length;
  return options.length > 1 && options.length < 9 && (isMarked || isTold) ? { from, to, options } : undefined;
};
