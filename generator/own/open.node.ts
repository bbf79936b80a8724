import { basename, join, resolve } from 'node:path';
import type { Deck } from '../../cards/deck.ts';
import { nameOf } from '../../cards/file/file-kind.ts';
import { type Language, languages, usualLanguage } from '../../cards/languages.ts';
import type { OwnDeck, Tongue } from '../../cards/own/placed.ts';
import { makePrintable, UNPRINTABLE } from '../../cards/own/printable.ts';
import type { ColumnPlace } from '../../cards/read/column-place.ts';
import { readWishedPlace, tellColumn } from '../../cards/read/place-words.ts';
import { readDeck } from '../../cards/read/read.ts';
import { sayProblem } from '../../cards/read/say.ts';
import { dressDeck } from '../../cards/style/dress.ts';
import { readStyle } from '../../cards/style/read-style.ts';
import { plainStyle } from '../../cards/style/style.ts';
import type { Logo } from '../layout/face/face.ts';
import type { Picture, Pictures } from '../paper/image.ts';
import { readFonts } from '../tools/fonts.node.ts';
import type { Fonts } from '../tools/fonts.ts';
import type { House } from '../tools/house.node.ts';
import { hasIcon } from '../tools/icons.node.ts';
import { tellNearest } from '../wish/nearest.ts';
import { WishProblem } from '../wish/selection.ts';
import { readOneOf } from '../wish/wishes.ts';
import { DeckProblem } from '../write/deck-problem.ts';
import { isFolder } from '../write/files.node.ts';
import { type NamedFile, readSource } from './files.node.ts';
import { readGame } from './game.ts';
import { ownWords } from './words.ts';

/** What a person types of a deck of their own. */
export interface OwnTyped {
  /** A file, or a folder. */
  readonly path: string;
  /** The language of the cards; the deck's own where nothing is typed. */
  readonly lang?: string | undefined;
  /** A file of design tokens. */
  readonly style?: string | undefined;
  /** Which column stands in which place: `stelling=tekst,bron=-`. */
  readonly columns?: string | undefined;
  /** Whether what is asked was answered with yes before. */
  readonly yes?: boolean | undefined;
}

/** A deck of one's own, ready to be printed. */
export interface OpenedDeck {
  readonly deck: Deck;
  /** As it was read; nothing where the cards are those of this game, changed. */
  readonly own?: OwnDeck;
  /** Whether its words were checked: those of this game have rules of their own. */
  readonly sound: boolean;
  /** The language of the words around the cards. */
  readonly language: Language;
  /** Where each column of a spreadsheet went. */
  readonly columns: readonly string[];
  /** What its cards show, in the colours of screens. */
  readonly pictures: Pictures;
  readonly fonts: Fonts;
  readonly logo?: Logo;
  /** What was guessed, cleaned or passed over, for a person to see. */
  readonly told: readonly string[];
}

/** Opens a deck of one's own. Throws a DeckProblem for what is wrong in its files, a WishProblem for what cannot be. */
export const openOwn = async (typed: OwnTyped, help: Language, game: Deck): Promise<OpenedDeck> => {
  const files = readSource(typed.path);
  const changed = await readGame(files, game);
  if (changed) return openGame(changed, typed);
  const read = await readDeck(files, { columns: readColumns(typed.columns), ...nameAfter(typed.path, files) });
  const faults = read.problems.filter(({ kind }) => kind === 'fault');
  if (!read.deck || faults.length > 0)
    throw new DeckProblem(
      faults.map((fault) => sayProblem(fault, help)),
      faults.map(({ place, ...fault }) => ({ ...place, ...fault })),
    );
  const own = read.deck;
  const tongue = chooseTongue(own, typed.lang);
  const house = await openHouse(typed, read.attached, own);
  const { hasGlyph } = house.fonts;
  const strange = new Set<string>();
  const deck = dressDeck(own, tongue, {
    style: house.style,
    hasIcon,
    makePrintable: (text) => {
      const printable = makePrintable(text, hasGlyph);
      if (printable.includes(UNPRINTABLE)) for (const sign of findStrange(text, hasGlyph)) strange.add(sign);
      return printable;
    },
  });
  const shown = await readPictures(own, read.attached, help);
  const { logo } = house;
  const pictures = logo ? new Map([...shown, [logo.name, logo]]) : shown;
  const asked = [...askUntranslated(own, tongue, help), ...askStrange(strange, help)];
  if (asked.length > 0 && !typed.yes) throw new DeckProblem([...asked, ownWords[help].yes]);
  return {
    deck,
    own,
    sound: true,
    pictures,
    fonts: house.fonts,
    ...(logo && { logo: { name: logo.name, alt: house.style.logo?.alt ?? deck.own?.name ?? own.name, pixels: logo } }),
    language: tongue === 'nl' ? 'nl' : 'en',
    columns: read.columns.map((column) => tellColumn(column, help)),
    told: [
      ...read.problems.map((problem) => sayProblem(problem, help)),
      ...[...house.told, ...house.problems].map((says) => says[help]),
      ...asked,
    ],
  };
};

