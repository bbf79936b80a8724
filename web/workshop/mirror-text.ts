import {
  type Answer,
  answers,
  type BySkill,
  type Counts,
  isCount,
  isSkill,
  type Mirror,
  mirrorSkills,
  type Paper,
} from './mirror.ts';
import { countVoices, sumMirror } from './mirror-sums.ts';

/** A mirror as text, for a reload and for the file of a session. A paper is a digit for each skill, `-` where none lies. */

const KIND = 'ruimtemakers-mirror';
/** Another number is another way of writing; this one does not read it. */
const VERSION = 1;
/** How many skills the first deck had: a paper that was kept then has no place for a later skill. */
const FEWEST_SKILLS = 17;

export const writeMirror = (mirror: Mirror): string => {
  const { papers, draft, hands, asked, revealed, page, before } = mirror;
  return JSON.stringify({
    kind: KIND,
    version: VERSION,
    papers: papers.map(writePaper),
    draft: writePaper(draft),
    hands,
    asked: asked ?? null,
    revealed,
    page,
    before: before ?? null,
  });
};

/** Reads what `writeMirror` wrote; undefined for a text that it cannot have written. */
export const readMirror = (text: string): Mirror | undefined => readFound(parse(text));

/**
 * Finds what was counted in an earlier session: a mirror's own text, or a file that holds a mirror as its `mirror`.
 * Undefined where there is none, or where nobody had said anything.
 */
export const readEarlier = (text: string): BySkill<Counts> | undefined => {
  const found = parse(text);
  const held = isObject(found) && 'mirror' in found ? found.mirror : found;
  const mirror = readFound(typeof held === 'string' ? parse(held) : held);
  if (!mirror) return undefined;
  const sums = sumMirror(mirror);
  return Object.keys(sums).length > 0 ? sums : undefined;
};

const writePaper = ({ placed, people }: Paper) => ({
  people,
  placed: mirrorSkills
    .map((skill) => {
      const answer = placed[skill];
      return answer ? answers.indexOf(answer) : '-';
    })
    .join(''),
});

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const isObject = (found: unknown): found is Readonly<Record<string, unknown>> =>
  typeof found === 'object' && found !== null && !Array.isArray(found);

const readFound = (found: unknown): Mirror | undefined => {
  if (!isObject(found) || found.kind !== KIND || found.version !== VERSION || !Array.isArray(found.papers))
    return undefined;
  const { asked, revealed, page } = found;
  const papers = found.papers.map(readPaper);
  const draft = readPaper(found.draft);
  const hands = readCounts(found.hands);
  const before = found.before === null ? null : readCounts(found.before);
  if (!papers.every((paper) => paper !== undefined) || !draft || !hands || before === undefined) return undefined;
  if (asked !== null && !(typeof asked === 'number' && isSkill(asked))) return undefined;
  if (typeof revealed !== 'boolean' || typeof page !== 'number' || !isCount(page)) return undefined;
  return { papers, draft, hands, asked: asked ?? undefined, revealed, page, before: before ?? undefined };
};

const readPaper = (found: unknown): Paper | undefined => {
  if (!isObject(found)) return undefined;
  const { people, placed } = found;
  if (typeof people !== 'number' || !isCount(people) || people === 0) return undefined;
  if (typeof placed !== 'string' || !/^[0-3-]+$/.test(placed)) return undefined;
  if (placed.length < FEWEST_SKILLS || placed.length > mirrorSkills.length) return undefined;
  const lies: Record<number, Answer> = {};
  mirrorSkills.forEach((skill, i) => {
    // A skill that came into the deck after this paper was kept lies nowhere on it.
    const answer = answers[Number(placed[i] ?? '-')];
    if (answer) lies[skill] = answer;
  });
  return { people, placed: lies };
};

const readCounts = (found: unknown): BySkill<Counts> | undefined => {
  if (!isObject(found)) return undefined;
  const read: Record<number, Counts> = {};
  for (const [skill, counts] of Object.entries(found)) {
    if (!/^\d{1,2}$/.test(skill) || !isSkill(Number(skill)) || !isFourCounts(counts)) return undefined;
    if (countVoices(counts) > 0) read[Number(skill)] = counts;
  }
  return read;
};

/** Sums of many papers may be higher than any one count. */
const isFourCounts = (found: unknown): found is Counts =>
  Array.isArray(found) &&
  found.length === answers.length &&
  found.every((count) => Number.isSafeInteger(count) && count >= 0);
