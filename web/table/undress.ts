/** An address, and what mail and chat put behind it, or around it; anchored, so that a long one is read once. */
const wrapping = /(^.*[^.,;:!?'"()[\]{}<>|…«»“”„‘’]|).*/su;
/** Breaks and signs that nobody sees; no field holds a space. */
const unseen = /[\s\u00AD\u200B-\u200F\u2060]+/gu;
const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&#38;': '&', '&#61;': '=', '&equals;': '=' };
/** A guard that looks at links encodes an address within its own, which a second one does again. */
const MOST_TURNS = 4;

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/**
 * What stands behind the `#` of an address as it was written, from what mail, chat and their guards made of it: encoded
 * again, with entities, broken over lines, within another address, followed by a full stop or a bracket. Names and values
 * in order; what follows a question mark is of whoever counts clicks.
 */
export const undressLink = (text: string): readonly (readonly [name: string, value: string])[] => {
  let plain = text;
  for (let turn = 0; turn < MOST_TURNS && /%[\da-f]{2}/i.test(plain); turn++) plain = decode(plain);
  plain = plain.replace(/&(?:amp|#38|#61|equals);/gi, (entity) => entities[entity.toLowerCase()] ?? entity);
  const bare = plain.replace(unseen, '');
  return bare
    .slice(bare.lastIndexOf('#') + 1)
    .replace(wrapping, '$1')
    .split(/[&?]/)
    .map((field) => {
      const at = field.indexOf('=');
      return at < 0 ? [field, ''] : [field.slice(0, at), field.slice(at + 1)];
    });
};
