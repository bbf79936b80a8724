import { endingOf, type NamedBytes } from '../../cards/file/file-kind.ts';
import { largestBytes } from '../../cards/file/limits.ts';
import { type HouseStyle, type LetterName, letterNames } from '../../cards/style/style.ts';
import type { HouseLetters } from '../deck/deck.ts';

/** The letters of a house as its cards are set in them, and the files that no browser can set anything in. */
export interface LoadedLetters {
  readonly letters?: HouseLetters;
  readonly unread: readonly string[];
}

/** What holds a typeface that browsers and paper can both be given. */
const endings = ['woff', 'woff2', 'ttf', 'otf'];
export const isFontName = (name: string): boolean => endings.includes(endingOf(name));

/** The file that a style names, in its own folder or another one. */
const findFile = (files: readonly NamedBytes[], named: string): NamedBytes | undefined =>
  files.find(({ name }) => name === named || name.endsWith(`/${named}`));

/** The files of a style's typefaces that came along, by the names that it gives them, and those that did not. */
export const chooseFonts = (
  { fontFiles }: HouseStyle,
  attached: readonly NamedBytes[],
): { readonly fonts: readonly NamedBytes[]; readonly missing: readonly string[] } => {
  const named = [...new Set(letterNames.flatMap((letter) => fontFiles[letter] ?? []))];
  const found = named.map((name) => ({ name, file: findFile(attached, name) }));
  return {
    fonts: found.flatMap(({ name, file }) =>
      file && isFontName(name) && file.bytes.length <= largestBytes.font ? [{ name, bytes: file.bytes }] : [],
    ),
    missing: found.flatMap(({ name, file }) => (file ? [] : [name])),
  };
};

/** The letters of a deck in this window: their faces come in as they are read. */
interface Known {
  readonly faces: FontFace[];
  readonly loaded: Promise<LoadedLetters>;
}

/** What this window has or is reading, by the edition of their deck, the one that was asked for last at the end. */
const known = new Map<string, Known>();
/** As many decks as are in sight at once: on the table, before that, and looked at. */
const MOST = 4;
let turn = 0;

/** Takes the letters of a deck out of this window. */
export const forgetLetters = (edition: string): void => {
  for (const face of known.get(edition)?.faces ?? []) document.fonts.delete(face);
  known.delete(edition);
};

/**
 * Gives this window the letters of a deck, before any of its cards is shown: from bytes that are here, so nothing is asked
 * of a host. What a browser cannot read is left out, and our own letters stand there. Whoever asks while they are being
 * read waits for the same.
 */
export const loadLetters = (
  edition: string,
  style: HouseStyle,
  files: readonly NamedBytes[],
): Promise<LoadedLetters> => {
  const faces: FontFace[] = [];
  const asked = known.get(edition) ?? {
    faces,
    loaded: readLetters(style, files, faces).then((loaded) => {
      // Whoever forgot them meanwhile has no use for them.
      if (known.get(edition)?.faces === faces) for (const face of faces) document.fonts.add(face);
      return loaded;
    }),
  };
  known.delete(edition);
  known.set(edition, asked);
  for (const old of [...known.keys()].slice(0, -MOST)) forgetLetters(old);
  return asked.loaded;
};

const readLetters = async (
  { fontFiles }: HouseStyle,
  files: readonly NamedBytes[],
  faces: FontFace[],
): Promise<LoadedLetters> => {
  turn += 1;
  const family = `house-${turn}`;
  const unread = new Set<string>();
  const load = async (name: LetterName, suffix: string, weight: string): Promise<boolean> => {
    const named = fontFiles[name];
    const file = named === undefined ? undefined : files.find((each) => each.name === named && isFontName(each.name));
    if (!file) return false;
    try {
      const face = new FontFace(`${family}-${suffix}`, file.bytes as Uint8Array<ArrayBuffer>, { weight });
      await face.load();
      faces.push(face);
      return true;
    } catch {
      unread.add(file.name);
      return false;
    }
  };
  // As paper has it: what is missing is set as what is stressed, and that as running text.
  const hasStrong = await load('strong', 'text', '600 900');
  const hasBody = await load('body', 'text', hasStrong ? '100 500' : '100 900');
  const hasTitle = await load('title', 'title', '100 900');
  const text = `"${family}-text"`;
  const letters: HouseLetters | undefined =
    faces.length === 0
      ? undefined
      : {
          ...(hasBody && { body: text }),
          ...((hasTitle || hasStrong || hasBody) && { title: hasTitle ? `"${family}-title"` : text }),
          files: Object.fromEntries(
            letterNames.flatMap((name) => {
              const file = files.find((each) => each.name === fontFiles[name] && !unread.has(each.name));
              return file ? [[name, { file: file.name, bytes: file.bytes }] as const] : [];
            }),
          ),
        };
  return { ...(letters && { letters }), unread: [...unread] };
};
