import type { Deck } from '../../cards/deck.ts';
import { type Family, isOwn } from '../../cards/families.ts';
import { makeFindSkill } from '../../cards/find.ts';
import { paperWordsOf } from '../../cards/paper-words.ts';
import type { AnyFamilyId, Language } from '../../cards/schema.ts';
import type { LookSetting, Side } from '../layout/face/face.ts';
import type { Painted } from '../layout/face/fence.ts';
import type { LaidCard, LaidFamily, Odd, Overfull } from '../layout/face/fit.ts';
import { type Ink, inkFamily, paletteOf } from '../layout/face/palette.ts';
import { scaleFamily, scaleOf } from '../layout/face/scale.ts';
import { layFamilyOf } from '../layout/look/looks.ts';
import type { Size } from '../paper/geometry.ts';
import { homeSafeArea, typeFloor } from '../paper/theme.ts';
import type { Mm, Pt } from '../paper/units.ts';
import { codeWidth, encodeCard } from '../tools/qr.ts';
import { setterFor, type Tools } from './printshop.ts';

/** Cards laid out in one language at one card size: what an edition makes pages of. */
export interface LaidCards {
  /** The deck they are from. */
  readonly deck: Deck;
  readonly language: Language;
  readonly size: Size;
  readonly cards: readonly LaidCard[];
}

export interface LaidDeck extends LaidCards {
  /** The type size of each side of each family, in pt. */
  readonly sizes: Readonly<Record<string, Readonly<Record<Side, Pt>>>>;
  readonly overfull: readonly Overfull[];
  readonly odd: readonly Odd[];
}

export interface LayWish {
  readonly language: Language;
  readonly size: Size;
  readonly ink: Ink;
  /** Where the web app is: each back gets a code to its own card there. */
  readonly address?: string | undefined;
  /** What must stay free of letters within the cut; what scissors ask for where nothing is said. */
  readonly safe?: Mm;
  /** Only the cards of these families; all where nothing is said. */
  readonly families?: readonly AnyFamilyId[];
}

/** Lays out all cards, family by family, in the deck's own order. */
export const layDeck = (
  deck: Deck,
  { language, size, ink, address, families: wanted, safe = homeSafeArea }: LayWish,
  tools: Tools,
): LaidDeck => {
  const setter = setterFor({ deck, tools }, language);
  const words = paperWordsOf(deck, language);
  const findSkill = makeFindSkill(deck.cards);
  const scale = scaleOf(size, safe);
  const own = deck.cards.filter(isOwn);
  const shared = deck.cards.filter((card) => !isOwn(card));
  const paint = (family: Family): Painted => ({
    family: inkFamily(family, ink),
    palette: paletteOf(inkFamily(family, ink), ink),
  });
  const [first] = Object.values(deck.families);
  const lay = (family: Family): LaidFamily => {
    const setting: LookSetting = {
      language,
      words,
      ...paint(family),
      common: paint(first ?? family),
      ink,
      findSkill,
      icon: tools.icon,
      picture: tools.picture,
      logo: tools.logo,
      setter,
      size: { width: size.width / scale, height: size.height / scale },
      floor: typeFloor / scale,
      version: deck.version,
      corner:
        address === undefined
          ? undefined
          : { size: codeWidth / scale, modules: (code) => encodeCard(address, code, language) },
    };
    const laid = layFamilyOf(family.id, shared, setting);
    // Cards of one's own join a family that is printed already: they may stand smaller, never change the others.
    const more = layFamilyOf(family.id, own, setting, laid.sizes);
    return { ...laid, cards: [...laid.cards, ...more.cards], overfull: [...laid.overfull, ...more.overfull] };
  };
  const chosen = Object.values(deck.families).filter(({ id }) => wanted?.some((each) => each === id) ?? true);
  const laid = chosen.map((family) => ({ family, ...scaleFamily(lay(family), scale) }));
  const byCode = new Map(laid.flatMap(({ cards }) => cards).map((card) => [card.code, card]));
  return {
    deck,
    language,
    size,
    cards: deck.cards.flatMap((card) => byCode.get(card.code) ?? []),
    sizes: Object.fromEntries(laid.map(({ family, sizes }) => [family.id, sizes])),
    overfull: laid.flatMap(({ overfull }) => overfull),
    odd: laid.flatMap(({ odd = [] }) => odd),
  };
};

/** The laid cards of these codes, in the order of the codes and as often as they name them. */
export const pickCards = ({ cards, ...laid }: LaidCards, codes: readonly string[]): LaidCards => {
  const byCode = new Map(cards.map((card) => [card.code, card]));
  return {
    deck: laid.deck,
    language: laid.language,
    size: laid.size,
    cards: codes.flatMap((code) => byCode.get(code) ?? []),
  };
};
