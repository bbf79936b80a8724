import { realpathSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { type ColumnGuess, type ColumnPlace, splitPlace } from '../../cards/column/column-place.ts';
import { readWishedPlace, tellColumn } from '../../cards/column/place-words.ts';
import type { Deck } from '../../cards/deck.ts';
import { nameOf } from '../../cards/file/file-kind.ts';
import { type Problem, short } from '../../cards/file/problem.ts';
import { columnLetter } from '../../cards/file/table.ts';
import { inEvery, isLanguage, type Language, languages, usualLanguage } from '../../cards/languages.ts';
import type { OwnDeck, Tongue } from '../../cards/own/placed.ts';
import { readDeck } from '../../cards/read/read.ts';
import type { Wishes } from '../../cards/read/wishes.ts';
import { sayProblem } from '../../cards/say/say.ts';
import { dressDeck } from '../../cards/style/dress.ts';
import type { Logo } from '../layout/face/face.ts';
import type { Pictures } from '../paper/image.ts';
import { readFonts } from '../tools/fonts.node.ts';
import type { Fonts } from '../tools/fonts.ts';
import { isHyphenated } from '../tools/hyphenation.node.ts';
import { hasIcon } from '../tools/icons.node.ts';
import { tellNearest } from '../wish/nearest.ts';
import { WishProblem } from '../wish/selection.ts';
import { readOneOf } from '../wish/wishes.ts';
import { DeckProblem } from '../write/deck-problem.ts';
import { isFolder } from '../write/files.node.ts';
import { askSigns, askUntranslated, openPrintable } from './ask.ts';
import { readSource } from './files.node.ts';
import { readGame } from './game.ts';
import { openHouse } from './house.node.ts';
import { dateSource } from './list.node.ts';
import { findNamed } from './named.node.ts';
import { refuseOwnOptions } from './options.ts';
import { nameBeside, readPictures } from './pictures.node.ts';
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
  /** How an old file was saved: `windows` or `mac`. */
  readonly letters?: string | undefined;
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
  /** The real path of what it was read from; nothing where the cards are those of this game, which prints as itself. */
  readonly from?: string;
  /** What was guessed, cleaned or passed over, for a person to see. */
  readonly told: readonly string[];
  /** The same cards in another of their languages, with what is to be told of that one alone. */
  readonly openIn?: (tongue: Tongue) => Promise<OpenedDeck>;
}

/** Opens a deck of one's own. Throws a DeckProblem for what is wrong in its files, a WishProblem for what cannot be. */
export const openOwn = async (written: OwnTyped, help: Language, game: Deck): Promise<OpenedDeck> => {
  const typed = { ...written, path: findNamed(written.path) };
  const files = readSource(typed.path);
  const changed = await readGame(files, game);
  if (changed) return openGame(changed, typed);
  const read = await readDeck([...files, ...nameBeside(typed.path)], {
    columns: readColumns(typed.columns),
    ...readLetters(typed.letters),
    date: dateSource(typed.path),
    ...(isFolder(typed.path) && { usualName: nameOf(basename(resolve(typed.path))) }),
  });
  const faults = read.problems.filter(({ kind }) => kind === 'fault');
  if (!read.deck || faults.length > 0)
    throw new DeckProblem(
      faults.map((fault) => inEvery(sayProblem(fault, help))),
      faults.map(({ place, ...fault }) => ({ ...place, ...fault })),
    );
  const own = read.deck;
  let shown: ReturnType<typeof readPictures> | undefined;
  const dress = async (tongue: Tongue, tell = (line: string) => line) => {
    const house = await openHouse(typed, read.attached, own, tongue);
    const printable = openPrintable(house.fonts.hasGlyph);
    const deck = dressDeck(own, tongue, { style: house.style, hasIcon, makePrintable: printable.makePrintable });
    const scripts = printable.scripts(help);
    if (scripts.length > 0)
      throw new DeckProblem([inEvery(tell(ownWords[help].scripts(scripts.join(', '), own.name)))]);
    // Under a name that no file has: a card may show a picture that is called as the logo is.
    const logo = house.logo && { ...house.logo, name: `:${house.logo.name}` };
    shown ??= readPictures(own, typed.path, read.attached, help);
    const pictures = logo ? new Map([...(await shown), [logo.name, logo]]) : await shown;
    const opened = {
      deck,
      own,
      from: realpathSync(typed.path),
      sound: true,
      pictures,
      fonts: house.fonts,
      ...(logo && {
        logo: { name: logo.name, alt: house.style.logo?.alt ?? deck.own?.name ?? own.name, pixels: logo },
      }),
      language: isLanguage(tongue) ? tongue : ('en' as const),
      columns: read.columns.map((column) => tellColumn(column, help)),
    };
    return {
      opened,
      ofHouse: [...house.told, ...house.problems].map((says) => says[help]),
      ofBreaks: isHyphenated(tongue) ? [] : [ownWords[help].unbroken(tongue)],
      ofSigns: askSigns(printable.signs(), help).map(tell),
    };
  };
  const tongue = chooseTongue(own, typed.lang);
  const { opened, ofHouse, ofBreaks, ofSigns } = await dress(tongue);
  const asked = [...askUntranslated(own, tongue, help), ...ofSigns];
  if (asked.length > 0 && !typed.yes) throw new DeckProblem([...asked, ownWords[help].yes].map(inEvery), [], true);
  const told = [
    ...read.problems.filter((problem) => !isAsked(problem, tongue)).map((problem) => sayProblem(problem, help)),
    ...ofHouse,
    ...tellParts(read.columns, help),
    ...tellIcons(own, help),
    ...ofBreaks,
    ...asked,
  ];
  return {
    ...opened,
    told,
    openIn: async (other) => {
      const more = await dress(other, (line) => ownWords[help].among(other, line));
      return {
        ...more.opened,
        told: [...more.ofHouse, ...more.ofBreaks, ...more.ofSigns].filter((line) => !told.includes(line)),
      };
    },
  };
};

