import type { SpokenDeck } from '../deck/deck.ts';
import type { Move } from '../table/move.ts';
import type { OwnAct } from '../workshop/own/own-cards.ts';
import type { SceneAct } from '../workshop/scene-kinds.ts';
import type { Scene } from '../workshop/scenes.ts';
import type { OpenWorkshop } from '../workshop/workshop.ts';
import type { ScreenAct } from './screen.ts';
import type { Game, WindowState } from './state.ts';

export type TableAct =
  | { readonly kind: 'move'; readonly move: Move }
  | { readonly kind: 'undo' | 'redo' }
  /** Another session in place of this one. */
  | { readonly kind: 'open'; readonly game: Game };

export type WorkshopAct =
  /** The room looks at something else. */
  | { readonly kind: 'go'; readonly scene: Scene }
  /** A clicker's next or back, in what the room looks at. */
  | { readonly kind: 'walk'; readonly by: 1 | -1 }
  /** A workshop from a file, or as it was kept, in place of this one. */
  | ({ readonly kind: 'open' } & OpenWorkshop);

export type WindowAct =
  | { readonly kind: 'set'; readonly change: Partial<WindowState> }
  /** The deck as another language says it. */
  | { readonly kind: 'speak'; readonly box: SpokenDeck };

/** Everything that can happen in a window. */
export type Act =
  | { readonly to: 'table'; readonly act: TableAct }
  | { readonly to: 'screen'; readonly act: ScreenAct }
  | { readonly to: 'workshop'; readonly act: WorkshopAct }
  | { readonly to: 'own'; readonly act: OwnAct }
  | { readonly to: 'window'; readonly act: WindowAct }
  | SceneAct;

export const move = (move: Move): Act => ({ to: 'table', act: { kind: 'move', move } });
export const undo: Act = { to: 'table', act: { kind: 'undo' } };
export const redo: Act = { to: 'table', act: { kind: 'redo' } };
export const go = (scene: Scene): Act => ({ to: 'workshop', act: { kind: 'go', scene } });
export const onScreen = (act: ScreenAct): Act => ({ to: 'screen', act });
export const inWindow = (change: Partial<WindowState>): Act => ({ to: 'window', act: { kind: 'set', change } });
