/** A token: what stands at the end of a path, with the kind it has of its own or of a group around it. */
export interface Token {
  readonly path: string;
  readonly value: unknown;
  readonly type: string | undefined;
}

export interface TokenList {
  /** By their paths: `deck.color.accent-1`. */
  readonly tokens: ReadonlyMap<string, Token>;
  /** Names of sets of tokens that a design program put on top, the one that counts most last. */
  readonly sets: readonly string[];
  /** Whether a file has more than is read. */
  readonly isCut: boolean;
}

/** More than the largest file of a Dutch municipality that is known, which has some five thousand; groups ten deep. */
const MOST_TOKENS = 50_000;
const DEEPEST = 40;

type Tree = Readonly<Record<string, unknown>>;
export const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const own = (tree: Tree, key: string): unknown => (Object.hasOwn(tree, key) ? tree[key] : undefined);
const textIn = (tree: Tree, key: string): string | undefined => {
  const value = own(tree, key);
  return typeof value === 'string' ? value : undefined;
};

/**
 * All tokens of a file in the form of Design Tokens 2025.10 (`$value`, `$type`, which a group hands on) or as Style
 * Dictionary had them before (`value`, `type`). What is no token and no group is passed over.
 */
export const listTokens = (tree: Tree): TokenList => {
  const tokens = new Map<string, Token>();
  let isCut = false;
  const visit = (node: Tree, path: readonly string[], inherited: string | undefined): void => {
    const type = textIn(node, '$type') ?? textIn(node, 'type') ?? inherited;
    const value = readValue(node);
    if (value !== undefined) {
      const name = path.filter((part) => part !== '$root').join('.');
      tokens.set(name, { path: name, value, type });
      return;
    }
    for (const [key, next] of Object.entries(node)) {
      if (!isTree(next) || (key.startsWith('$') && key !== '$root')) continue;
      if (tokens.size >= MOST_TOKENS || path.length >= DEEPEST) {
        isCut = true;
        return;
      }
      visit(next, [...path, key], type);
    }
  };
  visit(tree, [], undefined);
  return { tokens, sets: readSets(tree), isCut };
};

/** A group may well hold a token that is called “value”: then that one has a value of its own. */
const readValue = (node: Tree): unknown => {
  const value = own(node, '$value') ?? own(node, 'value');
  if (value !== undefined)
    return isTree(value) && !Object.hasOwn(node, '$value') && !own(node, 'type') ? undefined : value;
  const reference = textIn(node, '$ref');
  return reference === undefined ? undefined : { $ref: reference };
};

/** Tokens Studio puts each set of tokens under a name of its own, and their order apart. */
const readSets = (tree: Tree): readonly string[] => {
  const about = own(tree, '$metadata');
  const order = isTree(about) ? own(about, 'tokenSetOrder') : undefined;
  const named = Array.isArray(order) ? order.filter((name) => typeof name === 'string') : [];
  return named.length > 0 ? named : Object.keys(tree).filter((key) => !key.startsWith('$'));
};
