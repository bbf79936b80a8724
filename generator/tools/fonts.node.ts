import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Fonts, openFonts } from './fonts.ts';

const { resolve } = createRequire(import.meta.url);
const read = (file: string) => new Uint8Array(readFileSync(resolve(`@fontsource/${file}.woff`)));

/** The deck's own typefaces, both under the SIL Open Font License. */
export const readFonts = (): Fonts =>
  openFonts({
    body: read('atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal'),
    strong: read('atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal'),
    title: read('bricolage-grotesque/files/bricolage-grotesque-latin-700-normal'),
  });
