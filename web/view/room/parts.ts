import { openPart } from '../../browser/part.ts';

/** The room's own views. Until they are here a card shows as it lies on the table, which is never wrong. */
export const roomPart = openPart(() => import('./room.tsx'));

/** What the room sees in place of the cards comes when it is first looked at. */
export const scenesPart = openPart(() => import('./scenes-room.tsx'));

export type Room = typeof import('./room.tsx');
