/** What is fetched together for the facilitator's desk; a first visit begins without it. */
export { announceTable } from './announce.ts';
export { keepFocus } from './keep-focus.ts';
export { Beside } from './view/beside.tsx';
export { Desk } from './view/desk.tsx';
export { deskWords } from './view/desk-words.ts';
export { KeysHelp } from './view/keys-help.tsx';
export { tellStage } from './view/stage-tell.ts';
