/** What is fetched together for the facilitator's desk; a first visit begins without it. */
import '../../style/at-work.ts';

export { tendFocus } from '../../browser/tend-focus.ts';
export { findLook } from '../../view/card/looks.ts';
export { BlindCount } from '../../view/desk/blind-count.tsx';
export { deskWords } from '../../view/desk/desk-words.ts';
export { BarFold } from '../../view/frame/bar-fold.tsx';
export { RoomDrawer } from '../../view/frame/drawers.tsx';
export { KeysHelp } from '../../view/frame/keys-help.tsx';
export { Work } from '../../view/frame/work.tsx';
export { Said } from './announce.tsx';
export { ConversationNote } from './conversation-note.tsx';
export { DeskView } from './desk-view.tsx';
