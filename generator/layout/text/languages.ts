import { type FontName, type GroupItem, group, type TextItem } from '../../paper/frame.ts';
import type { Mm, Pt } from '../../paper/units.ts';

/** A part of a text in one language; where none is said, in that of the file. */
export interface SpokenPart {
  readonly text: string;
  readonly language?: string;
}

/**
 * The lines of a text that holds words of another language, as one group a part, so that who reads aloud says each in its
 * own. A part of which a word is broken knows its whole text.
 */
export const groupLanguages = (
  lines: readonly TextItem[],
  parts: readonly SpokenPart[],
  { measure }: { readonly measure: (text: string, font: FontName, size: Pt) => Mm },
): readonly GroupItem[] => {
  const cut = cutLines(
    lines.map(({ text }) => text),
    parts,
  );
  const found: TextItem[][] = parts.map(() => []);
  for (const [i, line] of lines.entries()) {
    let { x } = line;
    for (const { text, part } of cut[i] ?? []) {
      found[part]?.push({ ...line, x, text });
      x += measure(text, line.font, line.size);
    }
  }
  return parts.map(({ text, language }, i): GroupItem => {
    const items = found[i] ?? [];
    const broken = items.map((item) => item.text.trim()).join(' ') !== text.trim();
    return { ...group('span', items), ...(language && { language }), ...(broken && { actualText: text }) };
  });
};

/** Each line as stretches of one part each: spaces between lines and hyphens at their ends are in no part's own text. */
const cutLines = (lines: readonly string[], parts: readonly SpokenPart[]) => {
  const letters = parts.flatMap(({ text }, part) => [...text].map((letter) => ({ letter, part })));
  let at = 0;
  return lines.map((line) => {
    const stretches: { text: string; part: number }[] = [];
    for (const letter of line) {
      while (letters[at]?.letter === ' ' && letter !== ' ') at++;
      const last = stretches.at(-1);
      const isAdded = letters[at]?.letter !== letter;
      const part = isAdded ? (last?.part ?? 0) : (letters[at++]?.part ?? 0);
      if (last?.part === part) last.text += letter;
      else stretches.push({ text: letter, part });
    }
    return stretches;
  });
};
