import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';
import { unpackFont } from '../type/woff.ts';
import { type Fonts, openFonts } from './fonts.ts';

/** A file of a typeface, as its package calls it. */
const nameFile = (family: string, set: string, weight: number) => `${family}-${set}-${weight}-normal`;

const read = (family: string, weight: number): readonly Uint8Array[] =>
  letters.map((set) => readPlain(nameFile(family, set, weight)) ?? unpack(family, set, weight));

/** As it was unpacked when the command was built; undefined where nothing was. */
const readPlain = (name: string): Uint8Array | undefined => {
  try {
    return new Uint8Array(readFileSync(new URL(`${PLAIN}/${name}.ttf`, import.meta.url)));
  } catch {
    return undefined;
  }
};

const unpack = (family: string, set: string, weight: number): Uint8Array => {
  const { resolve } = createRequire(import.meta.url);
  const path = resolve(`@fontsource/${family}/files/${nameFile(family, set, weight)}.woff`);
  return unpackFont(new Uint8Array(readFileSync(path)), (packed) => inflateSync(packed));
};

/** Where plain fonts lie beside the command that was built. */
const PLAIN = 'fonts';

/** What a built command has beside it: every file of the deck's typefaces unpacked, and under which licence. */
export const listPlainFonts = (): readonly { readonly name: string; readonly bytes: Uint8Array }[] =>
  [TEXT, TITLE].flatMap((family) => {
    const { resolve } = createRequire(import.meta.url);
    const licence = readFileSync(resolve(`@fontsource/${family}/LICENSE`));
    const files = (family === TEXT ? [400, 700] : [700]).flatMap((weight) =>
      letters.map((set) => ({
        name: `${PLAIN}/${nameFile(family, set, weight)}.ttf`,
        bytes: unpack(family, set, weight),
      })),
    );
    return [...files, { name: `${PLAIN}/LICENSE-${family}`, bytes: new Uint8Array(licence) }];
  });

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
