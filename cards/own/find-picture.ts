/** What a name in a cell leads to: a file of the deck, or a sentence that says why to none. */
export type FoundPicture =
  | { readonly file: string }
  | {
      readonly says: Readonly<Record<'nl' | 'en', string>>;
      readonly rule: 'remote' | 'outside' | 'missing' | 'several';
    };

/** Kinds of picture that are read, by the end of their names. */
const KINDS = /\.(?:jpe?g|png|webp|avif|gif|svg)$/i;
export const isPicture = (file: string): boolean => KINDS.test(file);

/** Longer than a path may be on any system. */
const LONGEST = 1000;
/** Names that are told as those that were perhaps meant. */
const NEAR = { most: 3, least: 0.4 } as const;

/**
 * The file that a name in a cell means, among those that came with the deck: in any case, with its kind or without, with
 * folders in front or not, with strokes either way, or as the `src` of an `<img>`. A name that leads to the network or out
 * of the folder is refused, whether there is such a file or not.
 */
export const findPicture = (typed: string, files: readonly string[]): FoundPicture => {
  const named = readName(typed.slice(0, LONGEST));
  const shown = show(named || typed);
  if (/^(?:[a-z][a-z\d+.-]+:|\/\/)/i.test(named)) return { rule: 'remote', says: sayRemote(shown) };
  const steps = named.split('/').filter((step) => step !== '' && step !== '.');
  if (/^(?:\/|~|[a-z]:)/i.test(named) || steps.includes('..')) return { rule: 'outside', says: sayOutside(shown) };
  const pictures = files.filter(isPicture).map((file) => ({ file, path: fold(file.replaceAll('\\', '/')) }));
  const wanted = fold(steps.join('/'));
  const ends = (path: string) => path === wanted || path.endsWith(`/${wanted}`);
  const exact = pictures.filter(({ path }) => ends(path));
  const bare = pictures.filter(({ path }) => ends(path.replace(KINDS, '')));
  const found = wanted === '' ? [] : exact.length > 0 ? exact : bare;
  const [first] = found.filter(({ path }) => path === wanted || path.replace(KINDS, '') === wanted);
  if (found.length > 1 && !first)
    return { rule: 'several', says: saySeveral(shown, found.map(({ file }) => show(file)).slice(0, NEAR.most)) };
  const [chosen] = first ? [first] : found;
  if (chosen) return { file: chosen.file };
  return { rule: 'missing', says: sayMissing(shown, findNear(wanted, pictures)) };
};

/** Of `<img src="images/boom.jpg">` the source; what a browser would read as signs, read. */
const readName = (typed: string): string => {
  const [, quoted, bare] = /<img\b[^>]*?\bsrc\s*=\s*(?:["']([^"']*)["']|([^\s>"']+))/i.exec(typed) ?? [];
  const name = (quoted ?? bare ?? typed).trim().replaceAll('\\', '/').replaceAll('&amp;', '&');
  try {
    return /%[\da-f]{2}/i.test(name) ? decodeURIComponent(name) : name;
  } catch {
    return name;
  }
};

/** Letters with their marks as one, whichever way a system writes them: a Mac writes them apart. */
const fold = (name: string): string => name.normalize('NFC').toLowerCase();

const show = (name: string): string => {
  const plain = name.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  return plain.length > 60 ? `${plain.slice(0, 60)}…` : plain;
};

/** The names that share most pairs of letters with what was typed (Dice). */
const findNear = (wanted: string, pictures: readonly { readonly file: string; readonly path: string }[]) => {
  const nameOf = (path: string) => path.replace(KINDS, '').replace(/^.*\//, '');
  const typed = pairsOf(nameOf(wanted));
  return pictures
    .map(({ file, path }) => ({ file, alike: compare(typed, pairsOf(nameOf(path))) }))
    .filter(({ alike }) => alike >= NEAR.least)
    .sort((a, b) => b.alike - a.alike)
    .slice(0, NEAR.most)
    .map(({ file }) => show(file));
};

const pairsOf = (word: string): ReadonlySet<string> =>
  new Set(Array.from({ length: word.length + 1 }, (_, i) => ` ${word} `.slice(i, i + 2)));

const compare = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  (2 * [...a].filter((pair) => b.has(pair)).length) / (a.size + b.size);

const sayRemote = (name: string) => ({
  nl: `${name} staat op internet, en wij halen niets op. Bewaar de foto en zet hem naast het bestand.`,
  en: `${name} is on the internet, and we fetch nothing. Save the picture and put it beside the file.`,
});

const sayOutside = (name: string) => ({
  nl: `${name} ligt buiten de map van het spel. Zet de foto in die map en noem alleen zijn naam.`,
  en: `${name} lies outside the folder of the deck. Put the picture in that folder and give its name alone.`,
});

const saySeveral = (name: string, files: readonly string[]) => ({
  nl: `${name} kan meer dan één foto zijn: ${files.join(', ')}. Schrijf de map of het einde erbij.`,
  en: `${name} may be more than one picture: ${files.join(', ')}. Add its folder or its ending.`,
});

const sayMissing = (name: string, near: readonly string[]) => ({
  nl: `${name} zit er niet bij. ${near.length > 0 ? `Wel: ${near.join(', ')}.` : 'Zet de foto naast het bestand.'}`,
  en: `${name} is not here. ${near.length > 0 ? `Here are: ${near.join(', ')}.` : 'Put the picture beside the file.'}`,
});
