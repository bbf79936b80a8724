/** What pdfkit and fontkit bring along for compressed web fonts, passwords, pictures, and lines that we break ourselves. */
const neverPrinted = ['brotli/decompress.js', '@noble/ciphers/aes', 'png-js', 'linebreak'];

/** A name that stands for another file, as Vite takes it. */
interface Alias {
  readonly find: RegExp;
  readonly replacement: string;
}

/**
 * What stands in their place, from the root of the project: nearly a third of what printing weighs is never used, and
 * tables that are hardly ever asked are unpacked later.
 */
export const leaveOut = (root: string): Alias[] => [
  ...neverPrinted.map((name) => ({ find: new RegExp(`^${name}$`), replacement: `${root}/web/build/absent.ts` })),
  { find: /^unicode-trie$/, replacement: `${root}/web/build/later-trie.ts` },
];