/** What nobody named and nobody asked for stands on the cards all the same: who prints them hears it, and how it goes off. */
const tellParts = (columns: readonly ColumnGuess[], help: Language): readonly string[] => {
  const left = columns.filter(({ place, why }) => why === 'left over' && splitPlace(place) !== undefined);
  // A name that the option could not hold is told by its letter.
  const callIt = ({ column, index }: ColumnGuess) => (/[",=]/.test(column) ? columnLetter(index) : column);
  const names = left.map(({ column }) => short(column, 40));
  const leaveOut = left.map((guess) => `${callIt(guess)}=-`).join(',');
  return left.length === 0 ? [] : [ownWords[help].parts(names, leaveOut)];
};

/** Icons that cards or families name and nobody drew. */
const tellIcons = ({ cards, families }: OwnDeck, help: Language): readonly string[] => {
  const names = new Set(
    [...cards, ...families].flatMap(({ icon }) => (icon !== undefined && !hasIcon(icon) ? [icon] : [])),
  );
  return names.size === 0 ? [] : [ownWords[help].icons([...names].slice(0, 8).join(', '))];
};

/** What a language lacks is asked of the one that is printed, and told of the others. */
const isAsked = ({ code, facts }: Problem, tongue: Tongue) =>
  code === 'translation-missing' && facts.language === tongue;

/** The cards of this game as somebody changed them: they print as the others do, and are checked as the others are. */
const openGame = (deck: Deck, { lang = usualLanguage, path, ...typed }: OwnTyped): OpenedDeck => {
  refuseOwnOptions(typed, (option) => ({
    nl: `--${option}: de kaarten in ‘${path}’ zijn die van Ruimtemakers, en die worden altijd op dezelfde manier gelezen en getekend; laat --${option} weg.`,
    en: `--${option}: the cards in “${path}” are those of Ruimtemakers, which are read and look as they always do; leave --${option} out.`,
  }));
  return {
    deck,
    sound: false,
    pictures: new Map(),
    fonts: readFonts(),
    language: readOneOf('lang', languages, lang),
    columns: [],
    told: [],
  };
};

/** The language that was asked for as the deck names it, or the deck's own. */
const chooseTongue = ({ name, languages }: OwnDeck, typed: string | undefined): Tongue => {
  if (typed === undefined) return languages[0];
  const asked = typed.trim().toLowerCase();
  const found = languages.find((tongue) => tongue.toLowerCase() === asked);
  if (found) return found;
  const near = tellNearest(typed, languages);
  throw new WishProblem({
    nl: `--lang: ‘${name}’ is er niet in taal ‘${typed}’; wel in ${languages.map((tongue) => `‘${tongue}’`).join(', ')}.${near.nl}`,
    en: `--lang: “${name}” has no “${typed}”; it is written in ${languages.join(', ')}.${near.en}`,
  });
};

/** What an old file was saved by. */
const readLetters = (typed: string | undefined): Pick<Wishes, 'letters'> =>
  typed === undefined ? {} : { letters: oldLetters[readOneOf('letters', ['windows', 'mac'], typed)] };

const oldLetters = { windows: 'windows-1252', mac: 'mac-roman' } as const;

/** `stelling=tekst,bron=-` as columns and where they go. */
const readColumns = (typed: string | undefined): Readonly<Record<string, ColumnPlace>> =>
  typed === undefined ? {} : Object.fromEntries(typed.split(',').map(readColumn));

const readColumn = (pair: string): readonly [column: string, place: ColumnPlace] => {
  const [, column, written = ''] = /^\s*(.+?)\s*=\s*(\S.*?)\s*$/.exec(pair) ?? [];
  const place = readWishedPlace(written);
  if (column === undefined || place === undefined)
    throw new WishProblem({
      nl: `--columns: ‘${pair.trim()}’ mist de kolom of haar plek; schrijf het zoals stelling=tekst,uitleg=achterkant,bron=-. Plekken zijn titel, tekst, achterkant, soort, plaatje, notitie en andere die ‘check’ noemt; - laat de kolom weg.`,
      en: `--columns: “${pair.trim()}” names no column and its place; write them as in stelling=tekst,uitleg=achterkant,bron=-. Places are title, text, back, family, picture, note and others that check names; - leaves the column out.`,
    });
  return [column, place];
};
