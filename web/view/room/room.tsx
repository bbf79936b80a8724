/** What only the room's screen draws; fetched when that is first looked at. */
export { readStaged } from '../card/placed.ts';
export { RoomEmpty } from './room-empty.tsx';
export { RoomSpread } from './room-spread.tsx';
export { RoomStage } from './room-stage.tsx';
export { RoomTimer } from './room-timer.tsx';
export { roomWords } from './room-words.ts';
