/** What the facilitator is told of the projector's window. */
export type ProjectorState = 'none' | 'connected' | 'hidden' | 'gone';

/** Who drives: this window; another one in this browser that was first; or nobody, since that one was closed. */
export type Seat = 'driving' | 'watching' | 'left';
