import type { Deck } from '../../cards/deck.ts';
import { type Family, families, isOwn } from '../../cards/families.ts';
import { paperWords as words } from '../../cards/paper-words.ts';
import type { CardOf, FamilyId, Language } from '../../cards/schema.ts';
import { type Setting, type Side, stanceOf } from '../layout/face/face.ts';
import type { LaidCard, LaidFamily, Overfull } from '../layout/face/fit.ts';
import { layFamilyOf } from '../layout/face/looks.ts';
import { type Ink, inkFamily, paletteOf } from '../layout/face/palette.ts';
import { scaleFrame } from '../layout/face/scale.ts';
import type { Icon } from '../layout/shape/icon.ts';
import type { Correction } from '../layout/sheet/calibration.ts';
import type { Imposing, SheetPlan } from '../layout/sheet/imposition.ts';
import { laySheets } from '../layout/sheet/sheet.ts';
import type { Typesetter } from '../layout/text/text.ts';
import type { Frame } from '../paper/frame.ts';
import type { Size } from '../paper/geometry.ts';
import { cardSizes } from '../paper/stock.ts';
import { typeFloor } from '../paper/theme.ts';
import type { Pt } from '../paper/units.ts';
import { codeWidth, encodeCard } from '../tools/qr.ts';

export interface Tools {
  readonly measure: Typesetter['measure'];
  readonly icon: (name: string) => Icon;
  readonly hyphenate: (language: Language) => Typesetter['hyphenate'];
}

/** A deck laid out in one language at one card size. */
export interface LaidDeck {
  readonly language: Language;
  readonly size: Size;
  readonly cards: readonly LaidCard[];
  /** The type size of each side of each family, in pt. */
  readonly sizes: Readonly<Partial<Record<FamilyId, Readonly<Record<Side, Pt>>>>>;
  readonly overfull: readonly Overfull[];
}

/** What layout needs to know of type in one language. */
export const setterFor = (language: Language, { measure, hyphenate }: Tools): Typesetter => ({
  measure,
  hyphenate: hyphenate(language),
});

/** The card the faces are drawn for; other sizes are this one made larger or smaller, with the room that gives. */
const drawnFor = cardSizes.poker;

/**
 * An upright card is drawn as wide or as high as that one. A square or wide card has its own drawing of a larger area,
 * so that margins and gaps shrink before the type does: text stays 3.4 mm inside a trim of 85 × 55 mm, where 3 is enough
 * at home (generator/README.md).
 */
const scaleOf = (size: Size): number =>
  stanceOf(size) === 'upright'
    ? Math.min(size.width / drawnFor.width, size.height / drawnFor.height)
    : CLOSER * Math.sqrt((size.width * size.height) / (drawnFor.width * drawnFor.height));

/** Safe area and border of a square or wide card, as a share of those of an upright card of that area. */
const CLOSER = 0.74;

export interface LayWish {
  readonly language: Language;
  readonly size: Size;
  readonly ink: Ink;
  /** Where the web app is: each back gets a code to its own card there. */
  readonly address?: string | undefined;
  /** Only the cards of these families; all where nothing is said. */
  readonly families?: readonly FamilyId[];
}

/** Lays out all cards, family by family, in the deck's own order. */
export const layDeck = (
  deck: Deck,
  { language, size, ink, address, families: wanted }: LayWish,
  tools: Tools,
): LaidDeck => {
  const setter = setterFor(language, tools);
  const skills = deck.cards.filter((card): card is CardOf<'skill'> => card.family === 'skill');
  const skill = (number: number | undefined) => {
    if (number === undefined) return undefined;
    const found = skills.find((card) => card.skills[0] === number);
    if (!found) throw new Error(`There is no card of skill ${number}; the check of the deck finds this first.`);
    return found;
  };
  const scale = scaleOf(size);
  const own = deck.cards.filter(isOwn);
  const shared = deck.cards.filter((card) => !isOwn(card));
  const lay = (family: Family): LaidFamily => {
    const setting: Setting = {
      language,
      words: words[language],
      family: inkFamily(family, ink),
      palette: paletteOf(inkFamily(family, ink), ink),
      ink,
      skill,
      icon: tools.icon,
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
  const chosen = Object.values(families).filter(({ id }) => wanted?.includes(id) ?? true);
  const laid = chosen.map((family) => ({ family, ...scaleFamily(lay(family), scale) }));
  const byCode = new Map(laid.flatMap(({ cards }) => cards).map((card) => [card.code, card]));
  return {
    language,
    size,
    cards: deck.cards.flatMap((card) => byCode.get(card.code) ?? []),
    sizes: Object.fromEntries(laid.map(({ family, sizes }) => [family.id, sizes])),
    overfull: laid.flatMap(({ overfull }) => overfull),
  };
};

const scaleFamily = ({ cards, sizes, overfull }: LaidFamily, scale: number): LaidFamily =>
  scale === 1
    ? { cards, sizes, overfull }
    : {
        cards: cards.map((card) => ({
          ...card,
          front: scaleFrame(card.front, scale),
          back: scaleFrame(card.back, scale),
        })),
        sizes: { front: sizes.front * scale, back: sizes.back * scale },
        overfull: overfull.map((side) => ({ ...side, by: side.by * scale })),
      };

/** One sentence for each side that does not fit: `V01 back.nl: 4.2 mm too long at 8.5 pt, shorten the text`. */
export const tellOverfull = ({ code, side, by }: Overfull, language: Language): string => {
  const what = Number.isFinite(by) ? `the text is ${by.toFixed(1)} mm too long` : 'a word is wider than the card';
  return `${code} ${side}.${language}: ${what} at 8.5 pt, the smallest type we print; shorten it`;
};

export interface HomeWish extends Imposing {
  readonly plan: SheetPlan;
  readonly marks: boolean;
  /** How the printer puts backs down; nothing where it is not known. */
  readonly correction?: Correction;
}

/** The home edition of some cards: as many to a sheet as fit, backs behind their fronts. */
export const layHomeEdition = (
  cards: readonly LaidCard[],
  language: Language,
  wish: HomeWish,
  tools: Tools,
): readonly Frame[] =>
  laySheets(cards, {
    ...wish,
    words: words[language],
    setter: setterFor(language, tools),
    chapter: (family) => capitalise(families[family].name[language].many),
  });

const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
