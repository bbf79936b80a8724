/** What pdfkit and fontkit bring along for compressed web fonts, passwords, and lines that we break ourselves. */
const neverPrinted = ['brotli/decompress.js', '@noble/ciphers/aes', 'linebreak'];
/** What unpacks a PNG: a page gives pictures to print as JPEG, the command also as PNG. */
const pagePictures = ['png-js'];

/** A name that stands for another file, as Vite takes it. */
interface Alias {
  readonly find: RegExp;
  readonly replacement: string;
}

/**
 * What stands in their place, from the root of the project: nearly a third of what printing weighs is never used, and
 * tables that are hardly ever asked are unpacked later. The command may be asked for more than a page.
 */
export const leaveOut = (root: string, by: 'page' | 'command' = 'page'): Alias[] => {
  // As Vite writes paths, on Windows too; and what stands for a name may be told apart by a $.
  const build = `${root.replaceAll('\\', '/').replaceAll('$', '$$$$')}/web/build`;
  return [
    ...[...neverPrinted, ...(by === 'page' ? pagePictures : [])].map((name) => ({
      find: new RegExp(`^${name}$`),
      replacement: `${build}/absent.ts`,
    })),
    { find: /^unicode-trie$/, replacement: `${build}/later-trie.ts` },
  ];
};
