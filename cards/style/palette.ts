import { families } from '../families.ts';
import type { Hex } from './colour.ts';
import { oklabOf } from './spaces.ts';

/**
 * Colours for families that have none: those of the built-in deck, and others of its kind. On each white letters reach
 * 7:1, and so does each on its tint; so all are dark, and hue is what tells them apart.
 */
const more: readonly Hex[] = ['#8A1C1C', '#6B4A00', '#2F5A00', '#00555F', '#2E3F9E', '#7A1F7A', '#5E2D2D', '#3F4A6B'];
const candidates: readonly Hex[] = [...new Set([...Object.values(families).map(({ colour }): Hex => colour), ...more])];

/** Hue counts more than lightness, in which all of these are alike. */
const LIGHTNESS = 0.5;
/** How far two colours are apart before people tell them from each other at once, by that measure. */
const APART = 0.06;
/** Below the first a colour is a grey; up to the second it looks like one beside others, and comes last. */
const CHROMA = { grey: 0.03, dull: 0.06 } as const;

const measureDistance = (a: Hex, b: Hex): number => {
  const [p, q] = [oklabOf(a), oklabOf(b)];
  return Math.hypot((p[0] - q[0]) * LIGHTNESS, p[1] - q[1], p[2] - q[2]);
};

export const apart = (a: Hex, b: Hex): boolean => measureDistance(a, b) >= APART;

const measureChroma = (colour: Hex): number => {
  const [, a, b] = oklabOf(colour);
  return Math.hypot(a, b);
};

export const isColourful = (colour: Hex): boolean => measureChroma(colour) >= CHROMA.grey;

/**
 * So many colours, each as far as can be from those that are taken and from the ones before it; colours come back when
 * there are no more. The same colours taken give the same answer.
 */
export const chooseColours = (count: number, taken: readonly Hex[]): readonly Hex[] => {
  const chosen: Hex[] = [];
  let left: readonly Hex[] = [];
  for (let i = 0; i < count; i++) {
    if (left.length === 0) left = candidates;
    const others = [...taken, ...chosen.slice(Math.floor(i / candidates.length) * candidates.length)];
    const best = left.reduce((a, b) => (rank(b, others) > rank(a, others) + 1e-9 ? b : a));
    chosen.push(best);
    left = left.filter((colour) => colour !== best);
  }
  return chosen;
};

const rank = (colour: Hex, others: readonly Hex[]): number =>
  Math.min(1, ...others.map((other) => measureDistance(colour, other))) - (measureChroma(colour) < CHROMA.dull ? 1 : 0);
