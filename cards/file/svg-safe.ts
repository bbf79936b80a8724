/** What makes a drawing more than a drawing, each with its name for people. */
const rules: readonly (readonly [pattern: RegExp, nl: string, en: string])[] = [
  [/<!ENTITY|<!DOCTYPE[^>]*\[/i, 'afkortingen (entities)', 'entities'],
  [/<script\b|\son[a-z]+\s*=|javascript:/i, 'een script', 'a script'],
  [/<foreignObject\b|<iframe\b/i, 'een webpagina', 'a web page'],
  [/<\?xml-stylesheet|@import\b/i, 'een stijlblad van elders', 'a style sheet from elsewhere'],
  [/<image\b|<feImage\b/i, 'een ander plaatje', 'another picture'],
  [/\b(?:xlink:)?href\s*=\s*["']?\s*(?!["'\s#])/i, 'een verwijzing naar buiten', 'a reference to elsewhere'],
  [/url\(\s*["']?\s*(?!["'\s#])/i, 'een verwijzing naar buiten', 'a reference to elsewhere'],
];

/**
 * What an SVG has that may not be drawn: scripts, entities, anything from elsewhere; undefined for a plain drawing. What
 * draws it fetches nothing and runs nothing, but a drawing that asks for it is none that somebody looked at.
 */
export const findUnsafe = (svg: string): { readonly nl: string; readonly en: string } | undefined => {
  const found = rules.find(([pattern]) => pattern.test(svg));
  return found && { nl: found[1], en: found[2] };
};

/** Whether bytes begin as an SVG does: an element of that name, after what XML allows before it. */
export const isSvg = (bytes: Uint8Array): boolean =>
  /^\uFEFF?\s*(?:<\?xml[^>]*\?>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?>\s*)*<(?:\w+:)?svg[\s>]/i.test(
    new TextDecoder().decode(bytes.subarray(0, 4096)),
  );
