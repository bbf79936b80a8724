import { countDrawn } from './svg-drawn.ts';
import { readXmlText } from './xml.ts';

/** An element by its name, with or without letters before a colon: programs choose those themselves. */
const element = ({ source }: RegExp) => new RegExp(`<(?:[^\\s<>/:]+:)?(?:${source})\\b`, 'i');

const elsewhere = ['een verwijzing naar buiten', 'a reference to elsewhere'] as const;

/**
 * What makes a drawing more than a drawing, each with its name for people. None of them may look for the rest of what it
 * began with over and over: a drawing may be megabytes of the same beginning.
 */
const rules: readonly (readonly [pattern: RegExp, nl: string, en: string])[] = [
  [/<!ENTITY|<!DOCTYPE[^<>[]*\[/i, 'afkortingen (entities)', 'entities'],
  [/[\s"'/]on[a-z]+\s*=|javascript:/i, 'een script', 'a script'],
  [element(/script|handler|listener/), 'een script', 'a script'],
  [element(/foreignObject|iframe|embed|object|video|audio|link/), 'een webpagina', 'a web page'],
  [/<\?xml-stylesheet|@import\b/i, 'een stijlblad van elders', 'a style sheet from elsewhere'],
  [element(/image|feImage/), 'een ander plaatje', 'another picture'],
  [/\bhref\s*=\s*(?:["']\s*)?(?!["'\s#])/i, ...elsewhere],
  [/\burl\(\s*(?:["']\s*)?(?!["'\s#])/i, ...elsewhere],
  [/\b(?:image-set|image|cross-fade|src)\(\s*["']|\bxml:base\s*=/i, ...elsewhere],
  [/\battributeName\s*=\s*["']\s*(?:\w+:)?(?:href|on)/i, ...elsewhere],
];

/** The letters that signs of code are the same in; in others a text could hold what is not seen here. */
const otherLetters =
  /^\uFEFF?\s*<\?xml[^<>]*?\sencoding\s*=\s*["'](?!(?:utf-8|us-ascii|iso-8859-\d{1,2}|windows-125\d)["'])/i;

/** As many things as a drawing may hold, those that it only refers to counted every time. */
const mostDrawn = 100_000;

/**
 * What an SVG has that may not be drawn: scripts, entities, anything from elsewhere; undefined for a plain drawing. What
 * draws it fetches nothing and runs nothing, but a drawing that asks for it is none that somebody looked at.
 */
export const findUnsafe = (svg: string): { readonly nl: string; readonly en: string } | undefined => {
  if (otherLetters.test(svg)) return { nl: 'letters die we niet kennen', en: 'letters that we do not know' };
  const written = readXmlText(svg);
  const meant = unfold(written);
  const found = rules.find(([pattern]) => pattern.test(written) || pattern.test(meant));
  if (found) return { nl: found[1], en: found[2] };
  return countDrawn(svg) > mostDrawn ? { nl: 'te veel onderdelen', en: 'too many parts' } : undefined;
};

/** A text without what stands between two marks. */
const cutOut = (text: string, from: string, to: string): string => {
  const [first = '', ...others] = text.split(from);
  const after = (part: string) => {
    const end = part.indexOf(to);
    return end === -1 ? part : part.slice(end + to.length);
  };
  return first + others.map(after).join('');
};

/** As a style is understood: without comments in the middle of a word, and with its signs by their number read. */
const unfold = (text: string): string =>
  cutOut(cutOut(cutOut(text, '<!--', '-->'), '<?', '?>'), '/*', '*/')
    .replaceAll('<![CDATA[', '')
    .replaceAll(']]>', '')
    .replaceAll(/\\(?:([\da-f]{1,6})\s?|(.))/gi, (_, point?: string, sign = '') =>
      point === undefined ? sign : readXmlText(`&#x${point};`),
    );

/** What XML allows before its first element, each with the sign that ends it. */
const before = [
  [/^<!--/, '-->'],
  [/^<\?/, '?>'],
  [/^<!doctype[^<>[]*\[/i, ']'],
  [/^<!doctype/i, '>'],
  [/^>/, ''],
] as const;

/** Whether bytes begin as an SVG does: an element of that name, after what XML allows before it. */
export const isSvg = (bytes: Uint8Array): boolean => {
  let text = new TextDecoder().decode(bytes.subarray(0, 4096)).replace(/^\uFEFF/, '');
  for (;;) {
    text = text.trimStart();
    const [, close] = before.find(([begin]) => begin.test(text)) ?? [];
    if (close === undefined) return /^<(?:\w+:)?svg[\s>]/i.test(text);
    const end = text.indexOf(close, 1);
    if (end === -1) return false;
    text = text.slice(close === '' ? 1 : end + close.length);
  }
};
