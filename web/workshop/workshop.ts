import { noOwnCards, type OwnCards, readOwn, writeOwn } from './own/own-cards.ts';
import type { PlanCard } from './part/plan-card.ts';
import { namedTexts, readFound } from './part/saved-text.ts';
import { type SceneStates, sceneKinds, sceneNames } from './scene-kinds.ts';
import { type Scene, type SceneName, scenes } from './scenes.ts';

/** All of a workshop beside the cards on the table. Nothing in it says who was there. */
export interface Workshop extends SceneStates {
  readonly own: OwnCards;
}

/** A workshop, and which part of it the room looks at. */
export interface OpenWorkshop {
  readonly scene: Scene;
  readonly workshop: Workshop;
}

export const startWorkshop = (cards: readonly PlanCard[]): Workshop => ({
  ...readStates(() => '', cards),
  own: noOwnCards,
});

/** The parts of a workshop by name, each as its own text: for this browser, and for the file of a session. */
export const writeWorkshop = ({ scene, workshop }: OpenWorkshop): Readonly<Record<string, string>> => ({
  scene,
  ...writeStates(workshop),
  ...writeOwn(workshop.own),
});

/** Reads what `writeWorkshop` wrote; a part that is missing or broken is as at the start. */
export const readWorkshop = (parts: unknown, cards: readonly PlanCard[]): OpenWorkshop => {
  const texts = readFound(namedTexts, parts) ?? {};
  const text = (name: string) => texts[name] ?? '';
  const scene = scenes.find((each) => each === texts.scene) ?? 'cards';
  return { scene, workshop: { ...readStates(text, cards), own: readOwn(text) } };
};

const writeStates = (states: SceneStates): Readonly<Record<string, string>> => {
  const write = <Name extends SceneName>(name: Name) => sceneKinds[name].write(states[name]);
  return Object.fromEntries(
    sceneNames.flatMap((name) => {
      const text = write(name);
      return text === undefined ? [] : [[name, text]];
    }),
  );
};

const readStates = (text: (name: string) => string, cards: readonly PlanCard[]): SceneStates => {
  const read = <Name extends SceneName>(name: Name): SceneStates[Name] =>
    sceneKinds[name].read(text(name), cards) ?? sceneKinds[name].first(cards);
  return { plan: read('plan'), mirror: read('mirror'), poker: read('poker'), harvest: read('harvest') };
};
