/** A PDF written without compression, taken apart as text: enough to see what a printer would see, ornaments in their places. */
export interface Inspected {
  readonly text: string;
  readonly pages: readonly { readonly dictionary: string; readonly content: string }[];
}

export const inspectPdf = (bytes: Uint8Array): Inspected => {
  const text = new TextDecoder('latin1').decode(bytes);
  const objects = new Map([...text.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj$/gm)].map(([, id, body]) => [id, body]));
  const kids = /\/Kids \[([^\]]*)\]/.exec([...objects.values()].find((body) => body?.includes('/Type /Pages')) ?? '');
  const pages = [...(kids?.[1] ?? '').matchAll(/(\d+) 0 R/g)].map(([, id]) => {
    const dictionary = objects.get(id) ?? '';
    const contents = objects.get(/\/Contents (\d+) 0 R/.exec(dictionary)?.[1]) ?? '';
    const streamOf = (object: string | undefined) => /stream\n([\s\S]*)\nendstream/.exec(object ?? '')?.[1] ?? '';
    const resources = objects.get(/\/Resources (\d+) 0 R/.exec(dictionary)?.[1]) ?? dictionary;
    const content = tellGlyphs(streamOf(contents)).replaceAll(/^\/(O\d+) Do$/gm, (_, name: string) =>
      streamOf(objects.get(new RegExp(`/${name} (\\d+) 0 R`).exec(resources)?.[1])),
    );
    return { dictionary, content };
  });
  return { text, pages };
};

/** What a page shows with its glyphs in hexadecimals: a string can hold any sign, so that no pattern finds its way in it. */
export const tellGlyphs = (content: string): string =>
  content.replaceAll(/\[(?:\((?:\\[\s\S]|[^\\()])*\)|[-\d. ])*\] TJ/g, (shown) =>
    shown.replaceAll(/\(((?:\\[\s\S]|[^\\()])*)\)/g, (_, string: string) => `<${tellString(string)}>`),
  );

/** Bytes of a string (ISO 32000-1, 7.3.4.2). */
const tellString = (string: string): string =>
  [...string.matchAll(/\\([0-7]{3})|\\([\s\S])|[\s\S]/g)]
    .map(([plain, octal, escaped]) => {
      if (octal) return Number.parseInt(octal, 8);
      return (escaped === 'n' ? '\n' : escaped === 'r' ? '\r' : (escaped ?? plain)).charCodeAt(0);
    })
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

/** The operators of a content stream with their operands: names, numbers, arrays and dictionaries. */
export const listOperators = (content: string): readonly { readonly operator: string; readonly operands: string }[] => {
  const plain = content.replaceAll(/<<[\s\S]*?>>/g, ' ').replaceAll(/\[[^\]]*\]/g, '[]');
  const found: { operator: string; operands: string }[] = [];
  let operands: string[] = [];
  for (const token of plain.split(/\s+/).filter(Boolean)) {
    if (/^[A-Za-z'"][A-Za-z0-9*]*$/.test(token)) {
      found.push({ operator: token, operands: operands.join(' ') });
      operands = [];
    } else operands.push(token);
  }
  return found;
};

/** A box of a page dictionary in mm, from the bottom left. */
export const readBox = (dictionary: string, name: string): readonly number[] | undefined =>
  new RegExp(`/${name} \\[([^\\]]*)\\]`)
    .exec(dictionary)?.[1]
    ?.split(' ')
    .map((pt) => (Number(pt) * 25.4) / 72);
