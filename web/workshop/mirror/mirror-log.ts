import type { Mirror, MirrorAct } from './mirror.ts';
import { reduceMirror } from './mirror-reduce.ts';

/** A mirror with the ones it was before, so that every change can be taken back. */
export interface MirrorLog {
  readonly mirror: Mirror;
  /** The latest last. */
  readonly past: readonly Mirror[];
}

/** More steps back than a table would take. */
const MOST_PAST = 300;

/** Where one looks is no change: undo leaves it alone. */
const looks: readonly MirrorAct['kind'][] = ['ask', 'turn'];

export const startMirrorLog = (mirror: Mirror): MirrorLog => ({ mirror, past: [] });

/** Does an act; one that changes nothing leaves no trace. */
export const actOnMirror = (log: MirrorLog, act: MirrorAct): MirrorLog => {
  const mirror = reduceMirror(log.mirror, act);
  if (mirror === log.mirror) return log;
  return { mirror, past: looks.includes(act.kind) ? log.past : [...log.past, log.mirror].slice(-MOST_PAST) };
};

/** The mirror before the last change. */
export const undoMirror = ({ mirror, past }: MirrorLog): MirrorLog => {
  const last = past.at(-1);
  return last ? { mirror: last, past: past.slice(0, -1) } : { mirror, past };
};
