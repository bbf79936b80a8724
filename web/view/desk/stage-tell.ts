import type { Language } from '../../../cards/schema.ts';
import { revealCounts, type Split, type Stage, type Talk } from '../../table/stages.ts';
import { deskWords } from './desk-words.ts';

/** The stage in which a count is seen for the first time. */
const revealed: Partial<Record<Stage, 'first' | 'second'>> = { talk: 'first', shift: 'second' };

/** The stage for a screen reader, with the count that it shows to the room; never with one that is still hidden. */
export const tellStage = (talk: Talk, language: Language): string => {
  const words = deskWords[language];
  const round = revealed[talk.stage];
  const votes = round && tellVotes(revealCounts(talk)[round], words.choices);
  return [words.stages[talk.stage], ...(votes ? [votes] : [])].join('. ');
};

const tellVotes = (split: Split | undefined, choices: readonly string[]) =>
  split?.votes?.map((hands, i) => `${choices[i]} ${hands}`).join(', ');
