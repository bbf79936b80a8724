import type { PlanCard } from './plan-card.ts';

/** What every part of a workshop beside the cards knows how to do, whatever it holds. */
export interface SceneKind<State, Act, Showing> {
  /** As it is before anybody did anything. */
  readonly first: (cards: readonly PlanCard[]) => State;
  /** What it is after an act; the same where the act cannot be done. */
  readonly reduce: (state: State, act: Act, cards: readonly PlanCard[]) => State;
  /** What a clicker's next and back do in it. */
  readonly walk: (state: State, by: 1 | -1, cards: readonly PlanCard[]) => State;
  /** What the room may know of it; nothing where it looks at the cards meanwhile. */
  readonly show: (state: State, cards: readonly PlanCard[]) => Showing | undefined;
  /** As text, for this browser and for the file of a session; nothing where there is nothing to keep. */
  readonly write: (state: State) => string | undefined;
  /** Reads what `write` wrote; undefined for a text that it cannot have written. */
  readonly read: (text: string, cards: readonly PlanCard[]) => State | undefined;
  /** What can be taken back, as text, so that it still can after a reload. It stays in this browser. */
  readonly writePast?: (state: State) => string | undefined;
  /** The state with what `writePast` wrote; the same for a text that it cannot have written. */
  readonly readPast?: (state: State, text: string) => State;
}
