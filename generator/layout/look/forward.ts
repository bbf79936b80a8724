import type { PlacedText, Places } from '../../../cards/own/placed.ts';
import { joinPlaces } from './arrange.ts';

/** Names of what stands behind and may stand in front as well: `text`, `list`, `steps`, and labelled parts by their labels. */
export type Forward = readonly string[];

const plain = ['text', 'list', 'steps'] as const;
const labelled = (label: string) => `part: ${label}`;
/** Of so many labels in a row it is tried how far they go. */
const MOST = 8;

/**
 * What the backs of a family can give to its fronts, the fewest first: labelled parts, as they can be read by themselves,
 * and then all in the order in which it is read. A back with options, an answer or a twist keeps what it has: those are
 * behind for a reason.
 */
export const listForward = (backs: readonly Places[]): readonly Forward[] => {
  if (backs.some(({ options, answer, twist }) => options ?? answer ?? twist)) return [];
  const labels = [...new Set(backs.flatMap(({ parts = [] }) => parts.map(({ label }) => labelled(label))))];
  const all = [...plain.filter((name) => backs.some((back) => back[name] !== undefined)), ...labels];
  const upTo = (names: Forward) => names.slice(0, MOST).map((_, i) => names.slice(0, i + 1));
  return all.length === labels.length ? upTo(labels) : [...upTo(labels), ...upTo(all)];
};

/** A card's places with what its back gives to its front, behind what stands there already. */
export const bringForward = ({ front, back }: PlacedText, names: Forward): PlacedText => {
  const { text, list, steps, parts = [], ...rest } = back;
  const gives = (name: string) => names.includes(name);
  const side = (isWanted: (name: string) => boolean): Places => {
    const wanted = parts.filter(({ label }) => isWanted(labelled(label)));
    return {
      ...(text !== undefined && isWanted('text') && { text }),
      ...(list !== undefined && isWanted('list') && { list }),
      ...(steps !== undefined && isWanted('steps') && { steps }),
      ...(wanted.length > 0 && { parts: wanted }),
    };
  };
  return { front: joinPlaces(front, side(gives)), back: { ...rest, ...side((name) => !gives(name)) } };
};
