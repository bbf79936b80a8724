import type { Deck } from '../../cards/deck.ts';
import { languages } from '../../cards/languages.ts';
import type { Card, Language } from '../../cards/schema.ts';
import { sharedCards } from '../../cards/shared.ts';
import { type HomeWish, nameHome } from '../edition/home.ts';
import { markOf, nameDeck, nameSelection } from '../edition/names.ts';
import { namePress, type PressSetting } from '../edition/press.ts';
import { nameText, type TextWish } from '../edition/text.ts';
import { type Ink, inks } from '../layout/face/palette.ts';
import { allBacks, orders } from '../layout/sheet/imposition.ts';
import type { Size } from '../paper/geometry.ts';
import { readAddress } from './address.ts';
import { type Edition, editions, refuseStrangers } from './belong.ts';
import { nameSize, type PlanTyped, planPrint } from './plan.ts';
import { leaveOut, putCopies, readWanted, type SelectionTyped, WishProblem } from './selection.ts';
import { readLength, readNumber, readOffset, readOneOf, readSize } from './wishes.ts';

/** What stands behind the options of `print`, as a person types them. */
export interface PrintTyped extends PlanTyped, SelectionTyped {
  readonly edition: string;
  readonly backs: string;
  readonly order: string;
  readonly startSlot: string;
  readonly lang: string;
  readonly copies: string;
  readonly ink: string;
  /** 0 mm at home, where neighbours share a cut; 3 mm for a press. */
  readonly bleed?: string;
  readonly marks: boolean;
  /** The cards that are wanted, or `changed`: what differs from the last print. */
  readonly only?: string;
  readonly icc: string;
  readonly printer?: string;
  /** How far all is moved to the right and down, in mm. */
  readonly move?: string;
  /** Address of the web app: each back gets a code to its own card there. */
  readonly url?: string;
  /** The options a person typed, as against those that are as usual. */
  readonly chosen?: readonly string[];
}

/** Which cards are laid out, and how. */
interface CardsWish {
  readonly language: Language;
  readonly size: Size;
  /** What the size is called; empty where the paper says it. */
  readonly sizeName: string;
  readonly ink: Ink;
  readonly address: string | undefined;
  /** In the order of printing, a card as often as it is wanted. */
  readonly codes: readonly string[];
  /** What the file is called: everything that is not as usual is in its name. */
  readonly name: string;
}

export interface HomePrint extends CardsWish {
  readonly edition: 'home';
  readonly home: HomeWish;
  /** The name of a printer whose own error is undone. */
  readonly printer: string | undefined;
}

export interface PressPrint extends CardsWish {
  readonly edition: 'press';
  readonly press: PressSetting;
  /** The name or the file of an ICC profile. */
  readonly icc: string;
}

export interface TextPrint extends TextWish {
  readonly edition: 'reader' | 'large';
  readonly name: string;
}

/** A print that can be made: read, and checked against the deck and the paper. */
export type PrintWish = HomePrint | PressPrint | TextPrint;

/** The cards that differ from the last print in this language and edition. */
export type FindChanged = (language: Language, edition: Edition) => readonly Card[];

/** Reads the options of `print`; a bad value throws a WishProblem with what is allowed. */
export const readPrintWish = (typed: PrintTyped, deck: Deck, findChanged: FindChanged): PrintWish => {
  const edition = readOneOf('edition', editions, typed.edition);
  refuseStrangers(edition, typed.chosen ?? []);
  switch (edition) {
    case 'home':
      return readHomePrint(typed, deck, findChanged);
    case 'press':
      return readPressPrint(typed, deck, findChanged);
    default: {
      const language = readOneOf('lang', languages, typed.lang);
      const chosen = readCards(typed, edition, deck.cards, deck, findChanged);
      const cards = [...new Set(chosen)];
      const selection = nameSelection(codesOf(cards), codesOf(deck.cards));
      return {
        edition,
        language,
        cards,
        name: nameText(nameDeck(deck, language), edition === 'large' ? 'large-a5' : 'reader', selection),
      };
    }
  }
};

