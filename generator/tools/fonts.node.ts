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

/** Typefaces that come with the deck, both under the SIL Open Font License, by the names people have for them. */
const bundled: ReadonlyMap<string, string> = new Map([
  ['atkinson hyperlegible next', 'atkinson-hyperlegible-next'],
  ['atkinson hyperlegible', 'atkinson-hyperlegible-next'],
  ['bricolage grotesque', 'bricolage-grotesque'],
]);
const [TEXT, TITLE] = ['atkinson-hyperlegible-next', 'bricolage-grotesque'] as const;

const opened = new Map<string, Fonts>();
const openPair = (text: string, title: string): Fonts => {
  const key = `${text} ${title}`;
  const fonts =
    opened.get(key) ?? openFonts({ body: read(text, 400), strong: read(text, 700), title: read(title, 700) });
  opened.set(key, fonts);
  return fonts;
};

/** The deck's own typefaces; read once, as they never change. */
export const readFonts = (): Fonts => openPair(TEXT, TITLE);

/** The same for a house that names one of them for its text or its titles; a name that is none of them changes nothing. */
export const readNamedFonts = ({ body, title }: { readonly body?: string; readonly title?: string }): Fonts => {
  const find = (name: string | undefined) => bundled.get(name?.toLowerCase() ?? '');
  return openPair(find(body) ?? TEXT, find(title) ?? TITLE);
};
