import * as v from 'valibot';
import { type Read, readText, whole } from '../part/saved-text.ts';
import { type Mirror, MOST_PEOPLE } from './mirror.ts';
import type { MirrorLog } from './mirror-log.ts';
import { countsSchema, paperSchema, skillSchema, writePaper } from './mirror-text.ts';

/**
 * The mirrors that this one was before, as text: of each only what the next one changed, so that a whole afternoon of
 * counted hands is short enough to write down after every hand.
 */

/** In characters; the oldest changes are forgotten first. */
const LONGEST = 30_000;

const stepSchema = v.object({
  /** How many papers of the next mirror lay here too, and which came behind them. */
  papers: v.optional(v.object({ keep: whole(0, MOST_PEOPLE), more: v.array(paperSchema) })),
  draft: v.optional(paperSchema),
  hands: v.optional(countsSchema),
  /** Null where nothing was asked, or lay beside it. */
  asked: v.optional(v.nullable(skillSchema)),
  before: v.optional(v.nullable(countsSchema)),
  revealed: v.optional(v.boolean()),
  page: v.optional(whole(0, MOST_PEOPLE)),
});
type Step = Read<typeof stepSchema>;

/** The changes of a mirror, the first the latest; nothing where there is none. */
export const writePast = ({ mirror, past }: MirrorLog): string | undefined => {
  if (past.length === 0) return undefined;
  const steps: string[] = [];
  let length = 0;
  let next = mirror;
  for (const before of past.toReversed()) {
    const step = JSON.stringify(compare(before, next));
    length += step.length + 1;
    if (length > LONGEST) break;
    steps.push(step);
    next = before;
  }
  return `[${steps.join()}]`;
};

/** A mirror with what `writePast` wrote of it; without a past where that cannot be its own. */
export const readPast = (mirror: Mirror, text: string): MirrorLog => {
  const steps = readText(v.array(stepSchema), text) ?? [];
  const past: Mirror[] = [];
  let next = mirror;
  for (const step of steps) {
    if (step.papers && step.papers.keep > next.papers.length) return { mirror, past: [] };
    next = goBack(next, step);
    past.unshift(next);
  }
  return { mirror, past };
};

/** What must be changed in the next mirror to have the one before. */
const compare = (before: Mirror, next: Mirror) => ({
  ...(before.papers !== next.papers && { papers: comparePapers(before.papers, next.papers) }),
  ...(before.draft !== next.draft && { draft: writePaper(before.draft) }),
  ...(before.hands !== next.hands && { hands: before.hands }),
  ...(before.asked !== next.asked && { asked: before.asked ?? null }),
  ...(before.before !== next.before && { before: before.before ?? null }),
  ...(before.revealed !== next.revealed && { revealed: before.revealed }),
  ...(before.page !== next.page && { page: before.page }),
});

const comparePapers = (before: Mirror['papers'], next: Mirror['papers']) => {
  const other = before.findIndex((paper, i) => paper !== next[i]);
  const keep = other < 0 ? before.length : other;
  return { keep, more: before.slice(keep).map(writePaper) };
};

const goBack = (next: Mirror, { papers, draft, hands, asked, before, revealed, page }: Step): Mirror => ({
  papers: papers ? [...next.papers.slice(0, papers.keep), ...papers.more] : next.papers,
  draft: draft ?? next.draft,
  hands: hands ?? next.hands,
  asked: asked === undefined ? next.asked : (asked ?? undefined),
  before: before === undefined ? next.before : (before ?? undefined),
  revealed: revealed ?? next.revealed,
  page: page ?? next.page,
});
