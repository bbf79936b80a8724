import type { Says } from '../../cards/languages.ts';

/** The deck cannot be printed as it is; each line says which card, what, and what to do. */
export class DeckProblem extends Error {
  constructor(
    readonly lines: readonly Says[],
    /** The same line by line, in parts, for another program. */
    readonly facts: readonly object[] = [],
    /** Whether it ends with a question, which says itself what to do. */
    readonly isAsked = false,
  ) {
    super(lines.length === 1 ? '1 problem' : `${lines.length} problems`);
  }
}
