import type { Notebook } from '../file/problem.ts';
import type { Draft, DraftSide } from './draft.ts';

interface Counted {
  readonly back: DraftSide;
  readonly answer: number;
  readonly options: readonly string[];
  readonly isLettered: boolean;
}

/**
 * A quiz that says by its number which option is right counts from 1, and a program's from 0: then some card says 0. On a
 * card options have letters; where there are too many for that, the right one is said.
 */
export const countAnswers = (file: string, drafts: readonly Draft[], { note }: Notebook): void => {
  const counted = drafts.flatMap(({ text }) => Object.values(text).flatMap(readCounted));
  const isFromZero = counted.some(({ answer }) => answer === 0);
  if (isFromZero) note('answers-from-zero', { file }, { count: counted.length });
  for (const { back, answer, options, isLettered } of counted) {
    const at = isFromZero ? answer : answer - 1;
    const option = options[at];
    if (option !== undefined) back.answer = isLettered ? 'ABCD'.charAt(at) : option;
  }
};

const readCounted = ({ front, back }: { readonly front: DraftSide; readonly back: DraftSide }): readonly Counted[] => {
  const options = front.options ?? front.list ?? [];
  const said = back.answer ?? '';
  // An option that is that number itself is the answer as it stands.
  if (!/^\d$/.test(said) || options.length < 2 || options.includes(said)) return [];
  return [{ back, answer: Number(said), options, isLettered: front.options !== undefined }];
};
