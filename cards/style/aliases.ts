import { isTree, type Token, type TokenList } from './tokens.ts';

/** What a token says in the end, or why it says nothing: it leads back to itself, or to what is not there. */
export type Resolved =
  | { readonly value: unknown; readonly type: string | undefined }
  | { readonly lost: 'circle' | 'missing'; readonly at: string };

/** What a value leads to, by its path: `{group.name}`, `{group.name.value}`, `$group.name`, or `#/group/name`. */
const readAlias = (value: unknown): string | undefined => {
  if (isTree(value)) {
    const { $ref } = value;
    if (typeof $ref !== 'string' || !$ref.startsWith('#/')) return undefined;
    const parts = $ref
      .slice(2)
      .split('/')
      .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
    return parts.filter((part) => part !== '$value').join('.');
  }
  if (typeof value !== 'string' || value.length > 300) return undefined;
  const [, braced, plain] = /^\s*(?:\{([^{}]+)\}|\$([\w.-]+))\s*$/.exec(value) ?? [];
  return (braced ?? plain)?.trim().replace(/\.\$?value$/, '');
};

/** Follows tokens to what they say. A path may leave out the name of its set, as Tokens Studio writes them. */
export const openAliases = ({ tokens, sets }: TokenList): ((token: Token) => Resolved) => {
  let inSets: ReadonlyMap<string, Token> | undefined;
  const find = (path: string): Token | undefined => {
    const found = tokens.get(path);
    if (found) return found;
    inSets ??= listInSets(tokens, sets);
    return inSets.get(path);
  };
  return (token) => {
    const seen = new Set<string>();
    let at = token;
    for (;;) {
      const value = Array.isArray(at.value) && at.value.length === 1 ? at.value[0] : at.value;
      const next = readAlias(value);
      if (next === undefined) return { value: at.value, type: at.type ?? token.type };
      if (seen.has(at.path)) return { lost: 'circle', at: next };
      seen.add(at.path);
      const found = find(next);
      if (!found) return { lost: 'missing', at: next };
      at = found;
    }
  };
};

/** By their paths without the set; of sets that both have one the later counts. */
const listInSets = (tokens: TokenList['tokens'], sets: readonly string[]): ReadonlyMap<string, Token> => {
  const rank = new Map(sets.map((name, i) => [name, i]));
  const found = new Map<string, { token: Token; rank: number }>();
  for (const token of tokens.values()) {
    // The name of a set may hold points itself.
    for (let dot = token.path.indexOf('.'); dot > 0; dot = token.path.indexOf('.', dot + 1)) {
      const set = rank.get(token.path.slice(0, dot));
      const path = token.path.slice(dot + 1);
      if (set !== undefined && set >= (found.get(path)?.rank ?? 0)) found.set(path, { token, rank: set });
    }
  }
  return new Map([...found].map(([path, { token }]) => [path, token]));
};
