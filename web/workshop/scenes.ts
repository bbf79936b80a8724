/** What the room looks at. */
export const scenes = ['cards', 'plan', 'mirror', 'poker', 'harvest'] as const;
export type Scene = (typeof scenes)[number];
