/** What is fetched together for the facilitator's desk; a first visit begins without it. */
import '../style/conversations.css';

export { findLook } from '../view/card/looks.ts';
export { BarFold } from '../view/desk/bar-fold.tsx';
export { RoomDrawer } from '../view/desk/beside.tsx';
export { BlindCount } from '../view/desk/blind-count.tsx';
export { deskWords } from '../view/desk/desk-words.ts';
export { KeysHelp } from '../view/desk/keys-help.tsx';
export { tellStage } from '../view/desk/stage-tell.ts';
export { Work } from '../view/desk/work.tsx';
export { announceTable } from './announce.ts';
export { ConversationNote } from './conversation-note.tsx';
export { DeskView } from './desk-view.tsx';
export { tendFocus } from './tend-focus.ts';
