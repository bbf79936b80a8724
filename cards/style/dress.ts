import type { Deck } from '../deck.ts';
import { families as built, type Families, type Family, ownFamilyId, type Shape } from '../families.ts';
import { inEvery, languages } from '../languages.ts';
import { mapTexts } from '../own/map-texts.ts';
import type { OwnDeck, PlacedCard, PlacedText, Tongue } from '../own/placed.ts';
import { oneLine } from '../own/shown.ts';
import type { PlacesCard } from '../schema.ts';
import { chooseFamilyLooks } from './looks.ts';
import type { HouseStyle } from './style.ts';

/** What a deck is dressed with: how its house looks, what letters there are, and the icons that can be drawn. */
export interface Wardrobe {
  readonly style: HouseStyle;
  /** A text as paper can show it. */
  readonly makePrintable: (text: string) => string;
  readonly hasIcon: (name: string) => boolean;
}

/** Names stand on one line, also in the titles of files. */
const printLine = (text: string, { makePrintable }: Wardrobe) => makePrintable(oneLine(text));

/** An opening in words, as the family of this game that has it says it. */
const openingOf = (shape: Shape): Family['opening'] =>
  Object.values(built).find((family) => family.shape === shape)?.opening ?? inEvery('');

/**
 * A deck of one's own in one of its languages, as it can be laid, told, printed or dealt: each family with its colours,
 * opening and icon, each card with its words. A text that was not translated stands in the deck's own language.
 */
export const dressDeck = (own: OwnDeck, tongue: Tongue, wardrobe: Wardrobe): Deck => {
  const looks = chooseFamilyLooks(own.families, wardrobe.style);
  const families: Families = Object.fromEntries(
    own.families.map(({ id, letters, name }, i): [string, Family] => {
      const look = looks[i] as (typeof looks)[number];
      const said = name[tongue] ?? name[own.languages[0]] ?? { one: id, many: id };
      const printed = { one: printLine(said.one, wardrobe), many: printLine(said.many, wardrobe) };
      return [
        ownFamilyId(id),
        {
          id: ownFamilyId(id),
          letter: letters,
          name: inEvery(printed),
          colour: look.colour,
          tint: look.tint,
          shape: look.shape,
          icon: wardrobe.hasIcon(look.icon) ? look.icon : 'chat-circle-text',
          opening: openingOf(look.shape),
        },
      ];
    }),
  );
  return {
    id: own.id,
    version: own.version,
    date: own.date,
    languages,
    families,
    cards: own.cards.map((card) => dressCard(card, tongue, own.languages[0], families, wardrobe)),
    own: {
      name: printLine(own.name, wardrobe),
      tongue,
      ...(own.credit && { credit: printLine(own.credit, wardrobe) }),
    },
  };
};

const dressCard = (
  { text, icon, picture, notes, family, extra: _, ...card }: PlacedCard,
  tongue: Tongue,
  usual: Tongue,
  families: Families,
  wardrobe: Wardrobe,
): PlacesCard => {
  const written: PlacedText = text[tongue] ?? text[usual] ?? Object.values(text)[0] ?? { front: {}, back: {} };
  const told = mapTexts(written, wardrobe.makePrintable);
  const alt = picture?.alt[tongue] ?? picture?.alt[usual] ?? told.front.title ?? told.front.text ?? card.code;
  const own = icon !== undefined && wardrobe.hasIcon(icon) ? icon : undefined;
  return {
    ...card,
    family: ownFamilyId(family),
    skills: [],
    icon: own ?? families[ownFamilyId(family)]?.icon ?? 'chat-circle-text',
    ...(picture && { picture: { name: picture.name, alt: printLine(alt, wardrobe) } }),
    text: inEvery(told),
    notes: notes?.[tongue] ?? notes?.[usual] ?? [],
  };
};
