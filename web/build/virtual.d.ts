declare module 'virtual:icons' {
  export const load: () => Promise<import('../deck/deck.ts').Drawings>;
}

declare module 'virtual:icons/own' {
  export const load: () => Promise<import('../deck/deck.ts').Drawings>;
}

declare module 'virtual:deck/*' {
  export const load: () => Promise<Omit<import('../deck/deck.ts').SpokenDeck, 'drawings' | 'families'>>;
}

declare module 'virtual:glyphs' {
  /** First and last code point of each run of characters that every font of the deck has. */
  export const glyphs: readonly (readonly [first: number, last: number])[];
}

declare module 'virtual:notes/*' {
  export const load: () => Promise<import('../deck/deck.ts').Notes>;
}

declare module 'unicode-trie/index.js' {
  class Trie {
    constructor(packed: Uint8Array);
    /** What the table holds for a code point. */
    get(codePoint: number): number;
  }

  export { Trie as default };
}
