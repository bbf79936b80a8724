/** Whether a font has a character, by its code point. */
export type Covers = (code: number) => boolean;

/** A part of a text that one font can draw. */
export interface Covered {
  readonly text: string;
  /** Which of the fonts, counted from 0. */
  readonly font: number;
}

/**
 * A text in parts, each for the first of some fonts that has its characters: typefaces come as files of a few hundred
 * letters each. A mark stays with the letter it stands on, where that letter's font has it. What no font has goes to the
 * first, which draws an empty box; the check of the deck finds that before.
 */
export const splitByFont = (text: string, fonts: readonly Covers[]): readonly Covered[] => {
  if (coversAll(text, fonts[0])) return [{ text, font: 0 }];
  const parts: { text: string; font: number }[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const last = parts.at(-1);
    const stays = last && /^\p{M}$/u.test(character) && fonts[last.font]?.(code);
    const found = stays
      ? last.font
      : Math.max(
          0,
          fonts.findIndex((covers) => covers(code)),
        );
    if (last?.font === found) last.text += character;
    else parts.push({ text: character, font: found });
  }
  return parts;
};

const coversAll = (text: string, covers: Covers | undefined): boolean => {
  if (!covers || text === '') return false;
  for (const character of text) if (!covers(character.codePointAt(0) ?? 0)) return false;
  return true;
};