const readHomePrint = (typed: PrintTyped, deck: Deck, findChanged: FindChanged): HomePrint => {
  const backs = readOneOf('backs', allBacks, typed.backs);
  const bleed = readLength('bleed', 10, typed.bleed ?? '0');
  const { size, plan } = planPrint(typed, bleed, backs);
  const startSlot = readNumber('start-slot', 1, plan.slots.length, typed.startSlot);
  const move = typed.move === undefined ? undefined : readOffset('move', 10, typed.move);
  const { unusual, selection, ...wish } = readCardsWish(typed, 'home', deck, findChanged);
  const order = readOneOf('order', orders, typed.order);
  const name = nameHome({
    ...wish,
    deck: nameDeck(deck, wish.language),
    size: wish.sizeName,
    paper: typed.paper.trim().toLowerCase(),
    backs,
    order,
    selection,
    more: [
      ...unusual,
      bleed > 0 ? `bleed-${bleed}` : '',
      startSlot > 1 ? `from-${startSlot}` : '',
      typed.marks ? '' : 'no-marks',
      typed.printer === undefined ? '' : `printer-${typed.printer.normalize('NFC')}`,
      move ? `moved-${move.dx}_${move.dy}` : '',
    ],
  });
  const home = { plan, backs, order, startSlot, marks: typed.marks, ink: wish.ink, ...(move && { move }) };
  return { ...wish, edition: 'home', size, home, printer: typed.printer, name };
};

const readPressPrint = (typed: PrintTyped, deck: Deck, findChanged: FindChanged): PressPrint => {
  const press = { bleed: readLength('bleed', 10, typed.bleed ?? '3'), marks: typed.marks };
  const size = readSize(typed.size ?? 'poker');
  const { unusual, selection, ...wish } = readCardsWish(typed, 'press', deck, findChanged);
  const name = namePress(nameDeck(deck, wish.language), wish.sizeName, [
    typed.icc === 'fogra39-coated' ? '' : nameProfile(typed.icc),
    wish.ink === 'full' ? '' : `${wish.ink}-ink`,
    selection,
    ...unusual,
    press.bleed === 3 ? '' : `bleed-${press.bleed}`,
    press.marks ? '' : 'no-marks',
  ]);
  return { ...wish, edition: 'press', size, press, icc: typed.icc, name };
};

/** What both editions of cards have, but for the size, which the paper may give; and what of it is not as usual. */
const readCardsWish = (typed: PrintTyped, edition: 'home' | 'press', deck: Deck, findChanged: FindChanged) => {
  const copies = readNumber('copies', 1, 100, typed.copies);
  const usual = putCopies(sharedCards(deck.cards));
  const chosen = codesOf(readCards(typed, edition, usual, deck, findChanged));
  const ink = readOneOf('ink', inks, typed.ink);
  const language = readOneOf('lang', languages, typed.lang);
  const address = typed.url === undefined ? undefined : readAddress(typed.url);
  if (address !== undefined && deck.own)
    throw new WishProblem({
      nl: `--url: de QR-code zou naar een kaart van Ruimtemakers gaan, en niet naar een van ‘${deck.own.name}’; laat --url weg.`,
      en: `--url: the QR code would lead to a card of Ruimtemakers, not to one of “${deck.own.name}”; leave --url out.`,
    });
  return {
    language,
    sizeName:
      edition === 'press'
        ? nameSize({ paper: 'a4', ...(typed.size !== undefined && { size: typed.size }) })
        : nameSize(typed),
    ink,
    address,
    codes: Array.from({ length: copies }, () => chosen).flat(),
    selection: nameSelection(chosen, codesOf(usual)),
    unusual: [copies > 1 ? `x${copies}` : '', address === undefined ? '' : `coded-${markOf(address)}`],
  };
};

const codesOf = (cards: readonly Card[]): readonly string[] => cards.map(({ code }) => code);

/** The cards a person names, or those that are usual; without what is left out. */
const readCards = (
  { only, without, lang }: PrintTyped,
  edition: Edition,
  usual: readonly Card[],
  deck: Deck,
  findChanged: FindChanged,
): readonly Card[] => {
  if (only?.trim().toLowerCase() !== 'changed')
    return leaveOut(only === undefined ? usual : readWanted(deck, only), without, deck);
  const changed = findChanged(readOneOf('lang', languages, lang), edition);
  if (changed.length === 0)
    throw new WishProblem({
      nl: '--only changed: sinds de vorige keer printen is er geen kaart veranderd.',
      en: '--only changed: no card has changed since the last print.',
    });
  return leaveOut(putCopies(changed), without, deck);
};

/** The name of a profile, or of its file without folder and ending, as it stands in the name of what is printed. */
const nameProfile = (icc: string): string =>
  (icc.split(/[\\/]/).at(-1) ?? '').replace(/\.icc$/i, '').replaceAll(/[^\w-]+/g, '-');
