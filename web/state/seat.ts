/** What the facilitator is told of the projector's window. */
export type ProjectorState = 'none' | 'connected' | 'hidden' | 'gone';

/** Whether the room has a window of its own: one that is seen, or lies behind another. */
export const isThere = (projector: ProjectorState): boolean => projector === 'connected' || projector === 'hidden';

/** Who drives: this window; another one in this browser that was first; or nobody, since that one was closed. */
export type Seat = 'driving' | 'watching' | 'left';
