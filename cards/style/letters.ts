import { openAliases } from './aliases.ts';
import { quote } from './say.ts';
import type { HouseStyle } from './style.ts';
import type { Token, TokenList } from './tokens.ts';

/** Where files say what running text and titles are set in, the plainest first. */
const PLACES: Readonly<Record<'body' | 'title', readonly RegExp[]>> = {
  body: [
    /(?:^|\.)font\.body$/i,
    /(?:^|\.)text\.font-family\.default$/i,
    /(?:^|\.)document\.font-family$/i,
    /(?:^|\.)(?:sans-serif|primary|default|body|base)\.font-?family$/i,
    /(?:^|\.)font-?famil(?:y|ies)\.(?:sans-serif|primary|default|body|base)$/i,
  ],
  title: [
    /(?:^|\.)font\.title$/i,
    /(?:^|\.)(?:heading|headings|title)\.font-?family(?:\.default)?$/i,
    /(?:^|\.)font-?famil(?:y|ies)\.(?:heading|headings|title)$/i,
  ],
};

/** Sorts of letters that every computer has some of: no name of a typeface. */
const GENERIC = /^(?:serif|sans-serif|monospace|cursive|fantasy|system-ui|ui-[\w-]+|inherit|initial|unset)$/i;

/** Reads which typefaces a house names: of a list the first, as the others stand in for it. */
export const findFonts = (list: TokenList): HouseStyle['fonts'] => {
  const resolve = openAliases(list);
  const all = [...list.tokens.values()];
  const read = (token: Token): string | undefined => {
    const resolved = resolve(token);
    return 'lost' in resolved ? undefined : firstName(resolved.value);
  };
  const find = (places: readonly RegExp[]): string | undefined => {
    for (const place of places)
      for (const token of all) {
        const name = place.test(token.path) ? read(token) : undefined;
        if (name) return name;
      }
    return undefined;
  };
  const [body, title] = [find(PLACES.body), find(PLACES.title)];
  return { ...(body && { body }), ...(title && { title }) };
};

const firstName = (value: unknown): string | undefined => {
  const names = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [];
  const plain = names.map((name) => (typeof name === 'string' ? quote(name.replaceAll(/["'{}]/g, '')) : ''));
  return plain.find((name) => name !== '' && !GENERIC.test(name));
};
