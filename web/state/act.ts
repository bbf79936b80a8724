import type { SpokenDeck } from '../deck/deck.ts';
import type { Move } from '../table/move.ts';
import type { OwnAct } from '../workshop/own/own-cards.ts';
import type { SceneAct } from '../workshop/scene-kinds.ts';
import type { Scene } from '../workshop/scenes.ts';
import type { OpenWorkshop } from '../workshop/workshop.ts';
import type { KeptConversation } from './conversation.ts';
import type { Opened } from './opened.ts';
import type { ScreenAct } from './screen.ts';
import type { Missing, WindowState } from './state.ts';

export type TableAct =
  | { readonly kind: 'move'; readonly move: Move }
  | { readonly kind: 'undo' | 'redo' }
  /** What an address asks: another table, or a card on this one. */
  | { readonly kind: 'link'; readonly hash: string; readonly box?: SpokenDeck }
  /** The deck that an address or a conversation asks for is not here. */
  | { readonly kind: 'missing'; readonly missing: Missing };

export type ConversationAct =
  /** Another one in place of this one, which is put away. */
  | {
      readonly kind: 'open';
      readonly kept: KeptConversation;
      readonly box?: SpokenDeck;
      /** The way back, where nothing was done in this one. */
      readonly back?: KeptConversation;
    }
  /** It goes on with another edition of its deck. */
  | { readonly kind: 'edition'; readonly box: SpokenDeck }
  /** The one that was put away when this one began. */
  | { readonly kind: 'return' }
  /** This one goes on, although it is of another day. */
  | { readonly kind: 'goOn' }
  | { readonly kind: 'name'; readonly name: string }
  /** As another window left it. */
  | { readonly kind: 'catchUp'; readonly opened: Opened & { readonly box: SpokenDeck } };

export type WorkshopAct =
  /** The room looks at something else. */
  | { readonly kind: 'go'; readonly scene: Scene }
  /** A clicker's next or back, in what the room looks at. */
  | { readonly kind: 'walk'; readonly by: 1 | -1 }
  /** The workshop as it was kept, once its code is here. */
  | ({ readonly kind: 'open' } & OpenWorkshop);

export type WindowAct =
  | { readonly kind: 'set'; readonly change: Partial<WindowState> }
  /** The deck as another language says it. */
  | { readonly kind: 'speak'; readonly box: SpokenDeck };

/** Everything that can happen in a window. */
export type Act =
  | { readonly to: 'conversation'; readonly act: ConversationAct }
  | { readonly to: 'table'; readonly act: TableAct }
  | { readonly to: 'screen'; readonly act: ScreenAct }
  | { readonly to: 'workshop'; readonly act: WorkshopAct }
  | { readonly to: 'own'; readonly act: OwnAct }
  | { readonly to: 'window'; readonly act: WindowAct }
  | SceneAct;

export const move = (move: Move): Act => ({ to: 'table', act: { kind: 'move', move } });
/** Opens a conversation, with its deck where that is another one, and a way back where this one is blank. */
export const openKept = (kept: KeptConversation, box?: SpokenDeck, back?: KeptConversation): Act => ({
  to: 'conversation',
  act: { kind: 'open', kept, ...(box && { box }), ...(back && { back }) },
});
/** Says that a deck is not here, and what opens once it is. */
export const miss = (missing: Missing): Act => ({ to: 'table', act: { kind: 'missing', missing } });
export const undo: Act = { to: 'table', act: { kind: 'undo' } };
export const redo: Act = { to: 'table', act: { kind: 'redo' } };
export const go = (scene: Scene): Act => ({ to: 'workshop', act: { kind: 'go', scene } });
export const onScreen = (act: ScreenAct): Act => ({ to: 'screen', act });
export const inWindow = (change: Partial<WindowState>): Act => ({ to: 'window', act: { kind: 'set', change } });
