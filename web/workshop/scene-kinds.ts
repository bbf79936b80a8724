import { type HarvestAct, type HarvestState, harvestScene } from './harvest/harvest-scene.ts';
import type { MirrorLog } from './mirror/mirror-log.ts';
import { type MirrorSceneAct, mirrorScene } from './mirror/mirror-scene.ts';
import type { PlanCard } from './part/plan-card.ts';
import type { SceneKind } from './part/scene-kind.ts';
import { type PlanAct, type PlanState, planScene } from './plan/plan-scene.ts';
import type { Poker, PokerAct } from './poker/poker.ts';
import { pokerScene } from './poker/poker-scene.ts';
import type { SceneShowing } from './scene.ts';
import type { Scene, SceneName } from './scenes.ts';

/** What each part of a workshop holds. */
export interface SceneStates {
  readonly plan: PlanState;
  readonly mirror: MirrorLog;
  readonly poker: Poker;
  readonly harvest: HarvestState;
}

/** What can be done in each. */
export interface SceneActs {
  readonly plan: PlanAct;
  readonly mirror: MirrorSceneAct;
  readonly poker: PokerAct;
  readonly harvest: HarvestAct;
}

/** An act with the part it is done in. */
export type SceneAct = {
  readonly [Name in SceneName]: { readonly to: Name; readonly act: SceneActs[Name] };
}[SceneName];

/** The parts of a workshop; one without all of its verbs is no part, and one that is missing does not compile. */
export const sceneKinds: {
  readonly [Name in SceneName]: SceneKind<SceneStates[Name], SceneActs[Name], Extract<SceneShowing, { kind: Name }>>;
} = {
  plan: planScene,
  mirror: mirrorScene,
  poker: pokerScene,
  harvest: harvestScene,
};

export const sceneNames = Object.keys(sceneKinds) as readonly SceneName[];

/** Does an act in its part. */
export const reduceScene = <Name extends SceneName, States extends SceneStates>(
  states: States,
  name: Name,
  act: SceneActs[Name],
  cards: readonly PlanCard[],
): States => ({ ...states, [name]: sceneKinds[name].reduce(states[name], act, cards) });

/** What a clicker's next and back mean where the room looks at no card. */
export const walkScene = <Name extends SceneName, States extends SceneStates>(
  states: States,
  name: Name,
  by: 1 | -1,
  cards: readonly PlanCard[],
): States => ({ ...states, [name]: sceneKinds[name].walk(states[name], by, cards) });

/** What the room sees of a workshop. */
export const showScene = (scene: Scene, states: SceneStates, cards: readonly PlanCard[]): SceneShowing =>
  (scene !== 'cards' && showNamed(scene, states, cards)) || { kind: 'cards' };

const showNamed = <Name extends SceneName>(name: Name, states: SceneStates, cards: readonly PlanCard[]) =>
  sceneKinds[name].show(states[name], cards);
