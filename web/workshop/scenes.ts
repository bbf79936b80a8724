/** What the room looks at. */
export const scenes = ['cards', 'plan', 'mirror', 'poker', 'harvest'] as const;
export type Scene = (typeof scenes)[number];

/** What is done with the skills of this game, and not with cards of other decks. */
const ofOurs: readonly Scene[] = ['plan', 'mirror', 'poker'];

/** What the room can look at with the deck that lies on the table: all of it with the game's own. */
export const scenesOf = ({ own }: { readonly own?: unknown }): readonly Scene[] =>
  own ? scenes.filter((scene) => !ofOurs.includes(scene)) : scenes;

/** A part of the workshop beside the cards. */
export type SceneName = Exclude<Scene, 'cards'>;
