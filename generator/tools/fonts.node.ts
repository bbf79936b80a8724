import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { unpackFont } from '../type/woff.ts';
import { type Fonts, openFonts } from './fonts.ts';

const { resolve } = createRequire(import.meta.url);
const read = (family: string, weight: number) => {
  const fileOf = (set: string) => `${family}-${set}-${weight}-normal.woff`;
  const folder = dirname(resolve(`@fontsource/${family}/files/${fileOf('latin')}`));
  return letters.map((set) => unpackFont(new Uint8Array(readFileSync(join(folder, fileOf(set)))), inflateSync));
};

/** The sets of Fontsource that hold the letters of every language of the Union that is written in Latin. */
const letters = ['latin', 'latin-ext'] as const;

let opened: Fonts | undefined;

/** The deck's own typefaces, both under the SIL Open Font License; read once, as they never change. */
export const readFonts = (): Fonts => {
  opened ??= openFonts({
    body: read('atkinson-hyperlegible-next', 400),
    strong: read('atkinson-hyperlegible-next', 700),
    title: read('bricolage-grotesque', 700),
  });
  return opened;
};
