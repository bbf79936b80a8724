import {
  type Answer,
  answers,
  type Counts,
  countPlaced,
  emptyMirror,
  emptyPaper,
  isCount,
  isEmptyMirror,
  isSkill,
  type Mirror,
  type MirrorAct,
  MOST_PEOPLE,
} from './mirror.ts';
import { addCounts, isTooFew, noCounts, shownPages, sumMirror } from './mirror-sums.ts';

/** What may still be laid or counted: nothing while the board is seen. */
const changing: readonly MirrorAct['kind'][] = [
  'place',
  'people',
  'clearPaper',
  'addPaper',
  'takePaper',
  'ask',
  'hand',
];

/** The mirror after an act; the same mirror where the act cannot be done. */
export const reduceMirror = (mirror: Mirror, act: MirrorAct): Mirror => {
  if (mirror.revealed && changing.includes(act.kind)) return mirror;
  switch (act.kind) {
    case 'place':
      return place(mirror, act.skill, act.answer);
    case 'people':
      return isCount(act.people) && act.people > 0 && act.people !== mirror.draft.people
        ? { ...mirror, draft: { ...mirror.draft, people: act.people } }
        : mirror;
    case 'clearPaper':
      return mirror.draft === emptyPaper ? mirror : { ...mirror, draft: emptyPaper };
    case 'addPaper':
      return countPlaced(mirror.draft) === 0 || mirror.papers.length >= MOST_PEOPLE
        ? mirror
        : { ...mirror, papers: [...mirror.papers, mirror.draft], draft: emptyPaper };
    case 'takePaper':
      return takePaper(mirror);
    case 'ask':
      return act.skill === mirror.asked || (act.skill !== undefined && !isSkill(act.skill))
        ? mirror
        : { ...mirror, asked: act.skill };
    case 'hand':
      return raiseHand(mirror, act.skill, act.answer, act.by);
    case 'reveal':
      return mirror.revealed || isEmptyMirror(mirror) ? mirror : { ...mirror, revealed: true, page: 0 };
    case 'hide':
      return mirror.revealed ? { ...mirror, revealed: false, asked: undefined } : mirror;
    case 'turn':
      return turn(mirror, act.by);
    case 'compare':
      return act.before === mirror.before ? mirror : { ...mirror, before: act.before };
    case 'clear':
      return { ...emptyMirror, before: mirror.before };
  }
};

const place = (mirror: Mirror, skill: number, answer: Answer | undefined): Mirror => {
  const { draft } = mirror;
  if (!isSkill(skill) || draft.placed[skill] === answer) return mirror;
  const { [skill]: _, ...others } = draft.placed;
  return { ...mirror, draft: { ...draft, placed: answer ? { ...others, [skill]: answer } : others } };
};

const takePaper = (mirror: Mirror): Mirror => {
  const last = mirror.papers.at(-1);
  // What is being laid now is somebody's work as well.
  if (!last || countPlaced(mirror.draft) > 0) return mirror;
  return { ...mirror, papers: mirror.papers.slice(0, -1), draft: last };
};

const raiseHand = (mirror: Mirror, skill: number, answer: Answer, by: number): Mirror => {
  if (!isSkill(skill)) return mirror;
  const before = mirror.hands[skill] ?? noCounts;
  const change = answers.map((other) => (other === answer ? by : 0)) as unknown as Counts;
  const counts = addCounts(before, change);
  if (by === 0 || !counts.every(isCount)) return mirror;
  const { [skill]: _, ...others } = mirror.hands;
  return { ...mirror, hands: counts.some((count) => count > 0) ? { ...others, [skill]: counts } : others };
};

const turn = (mirror: Mirror, by: 1 | -1): Mirror => {
  const page = mirror.page + by;
  const sums = sumMirror(mirror);
  const pages = isTooFew(sums) ? 1 : shownPages(sums);
  return mirror.revealed && page >= 0 && page < pages ? { ...mirror, page } : mirror;
};
