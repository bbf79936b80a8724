import Trie from 'unicode-trie/index.js';

/**
 * fontkit unpacks five tables of Unicode when it is loaded, in JavaScript: as much time as printing a card takes. They
 * serve scripts that are shaped, and our Latin asks none of them; so a table is unpacked when it is asked.
 */
class LaterTrie {
  readonly #packed: Uint8Array;
  #unpacked: Trie | undefined;

  constructor(packed: Uint8Array) {
    this.#packed = packed;
  }

  get(codePoint: number): number {
    this.#unpacked ??= new Trie(this.#packed);
    return this.#unpacked.get(codePoint);
  }
}

export { LaterTrie as default };
