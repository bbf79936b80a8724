import type { SceneKind } from '../part/scene-kind.ts';
import { emptyMirror, type MirrorAct, mirrorSkills } from './mirror.ts';
import { actOnMirror, type MirrorLog, startMirrorLog, undoMirror } from './mirror-log.ts';
import { readPast, writePast } from './mirror-past.ts';
import type { MirrorShowing } from './mirror-showing.ts';
import { showMirror } from './mirror-showing.ts';
import { readMirror, writeMirror } from './mirror-text.ts';

export type MirrorSceneAct = MirrorAct | { readonly kind: 'undo' };

/** What the room sees while it looks at this part. */
export interface MirrorScene {
  readonly kind: 'mirror';
  readonly mirror: MirrorShowing;
}

export const mirrorScene: SceneKind<MirrorLog, MirrorSceneAct, MirrorScene> = {
  first: () => startMirrorLog(emptyMirror),
  reduce: (log, act) => (act.kind === 'undo' ? undoMirror(log) : actOnMirror(log, act)),
  walk: (log, by) => {
    const { asked, revealed } = log.mirror;
    if (revealed || asked === undefined) return actOnMirror(log, { kind: 'turn', by });
    // Hands are asked skill by skill. After the last nothing follows: showing the board is a choice, never a slip.
    const next = mirrorSkills[mirrorSkills.indexOf(asked) + by];
    return next === undefined ? log : actOnMirror(log, { kind: 'ask', skill: next });
  },
  show: ({ mirror }) => ({ kind: 'mirror', mirror: showMirror(mirror) }),
  write: ({ mirror }) => writeMirror(mirror),
  read: (text) => {
    const mirror = readMirror(text);
    return mirror && startMirrorLog(mirror);
  },
  writePast,
  readPast: ({ mirror }, text) => readPast(mirror, text),
};
