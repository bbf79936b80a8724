import { type Hex, hexOf, mixColours, type Rgb } from './colour.ts';
import { spaces } from './spaces.ts';

/** Longer than any colour is written. */
const LONGEST = 120;

/**
 * Reads a colour in any of the ways that files of tokens write it: the object of Design Tokens 2025.10, `#rgb`,
 * `#rrggbb`, `rgb()`, `hsl()` and the other functions of CSS Color 4. What shines through is taken as it looks on white.
 * Undefined for anything else; never throws.
 */
export const readColour = (value: unknown): Hex | undefined => {
  if (typeof value === 'string') return value.length > LONGEST ? undefined : readText(value.trim());
  if (typeof value !== 'object' || value === null) return undefined;
  const { colorSpace, components, alpha, hex } = value as Readonly<Record<string, unknown>>;
  const read = typeof colorSpace === 'string' && Array.isArray(components) && toColour(colorSpace, components, alpha);
  return read || (typeof hex === 'string' ? readColour(hex) : undefined);
};

const readText = (text: string): Hex | undefined => {
  if (text.startsWith('#')) return readHex(text.slice(1));
  const [, name = '', inside = ''] = /^([a-z]+)\(([^()]*)\)$/i.exec(text) ?? [];
  const [parts = '', alpha] = inside.split('/');
  const words = parts.split(/[\s,]+/).filter(Boolean);
  const kind = name.toLowerCase();
  if (kind === 'rgb' || kind === 'rgba') return toColour('srgb', words.slice(0, 3).map(readChannel), alpha ?? words[3]);
  if (kind === 'color') return toColour(words[0] ?? '', words.slice(1).map(readShare), alpha);
  return toColour(kind.replace(/a$/, ''), words.slice(0, 3).map(readAxis(kind)), alpha ?? words[3]);
};

const readHex = (digits: string): Hex | undefined => {
  if (!/^(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i.test(digits)) return undefined;
  const all = digits.length < 6 ? [...digits].map((digit) => digit + digit).join('') : digits;
  const colour: Hex = `#${all.slice(0, 6).toUpperCase()}`;
  return all.length === 8 ? shineThrough(colour, Number.parseInt(all.slice(6), 16) / 255) : colour;
};

/** 0 to 255, or a share. */
const readChannel = (word: string): number => (word.endsWith('%') ? readShare(word) : readNumber(word) / 255);
const readShare = (word: string): number => (word.endsWith('%') ? readNumber(word) / 100 : readNumber(word));
/** Oklab counts lightness to 1, and a share of it with it; the others say both with one number. */
const readAxis =
  (kind: string) =>
  (word: string): number =>
    kind.startsWith('ok') ? readShare(word) : readNumber(word);

const readNumber = (word: string): number =>
  word === 'none'
    ? 0
    : word.length <= LONGEST && /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?(?:%|deg)?$/i.test(word)
      ? Number.parseFloat(word)
      : Number.NaN;

const toColour = (space: string, components: readonly unknown[], alpha: unknown): Hex | undefined => {
  const convert = Object.hasOwn(spaces, space) ? spaces[space] : undefined;
  const numbers = components.map((part) => (part === 'none' ? 0 : part));
  if (!convert || numbers.length !== 3 || !numbers.every((part) => Number.isFinite(part))) return undefined;
  const rgb = convert(...(numbers as unknown as Rgb));
  const share = alpha === undefined ? 1 : typeof alpha === 'string' ? readShare(alpha.trim()) : Number(alpha);
  return rgb.every(Number.isFinite) && Number.isFinite(share) ? shineThrough(hexOf(rgb), share) : undefined;
};

/** Nothing at all is no colour. */
const shineThrough = (colour: Hex, alpha: number): Hex | undefined =>
  alpha <= 0 ? undefined : mixColours('#FFFFFF', colour, Math.min(1, alpha));
