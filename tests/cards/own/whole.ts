import type { Places } from '../../../cards/own/placed.ts';

/**
 * A side with all that can stand on one; a field that is missing does not compile. Each text is one short word with a
 * mark behind it, so that it can be looked for wherever it ought to be said.
 */
export const wholeSide = (mark: string): Required<Places> => ({
  title: `Titel${mark}`,
  text: `Tekst${mark}`,
  list: [`Punt${mark}`],
  steps: [`Stap${mark}`],
  options: [`Keus${mark}`, `Ander${mark}`],
  answer: `Goed${mark}`,
  parts: [{ label: `Kop${mark}`, text: `Deel${mark}` }],
  twist: `Draai${mark}`,
  source: `Bron${mark}`,
});

/** Every text in there, whatever field it stands in. */
export const wordsIn = (said: unknown): readonly string[] =>
  typeof said === 'string' ? [said] : Object.values(said ?? {}).flatMap(wordsIn);
