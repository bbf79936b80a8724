/** What the room looks at. */
export const scenes = ['cards', 'plan', 'mirror', 'poker', 'harvest'] as const;
export type Scene = (typeof scenes)[number];

/** A part of the workshop beside the cards. */
export type SceneName = Exclude<Scene, 'cards'>;
