import { type OwnCards, readOwn, writeOwn } from './own/own-cards.ts';
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

/** The name of the part that says what can be taken back in another. */
const nameUndo = (name: SceneName) => `undo-${name}`;

/** The parts without what was taken back, or can be. */
export const withoutPast = (parts: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(parts).filter(([name]) => !sceneNames.some((scene) => nameUndo(scene) === name)));

const writeStates = (states: SceneStates): Readonly<Record<string, string>> => {
  const write = <Name extends SceneName>(name: Name) => [
    [name, sceneKinds[name].write(states[name])],
    [nameUndo(name), sceneKinds[name].writePast?.(states[name])],
  ];
  return Object.fromEntries(sceneNames.flatMap(write).filter(([, text]) => text !== undefined));
};

const readStates = (text: (name: string) => string, cards: readonly PlanCard[]): SceneStates => {
  const read = <Name extends SceneName>(name: Name): SceneStates[Name] => {
    const kind = sceneKinds[name];
    const state = kind.read(text(name), cards) ?? kind.first(cards);
    return kind.readPast?.(state, text(nameUndo(name))) ?? state;
  };
  return { plan: read('plan'), mirror: read('mirror'), poker: read('poker'), harvest: read('harvest') };
};
