import type { Language } from '../../../cards/schema.ts';
import type { SpokenCard } from '../../deck/deck.ts';
import type { Answer } from '../../workshop/mirror/mirror.ts';
import { type PictureLook, paintBoard } from '../../workshop/mirror/mirror-picture.ts';
import type { MirrorShowing } from '../../workshop/mirror/mirror-showing.ts';
import { voteMarks } from '../card/vote-marks.ts';
import { findAnswers, findSkills } from './mirror-answers.ts';
import { mirrorWords } from './mirror-words.ts';

/** The picture of the board in a language, as an SVG document; undefined where there is nothing to show. */
export const paintMirror = (
  showing: MirrorShowing,
  cards: readonly SpokenCard[],
  language: Language,
): string | undefined => {
  if (showing.stage !== 'board') return undefined;
  const words = mirrorWords[language];
  const looks = findAnswers(cards).map(({ answer, word, colour, tint, mark }) => [
    answer,
    { word, colour, tint, mark: voteMarks[mark] },
  ]);
  return paintBoard(showing.rows, {
    title: words.board,
    why: words.why,
    few: words.few,
    before: words.before,
    language,
    names: Object.fromEntries(findSkills(cards).map(({ skill, code, short }) => [skill, `${code} ${short}`])),
    answers: Object.fromEntries(looks) as Readonly<Record<Answer, PictureLook['answers'][Answer]>>,
  });
};
