/** What pdfkit and fontkit bring along for compressed web fonts, passwords, pictures, and lines that we break ourselves. */
const neverPrinted = ['brotli/decompress.js', '@noble/ciphers/aes', 'png-js', 'linebreak'];

/** What stands in their place, from the root of the project: nearly a third of what printing weighs is never used. */
export const leaveOut = (root: string): Readonly<Record<string, string>> =>
  Object.fromEntries(neverPrinted.map((name) => [name, `${root}/web/build/absent.ts`]));
