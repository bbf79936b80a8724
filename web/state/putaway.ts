import type { Archive } from './archive.ts';
import type { KeptConversation } from './conversation.ts';

/** How long a conversation that was put away is kept, in ms, and how many of them at most. */
export const KEPT_FOR = 30 * 24 * 3_600_000;
export const MOST_KEPT = 20;

/** Conversations beside the one under way, by its id; the latest first. */
export const listAway = (kept: readonly KeptConversation[], current: string): readonly KeptConversation[] =>
  kept.filter(({ id }) => id !== current).sort((a, b) => b.rev - a.rev);

/** Which of them have been kept long enough by now, in ms since 1970. */
export const findOld = (kept: readonly KeptConversation[], current: string, now: number): readonly KeptConversation[] =>
  listAway(kept, current).filter(({ rev }, i) => i >= MOST_KEPT || now - rev > KEPT_FOR);

/** Takes those out of the archive. */
export const pruneAway = async (archive: Archive, current: string, now: number): Promise<void> => {
  const old = findOld(await archive.list(), current, now);
  if (old.length > 0) await archive.remove(old.map(({ id }) => id));
};

/**
 * The conversation under way: what was noted, or what the archive knows of a later moment. Of two that changed in the
 * same millisecond the one that is noted is under way: who wrote it last drives. A note of a conversation that was put
 * away since is of the past: a browser that was killed lost the notes after it.
 */
export const newest = (
  kept: readonly KeptConversation[],
  note: KeptConversation | undefined,
): KeptConversation | undefined => {
  const isPast = kept.some(({ id, rev, putAway }) => putAway && id === note?.id && rev >= note.rev);
  const noted = isPast ? undefined : note;
  const filed = kept.find(({ putAway }) => !putAway);
  if (!filed || !noted) return filed ?? noted;
  return filed.rev > noted.rev || (filed.rev === noted.rev && filed.id === noted.id) ? filed : noted;
};
