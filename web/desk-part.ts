/** What is fetched together for the facilitator's desk; a first visit begins without it. */
export { Beside } from './view/beside.tsx';
export { Desk } from './view/desk.tsx';
export { tellStage } from './view/stage-tell.ts';
