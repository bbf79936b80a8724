import { emptyMirror, type MirrorAct } from './mirror.ts';
import { actOnMirror, type MirrorLog, startMirrorLog, undoMirror } from './mirror-log.ts';
import { showMirror } from './mirror-showing.ts';
import { readMirror, writeMirror } from './mirror-text.ts';
import type { SceneKind } from './scene-kind.ts';

export type MirrorSceneAct = MirrorAct | { readonly kind: 'undo' };

export const mirrorScene: SceneKind<MirrorLog, MirrorSceneAct> = {
  first: () => startMirrorLog(emptyMirror),
  reduce: (log, act) => (act.kind === 'undo' ? undoMirror(log) : actOnMirror(log, act)),
  walk: (log, by) => actOnMirror(log, { kind: 'turn', by }),
  show: ({ mirror }) => ({ kind: 'mirror', mirror: showMirror(mirror) }),
  write: ({ mirror }) => writeMirror(mirror),
  read: (text) => {
    const mirror = readMirror(text);
    return mirror && startMirrorLog(mirror);
  },
};
