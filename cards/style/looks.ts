import { families as built, type Shape } from '../families.ts';
import type { LookName, NamedFamily } from '../own/placed.ts';
import type { Hex } from './colour.ts';
import { judge } from './judge.ts';
import { makeLegible } from './legible.ts';
import { chooseColours } from './palette.ts';
import type { HouseStyle, StyleNote } from './style.ts';

/** What a family is known by: colour, opening and icon together, so that colour never speaks alone. */
export interface FamilyLook {
  readonly colour: Hex;
  readonly tint: Hex;
  readonly shape: Shape;
  /** Phosphor icon. */
  readonly icon: string;
}

/** Openings in the order in which they are told apart best; with two leaves is for cards that offer a choice. */
const shapes: readonly Shape[] = [
  'arch',
  'moon',
  'gable',
  'hexagon',
  'stairs',
  'keyhole',
  'sunrise',
  'diamond',
  'doorway',
  'oval',
  'eye',
  'pill',
  'pair',
];
const fitting: Readonly<Partial<Record<LookName, Shape>>> = { choice: 'pair' };

/** Icons that say nothing of what is asked; those of the built-in deck come after the plainest of each look. */
const icons: Readonly<Record<LookName, readonly string[]>> = {
  text: ['chat-circle-text', 'question', 'megaphone'],
  parts: ['lightbulb', 'users-four', 'book-open'],
  choice: ['arrows-split', 'target'],
  picture: ['image-square', 'map-trifold'],
};
const others = ['compass', 'flag', 'star', 'tree', 'puzzle-piece', 'leaf', 'handshake', 'key', 'bell', 'heart'];
const allIcons = [...new Set([...others, ...Object.values(built).map(({ icon }) => icon)])];
/** Every icon that a family may be given. */
export const givenIcons: readonly string[] = [...new Set([...Object.values(icons).flat(), ...allIcons])];

/** A family's own colour as it can be printed, or nothing where it would no longer be itself. */
const ownColour = ({ id, colour }: NamedFamily) => (colour ? judge(0, id, colour) : undefined);

/**
 * What each family looks like, in their order: its own colour, or the n-th of the house for the n-th family that has
 * none, or one as far as can be from all of those; an opening and an icon that no other has, while there are enough.
 */
export const chooseFamilyLooks = (families: readonly NamedFamily[], style: HouseStyle): readonly FamilyLook[] => {
  const colours = chooseFamilyColours(families, style);
  const taken = { shapes: new Set<Shape>(), icons: new Set(families.flatMap(({ icon }) => icon ?? [])) };
  return families.map(({ look, icon }, i) => {
    const shape = take(taken.shapes, [...(fitting[look] ? [fitting[look]] : []), ...shapes], i);
    return {
      ...(colours[i] as Pick<FamilyLook, 'colour' | 'tint'>),
      shape,
      icon: icon ?? take(taken.icons, [...icons[look], ...allIcons], i),
    };
  });
};

/** The first that nobody has yet; where all are taken, in turn. */
const take = <T>(taken: Set<T>, wanted: readonly T[], turn: number): T => {
  const free = wanted.find((one) => !taken.has(one)) ?? (wanted[turn % wanted.length] as T);
  taken.add(free);
  return free;
};

const chooseFamilyColours = (families: readonly NamedFamily[], { accents }: HouseStyle) => {
  let without = 0;
  const chosen = families.map((family) => {
    const own = ownColour(family)?.accents[0];
    if (own) return own;
    without += 1;
    const number = without;
    return accents.find((accent) => accent.number === number);
  });
  const taken = [...chosen.flatMap((one) => one?.colour ?? []), ...accents.map(({ colour }) => colour)];
  const rest = chooseColours(chosen.filter((one) => !one).length, taken);
  let next = 0;
  return chosen.map((one) => {
    const colour = one?.colour ?? (rest[next++] as Hex);
    return { colour, tint: one?.tint ?? makeLegible(colour).tint };
  });
};

/** What is to be told of colours that families have of their own: darkened, or refused for another. */
export const tellFamilyColours = (
  families: readonly NamedFamily[],
): { readonly told: readonly StyleNote[]; readonly problems: readonly StyleNote[] } => {
  const judged = families.flatMap((family) => ownColour(family) ?? []);
  return { told: judged.flatMap(({ told }) => told), problems: judged.flatMap(({ problems }) => problems) };
};
