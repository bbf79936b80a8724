import { type GroupItem, group, type Role, type TextItem } from '../../paper/frame.ts';
import { type Mm, ptToMm } from '../../paper/units.ts';
import { breakLines, breakText } from './breaks.ts';
import { groupLanguages, type SpokenPart } from './languages.ts';
import { type CutText, cutText } from './pieces.ts';
import { ASCENT, type TextStyle, type Typesetter } from './setter.ts';

/** How high a text stands in lines of at most `width`, in mm; infinite when a part of a word is wider than the line. */
export const heightOf = (typed: string, style: TextStyle, width: Mm, setter: Typesetter): Mm =>
  (breakLines(typed, style, width, setter)?.length ?? Number.POSITIVE_INFINITY) * ptToMm(style.size) * style.leading;

/**
 * Sets a text from (x, y), its top left, in lines of at most `width`; the height counts whole line boxes, and is
 * infinite when a part of a word is wider than the line.
 */
export const setText = (
  typed: string,
  style: TextStyle,
  at: { readonly x: Mm; readonly y: Mm; readonly width: Mm; readonly align?: 'start' | 'middle' | 'end' },
  role: Role,
  setter: Typesetter,
): { readonly item: GroupItem; readonly height: Mm } => {
  // A letter with its mark is one character, however it was typed: only that one has a drawing of its own.
  const cut = cutText(typed, setter.hyphenate);
  const lines = breakText(cut, style, at.width, setter);
  if (!lines) return { item: group(role, []), height: Number.POSITIVE_INFINITY };
  const size = ptToMm(style.size);
  const lineHeight = size * style.leading;
  const ascent = setter.measure.ascent?.(style.font) ?? ASCENT;
  const items = lines.map((line, i): TextItem => {
    const room = at.align && at.align !== 'start' ? at.width - setter.measure(line, style.font, style.size) : 0;
    return {
      kind: 'text',
      x: at.x + (at.align === 'middle' ? room / 2 : room),
      y: at.y + i * lineHeight + (lineHeight - size) / 2 + size * ascent,
      text: line,
      font: style.font,
      size: style.size,
      fill: style.fill,
    };
  });
  const parts = cutSpoken(cut, setter);
  if (parts.length > 1)
    return { item: group(role, groupLanguages(items, parts, setter)), height: lines.length * lineHeight };
  const item = group(role, items);
  const isWhole = lines.join(' ') === cut.text;
  return { item: isWhole ? item : { ...item, actualText: cut.text }, height: lines.length * lineHeight };
};

const cutSpoken = (cut: CutText, { cutLanguages: by }: Typesetter): readonly SpokenPart[] => {
  if (cut.spoken?.by !== by || !cut.spoken) cut.spoken = { by, parts: by?.(cut.text) ?? [] };
  return cut.spoken.parts;
};
