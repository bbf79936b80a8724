/** What is fetched together for the facilitator's desk; a first visit begins without it. */
import '../style/conversations.css';

export { keepFocus } from '../browser/keep-focus.ts';
export { findLook } from '../view/card/looks.ts';
export { Beside } from '../view/desk/beside.tsx';
export { deskWords } from '../view/desk/desk-words.ts';
export { KeysHelp } from '../view/desk/keys-help.tsx';
export { tellStage } from '../view/desk/stage-tell.ts';
export { announceTable } from './announce.ts';
export { ConversationNote } from './conversation-note.tsx';
export { DeskView } from './desk-view.tsx';
