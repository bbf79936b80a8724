import { type FaceField, usualSide } from '../column/column-place.ts';
import type { OwnDeck, PlacedCard, Places, Tongue } from '../own/placed.ts';

/** Plain data, as JSON and YAML write it. */
type Plain = string | readonly Plain[] | { readonly [key: string]: Plain };

/** A deck as the tree of `deck.yaml`: the form that holds all of it. */
export const toTree = (deck: OwnDeck): Plain =>
  compact({
    deck: deck.name,
    id: deck.id,
    version: deck.version,
    date: deck.date,
    credit: deck.credit,
    languages: deck.languages,
    families: Object.fromEntries(
      deck.families.map(({ id, name, letters, look, colour, icon }) => {
        const names = Object.entries(name).map(
          ([tongue, said]) => [tongue, said ? [said.one, said.many] : []] as const,
        );
        return [id, compact({ name: Object.fromEntries(names), letters, look, colour, icon })];
      }),
    ),
    cards: deck.cards.map((card) => toCard(card, deck)),
  });

/** Leaves out what is not said. */
const compact = (said: Readonly<Record<string, Plain | undefined>>): { readonly [key: string]: Plain } =>
  Object.fromEntries(
    Object.entries(said).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])),
  );

const toCard = (card: PlacedCard, { languages, families }: OwnDeck): Plain => {
  const { code, id, family, copies, icon, picture, notes, extra, look } = card;
  const top = (side: 'front' | 'back', isUsual: boolean) => sideOf(card, side, languages, isUsual);
  const [front, back] = [top('front', false), { ...top('back', true), ...top('back', false) }];
  return compact({
    code,
    id,
    family,
    look: families.find((it) => it.id === family)?.look === look ? undefined : look,
    copies: copies === 1 ? undefined : String(copies),
    icon,
    ...top('front', true),
    front: filled(front),
    back: filled(back),
    picture: picture?.name,
    alt: picture && speak(picture.alt),
    notes: notes && speak(notes),
    extra: filled(extra),
  });
};

const filled = <T extends object>(said: T): T | undefined => (Object.keys(said).length > 0 ? said : undefined);

const speak = (said: Readonly<Partial<Record<Tongue, Plain>>>): Plain => compact(said);

/** The fields of a side: those that stand there anyway, or those that must say on which side they are. */
const sideOf = (
  { text }: PlacedCard,
  side: 'front' | 'back',
  languages: OwnDeck['languages'],
  isUsual: boolean,
): { readonly [key: string]: Plain } => {
  const said: Record<string, Record<Tongue, Plain>> = {};
  for (const [tongue, sides] of Object.entries(text)) {
    for (const [field, value] of Object.entries(sides?.[side] ?? {}) as [keyof Places, Plain][]) {
      const place: FaceField = field === 'parts' ? 'part' : field;
      if ((usualSide(place) === side) === isUsual) said[field] = { ...said[field], [tongue]: value };
    }
  }
  const [own] = languages;
  return Object.fromEntries(
    Object.entries(said).map(([field, spoken]) => [
      field,
      languages.length === 1 && spoken[own] !== undefined ? spoken[own] : spoken,
    ]),
  );
};
