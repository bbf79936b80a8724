import * as v from 'valibot';
import { isObject, parse } from '../part/json.ts';
import { namedValues, orNull, readFound, readText, whole } from '../part/saved-text.ts';
import {
  type Answer,
  answers,
  type BySkill,
  type Counts,
  type Mirror,
  MOST_PEOPLE,
  mirrorSkills,
  type Paper,
} from './mirror.ts';
import { countVoices, sumMirror } from './mirror-sums.ts';

/** A mirror as text, for a reload and for the file of a session. */

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

export const writePaper = ({ placed, people }: Paper) => ({
  people,
  placed: mirrorSkills
    .map((skill) => {
      const answer = placed[skill];
      return answer ? answers.indexOf(answer) : '-';
    })
    .join('')
    // As short as it was in the first deck while no later skill lies anywhere.
    .replace(/-+$/, '')
    .padEnd(FEWEST_SKILLS, '-'),
});

export const paperSchema = v.object({
  people: whole(1, MOST_PEOPLE),
  /** A sign for each skill: the place of its answer in `answers`, or `-` where it was not laid. */
  placed: v.pipe(
    v.string(),
    v.regex(/^[0-3-]+$/),
    v.minLength(FEWEST_SKILLS),
    v.maxLength(mirrorSkills.length),
    v.transform((signs): BySkill<Answer> => {
      const lies: Record<number, Answer> = {};
      mirrorSkills.forEach((skill, i) => {
        // A skill that came into the deck after this paper was kept lies nowhere on it.
        const answer = answers[Number(signs[i] ?? '-')];
        if (answer) lies[skill] = answer;
      });
      return lies;
    }),
  ),
});

export const skillSchema = v.picklist(mirrorSkills);
/** Sums of many papers may be higher than any one count. */
const sum = whole(0, Number.MAX_SAFE_INTEGER);

/** People per answer, in the order of `answers`, by the number of the skill. A count of nobody is no count. */
export const countsSchema = v.pipe(
  namedValues,
  v.array(
    v.strictTuple([
      v.pipe(v.string(), v.regex(/^\d{1,2}$/), v.transform(Number), skillSchema),
      v.strictTuple([sum, sum, sum, sum]),
    ]),
  ),
  v.filterItems(([, counts]) => countVoices(counts) > 0),
  v.transform((counts): BySkill<Counts> => Object.fromEntries(counts)),
);

const mirrorSchema = v.pipe(
  v.object({
    kind: v.literal(KIND),
    version: v.literal(VERSION),
    papers: v.array(paperSchema),
    draft: paperSchema,
    hands: countsSchema,
    asked: orNull(skillSchema),
    revealed: v.boolean(),
    page: whole(0, MOST_PEOPLE),
    before: orNull(countsSchema),
  }),
  v.transform(({ kind, version, ...mirror }): Mirror => mirror),
);

/** Reads what `writeMirror` wrote; undefined for a text that it cannot have written. */
export const readMirror = (text: string): Mirror | undefined => readText(mirrorSchema, text);

/**
 * Finds what was counted in an earlier session: a mirror's own text, or a file that holds a mirror as its `mirror`.
 * Undefined where there is none, or where nobody had said anything.
 */
export const readEarlier = (text: string): BySkill<Counts> | undefined => {
  const found = parse(text);
  const held = isObject(found) && 'mirror' in found ? found.mirror : found;
  const mirror = readFound(mirrorSchema, typeof held === 'string' ? parse(held) : held);
  if (!mirror) return undefined;
  const sums = sumMirror(mirror);
  return Object.keys(sums).length > 0 ? sums : undefined;
};