/** The pictures that cards name, each once; one that cannot be read stops the work, with the cards that show it. */
const readPictures = async ({ cards }: OwnDeck, files: readonly NamedFile[], help: Language): Promise<Pictures> => {
  const names = new Set(cards.flatMap(({ picture }) => (picture ? [picture.name] : [])));
  const found = files.filter(({ name }) => names.has(name));
  if (found.length === 0) return new Map();
  const { readPicture } = await import('../tools/pictures.node.ts');
  const pictures = new Map<string, Picture>();
  const problems: string[] = [];
  for (const { name, bytes } of found) {
    const read = await readPicture(name, bytes);
    if ('picture' in read) pictures.set(name, read.picture);
    else
      problems.push(
        `${cards.flatMap((card) => (card.picture?.name === name ? [card.code] : [])).join(', ')}: ${read.says[help]}`,
      );
  }
  if (problems.length > 0) throw new DeckProblem(problems);
  return pictures;
};

/** A folder is called as its deck is, but where a file in it says otherwise. */
const nameAfter = (path: string, files: readonly NamedFile[]): { readonly name?: string } =>
  isFolder(path) && !files.some(({ name }) => /(^|\/)deck\.(ya?ml|json)$/i.test(name))
    ? { name: nameOf(basename(resolve(path))) }
    : {};

/** The cards of this game as somebody changed them: they print as the others do, and are checked as the others are. */
const openGame = (deck: Deck, { lang = usualLanguage }: OwnTyped): OpenedDeck => ({
  deck,
  sound: false,
  pictures: new Map(),
  fonts: readFonts(),
  language: readOneOf('lang', languages, lang),
  columns: [],
  told: [],
});

/** The language that was asked for as the deck names it, or the deck's own. */
const chooseTongue = ({ name, languages }: OwnDeck, typed: string | undefined): Tongue => {
  if (typed === undefined) return languages[0];
  const asked = typed.trim().toLowerCase();
  const found = languages.find((tongue) => tongue.toLowerCase() === asked);
  if (!found)
    throw new WishProblem(
      `--lang: “${name}” has no “${typed}”; it is written in ${languages.join(', ')}.${tellNearest(typed, languages)}`,
    );
  return found;
};

/** Signs of a text that no letter of ours can say. */
const findStrange = (text: string, hasGlyph: (character: string) => boolean): readonly string[] =>
  [...new Set(text)].filter((sign) => makePrintable(sign, hasGlyph) === UNPRINTABLE);

const askStrange = (signs: ReadonlySet<string>, help: Language): readonly string[] =>
  signs.size === 0 ? [] : [ownWords[help].strange([...signs].slice(0, 12).join(' '), UNPRINTABLE)];

/** Cards that have no text in the language that was asked for. */
const askUntranslated = ({ cards }: OwnDeck, tongue: Tongue, help: Language): readonly string[] => {
  const isUntranslated = (text: OwnDeck['cards'][number]['text']) =>
    text[tongue] === undefined && Object.keys(text).length > 0;
  const codes = cards.filter(({ text }) => isUntranslated(text)).map(({ code }) => code);
  const shown = codes.length > 6 ? `${codes.slice(0, 6).join(', ')} …` : codes.join(', ');
  return codes.length === 0 ? [] : [ownWords[help].untranslated(codes.length, tongue, shown)];
};

/** `stelling=tekst,bron=-` as columns and where they go. */
const readColumns = (typed: string | undefined): Readonly<Record<string, ColumnPlace>> =>
  typed === undefined ? {} : Object.fromEntries(typed.split(',').map(readColumn));

const readColumn = (pair: string): readonly [column: string, place: ColumnPlace] => {
  const [, column, written = ''] = /^\s*(.+?)\s*=\s*(\S.*?)\s*$/.exec(pair) ?? [];
  const place = readWishedPlace(written);
  if (column === undefined || place === undefined)
    throw new WishProblem(
      `--columns: “${pair.trim()}” names no column and its place; write them as in stelling=tekst,uitleg=achterkant,bron=-.`,
    );
  return [column, place];
};

/** The house whose style was named, or lies with the cards; a style that was named must be one. */
const openHouse = async ({ path, style }: OwnTyped, files: readonly NamedFile[], own: OwnDeck): Promise<House> => {
  const beside = files.find(({ name }) => /\.tokens\.json$/i.test(name));
  const named = style ?? (beside && isFolder(path) ? join(path, beside.name) : undefined);
  if (named !== undefined) {
    if (style !== undefined) readSource(style);
    const { readHouse } = await import('../tools/house.node.ts');
    const house = await readHouse(named, JSON.stringify(own));
    if (style !== undefined && house.style === plainStyle)
      throw new WishProblem(`--style: ${house.problems.map(({ en }) => en).join(' ')}`);
    return house;
  }
  if (!beside) return { style: plainStyle, fonts: readFonts(), told: [], problems: [] };
  const { style: read, told, problems } = readStyle(new TextDecoder().decode(beside.bytes));
  return {
    style: read,
    fonts: readFonts(),
    told: told.map(({ says }) => says),
    problems: problems.map(({ says }) => says),
  };
};
