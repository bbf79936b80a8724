import type { Deck } from '../../cards/deck.ts';
import { sharedCards } from '../../cards/find.ts';
import { languages } from '../../cards/languages.ts';
import type { Card, Language } from '../../cards/schema.ts';
import { type HomeWish, nameHome } from '../edition/home.ts';
import { namePress, type PressSetting } from '../edition/press.ts';
import type { TextWish } from '../edition/text.ts';
import { type Ink, inks } from '../layout/face/palette.ts';
import { allBacks, orders } from '../layout/sheet/imposition.ts';
import type { Size } from '../paper/geometry.ts';
import { readAddress } from './address.ts';
import { editions, refuseStrangers } from './belong.ts';
import { nameSize, type PlanTyped, planPrint } from './plan.ts';
import { readSelection, WishProblem } from './selection.ts';
import { readLength, readNumber, readOneOf, readSize } from './wishes.ts';

/** What stands behind the options of `print`, as a person types them. */
export interface PrintTyped extends PlanTyped {
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
  /** Address of the web app: each back gets a code to its own card there. */
  readonly url?: string;
  /** The options a person typed, as against those that are as usual. */
  readonly chosen?: readonly string[];
}

/** Which cards are laid out, and how. */
interface CardsWish {
  readonly language: Language;
  readonly size: Size;
  /** What the size is called; empty where a sheet of labels says it. */
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
  /** The name of a printer whose profile moves the backs. */
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
}

/** A print that can be made: read, and checked against the deck and the paper. */
export type PrintWish = HomePrint | PressPrint | TextPrint;

/** The cards that differ from the last print in this language. */
export type FindChanged = (language: Language) => readonly Card[];

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
      return { edition, language, cards: readCards(typed, deck, findChanged) ?? deck.cards };
    }
  }
};

const readHomePrint = (typed: PrintTyped, deck: Deck, findChanged: FindChanged): HomePrint => {
  const wanted = readOneOf('backs', allBacks, typed.backs);
  const { size, plan } = planPrint(typed, readLength('bleed', 10, typed.bleed ?? '0'), wanted);
  const startSlot = readNumber('start-slot', 1, plan.slots.length, typed.startSlot);
  const wish = readCardsWish(typed, deck, findChanged);
  const order = readOneOf('order', orders, typed.order);
  const name = nameHome({
    ...wish,
    size: wish.sizeName,
    paper: typed.paper.toLowerCase(),
    backs: wanted,
    order,
    isSelection: typed.only !== undefined,
    isCoded: typed.url !== undefined,
  });
  const home = { plan, backs: wanted, order, startSlot, marks: typed.marks };
  return { ...wish, edition: 'home', size, home, printer: typed.printer, name };
};

const readPressPrint = (typed: PrintTyped, deck: Deck, findChanged: FindChanged): PressPrint => {
  const press = { bleed: readLength('bleed', 10, typed.bleed ?? '3'), marks: typed.marks };
  const size = readSize(typed.size ?? 'poker');
  const wish = readCardsWish(typed, deck, findChanged);
  const name = namePress(wish.language, wish.sizeName, [
    typed.icc === 'fogra39-coated' ? '' : nameProfile(typed.icc),
    wish.ink === 'full' ? '' : `${wish.ink}-ink`,
    typed.only === undefined ? '' : 'selection',
    wish.address === undefined ? '' : 'coded',
  ]);
  return { ...wish, edition: 'press', size, press, icc: typed.icc, name };
};

/** What both editions of cards have, but for the size, which the paper may give. */
const readCardsWish = (typed: PrintTyped, deck: Deck, findChanged: FindChanged): Omit<CardsWish, 'size' | 'name'> => {
  const copies = readNumber('copies', 1, 100, typed.copies);
  const chosen = readCards(typed, deck, findChanged) ?? sharedCards(deck.cards);
  const ink = readOneOf('ink', inks, typed.ink);
  const language = readOneOf('lang', languages, typed.lang);
  const address = typed.url === undefined ? undefined : readAddress(typed.url);
  const codes = Array.from({ length: copies }, () => chosen.map(({ code }) => code)).flat();
  return { language, sizeName: nameSize(typed), ink, address, codes };
};

/** The cards a person names; nothing where none are named. */
const readCards = ({ only, lang }: PrintTyped, deck: Deck, findChanged: FindChanged): readonly Card[] | undefined => {
  if (only === undefined) return undefined;
  if (only !== 'changed') return readSelection(deck.cards, only);
  const changed = findChanged(readOneOf('lang', languages, lang));
  if (changed.length === 0) throw new WishProblem('--only changed: no card has changed since the last print.');
  return changed;
};

/** The name of a profile, or of its file without folder and ending, as it stands in the name of what is printed. */
const nameProfile = (icc: string): string =>
  (icc.split(/[\\/]/).at(-1) ?? '').replace(/\.icc$/i, '').replaceAll(/[^\w-]+/g, '-');
