import type { SpokenCard } from '../../deck/deck.ts';
import { type Answer, answers, countPlaced, type Mirror, mirrorSkills } from '../../workshop/mirror/mirror.ts';
import { findAnswers, findSkills } from './mirror-answers.ts';
import type { MirrorWords } from './mirror-words.ts';

/** What a reader says when a change is taken back: that it is, and how things are now. */
export const sayUndone = (from: Mirror, to: Mirror, cards: readonly SpokenCard[], words: MirrorWords): string =>
  [words.undone, tellChange(from, to, cards, words)].filter(Boolean).join(' ');

const tellChange = (from: Mirror, to: Mirror, cards: readonly SpokenCard[], words: MirrorWords): string => {
  // An outcome that is back says itself.
  if (from.revealed !== to.revealed) return to.revealed ? '' : words.sayHidden;
  if (from.before !== to.before) return words.sayCompared(to.before !== undefined);
  if (from.papers.length !== to.papers.length) return tellPaper(to, words);
  const nameOf = (skill: number) => findSkills(cards).find((other) => other.skill === skill)?.short ?? '';
  const wordOf = (answer: Answer) => findAnswers(cards).find((look) => look.answer === answer)?.word ?? '';
  const [moved, ...others] = mirrorSkills.filter((skill) => from.draft.placed[skill] !== to.draft.placed[skill]);
  if (others.length > 0) return tellPaper(to, words);
  if (moved !== undefined) {
    const answer = to.draft.placed[moved];
    return answer ? words.sayLaid(nameOf(moved), wordOf(answer), countPlaced(to.draft)) : words.sayTaken(nameOf(moved));
  }
  if (from.draft.people !== to.draft.people) return words.sayPeople(to.draft.people);
  const counted = mirrorSkills.flatMap((skill) =>
    answers.flatMap((answer, i) => {
      const [was, now] = [from.hands[skill]?.[i] ?? 0, to.hands[skill]?.[i] ?? 0];
      return was === now ? [] : [`${nameOf(skill)}, ${wordOf(answer)}: ${words.hands(now)}.`];
    }),
  );
  // Of more than one, as after a new beginning, the numbers in sight are said anyway.
  return counted.length === 1 ? counted.join('') : '';
};

const tellPaper = ({ papers, draft }: Mirror, words: MirrorWords): string =>
  `${words.paper(papers.length + 1)}: ${words.progress(countPlaced(draft))}.`;
