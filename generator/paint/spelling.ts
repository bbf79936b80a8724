import type { Pt } from '../paper/units.ts';
import { splitWords } from '../paper/words.ts';
import { APART, MOST, OTHER, SPACE, UNKNOWN, USUAL } from '../type/letters.ts';
import { number as decimal } from './number.ts';
import type { PdfFont, PdfGlyphs, PdfPosition } from './pdfkit.ts';

/** How texts are shown in a PDF: strings of glyphs, and between them how much nearer the next one stands (ISO 32000-1, 9.4.3). */

/** A part of a text, as one font shows it. */
export interface TextPart {
  readonly text: string;
  readonly font: PdfFont;
  /** Its glyphs without the outer brackets, where it was spelled letter by letter. */
  readonly plain: string | undefined;
}

/**
 * Spells a text of plain letters: what a letter is spelled like beside the one before it is put together once. Undefined
 * where a letter takes more than a width and kerning, or is not in the font.
 */
export const spellPlain = (text: string, font: PdfFont): string | undefined => {
  const spell = plains.get(font) ?? openPlain(font);
  plains.set(font, spell);
  return spell(text);
};

const plains = new WeakMap<PdfFont, (text: string) => string | undefined>();

const openPlain = ({ letters, include, scale }: PdfFont): ((text: string) => string | undefined) => {
  if (!letters) return () => undefined;
  const { numbers, meet, glyphs, advances, nearer, pair } = letters;
  /** By the number of the letter before, and by its own. */
  const spelled: string[][] = Array.from({ length: MOST }, () => []);
  const spell = (before: number, number: number, character: number): string | undefined => {
    const known = before === 0 ? 0 : (nearer[before * MOST + number] as number);
    const by = known === UNKNOWN ? pair(before, number) : known;
    if (by === OTHER) return undefined;
    const own = advances[before] as number;
    const code = include(glyphs[number] as number, character);
    const part = by === 0 ? code : `)${decimal(own * scale - (own + by) * scale)}(${code}`;
    (spelled[before] as string[])[number] = part;
    return part;
  };
  return (text) => {
    let shown = '';
    let before = 0;
    for (let at = 0; at < text.length; at++) {
      const character = text.charCodeAt(at);
      if (character >= USUAL) return undefined;
      const number = numbers[character] || meet(character);
      if (number === APART) return undefined;
      const part = (spelled[before] as string[])[number] ?? spell(before, number, character);
      if (part === undefined) return undefined;
      shown += part;
      before = character === SPACE ? 0 : number;
    }
    return shown;
  };
};

/** Shows a part of a text; else than letter by letter that is word by word, and what stands on one line at once. */
export const showText = ({ text, font, plain }: TextPart, size: Pt): string => {
  if (plain !== undefined) return `[(${plain})] TJ`;
  const spell = spellingOf(font);
  const words = splitWords(text);
  let shown = '';
  for (let i = 0; i < words.length; i++) {
    const { level } = spell(words[i] as string);
    if (level === undefined) return showApart(words.map(spell), size);
    shown += level;
  }
  return shown === '' ? '[] TJ' : `[(${shown})] TJ`;
};

/** The same of words of which a part stands higher than the rest, or that begin or end with a distance. */
const showApart = (words: readonly Spelled[], size: Pt): string => {
  const shows: Show[] = [];
  for (const { rise, parts } of words.flatMap(({ shows }) => shows)) {
    const last = shows.at(-1);
    // One string of glyphs goes on where the one before it ended.
    if (last?.rise === rise) shows[shows.length - 1] = { rise, parts: joinShown(last.parts, parts) };
    else shows.push({ rise, parts });
  }
  if (shows.length === 0) return '[] TJ';
  let set = 0;
  return [
    ...shows.flatMap(({ rise, parts }) => {
      const change = rise === set ? [] : [`${decimal((rise / 1000) * size)} Ts`];
      set = rise;
      return [...change, `[${parts}] TJ`];
    }),
    ...(set === 0 ? [] : ['0 Ts']),
  ].join('\n');
};

/** What is shown at one height: strings of glyphs, and numbers by which the next one stands nearer. */
interface Show {
  /** In thousandths of the size. */
  readonly rise: number;
  readonly parts: string;
}

/** Strings that follow each other are one; a bracket is enough to part a number from a string, and two numbers take a space. */
const joinShown = (first: string, second: string): string => {
  const [ends, begins] = [first.endsWith(')'), second.startsWith('(')];
  if (ends && begins) return first.slice(0, -1) + second.slice(1);
  return ends || begins || first === '' ? first + second : `${first} ${second}`;
};

/** The words of each font of a document, as they are shown; no size is in them. */
const spellings = new WeakMap<PdfFont, (word: string) => Spelled>();

interface Spelled {
  readonly shows: readonly Show[];
  /** All of it without its outer brackets, where it is on one line and both begins and ends with a glyph: nearly always. */
  readonly level: string | undefined;
}

const spellingOf = (font: PdfFont): ((word: string) => Spelled) => {
  const spell = spellings.get(font) ?? openSpelling(font);
  spellings.set(font, spell);
  return spell;
};

const openSpelling = (font: PdfFont): ((word: string) => Spelled) => {
  const known = new Map<string, Spelled>();
  return (word) => {
    const found = known.get(word);
    if (found) return found;
    const spelled = spellWord(word, font);
    known.set(word, spelled);
    return spelled;
  };
};

const spellWord = (word: string, font: PdfFont): Spelled => {
  const shows = spellGlyphs(font.encode(word));
  const [first] = shows;
  const isLevel = shows.length === 1 && first?.rise === 0 && /^\(.*\)$/s.test(first.parts);
  return { shows, level: isLevel ? first.parts.slice(1, -1) : undefined };
};

/**
 * Where kerning makes an advance differ from the glyph's own width, the difference goes between. A mark that stands over
 * or under its letter is moved there and back; what is moved up or down is a show of its own.
 */
const spellGlyphs = ([codes, positions]: PdfGlyphs): readonly Show[] => {
  const shows: { rise: number; parts: string }[] = [];
  let run = '';
  let rise = 0;
  const show = (part: string) => {
    const last = shows.at(-1);
    if (last?.rise === rise) last.parts = joinShown(last.parts, part);
    else shows.push({ rise, parts: part });
  };
  const flush = () => {
    if (run !== '') show(`(${run})`);
    run = '';
  };
  const space = (by: number) => {
    if (by === 0) return;
    flush();
    const last = shows.at(-1);
    if (last) last.parts = joinShown(last.parts, decimal(by));
    else shows.push({ rise, parts: decimal(by) });
  };
  codes.forEach((code, i) => {
    const { xAdvance, advanceWidth, xOffset, yOffset }: PdfPosition = positions[i] ?? still;
    if (yOffset !== rise) {
      flush();
      rise = yOffset;
    }
    space(-xOffset);
    run += code;
    space(advanceWidth - xAdvance + xOffset);
  });
  flush();
  return shows;
};

const still: PdfPosition = { xAdvance: 0, advanceWidth: 0, xOffset: 0, yOffset: 0 };
