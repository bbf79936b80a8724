/** An element of a drawing: what is inside it, and what it refers to. */
interface Drawn {
  readonly inside: Drawn[];
  readonly uses: string | undefined;
  /** Once it is known. */
  count?: number;
}

/** Deeper than any drawing, and than whoever draws it goes. */
const mostDeep = 500;

/**
 * How many elements are drawn once every `use` stands for what it refers to: a few lines may say that there are millions.
 * Infinite where they are nested deeper than anybody draws.
 */
export const countDrawn = (svg: string): number => {
  const named = new Map<string, Drawn>();
  const whole: Drawn = { inside: [], uses: undefined };
  const open = [whole];
  for (const tag of listTags(svg)) {
    if (tag.startsWith('</')) {
      if (open.length > 1) open.pop();
      continue;
    }
    const isUse = /^<(?:[^\s<>/:]+:)?use[\s/>]/.test(tag);
    const drawn: Drawn = { inside: [], uses: isUse ? readValue(tag, 'href')?.replace(/^\s*#/, '').trim() : undefined };
    const id = readValue(tag, 'id');
    if (id !== undefined && !named.has(id)) named.set(id, drawn);
    open.at(-1)?.inside.push(drawn);
    if (!tag.endsWith('/>')) open.push(drawn);
    if (open.length > mostDeep) return Number.POSITIVE_INFINITY;
  }
  const count = (drawn: Drawn, deep: number): number => {
    if (drawn.count !== undefined) return drawn.count;
    if (deep > 2 * mostDeep) return Number.POSITIVE_INFINITY;
    // What refers to itself is drawn by nobody.
    drawn.count = 0;
    const used = drawn.uses === undefined ? undefined : named.get(drawn.uses);
    let sum = 1 + (used ? count(used, deep + 1) : 0);
    for (const one of drawn.inside) sum += count(one, deep + 1);
    drawn.count = sum;
    return sum;
  };
  return count(whole, 0);
};

const readValue = (tag: string, name: 'href' | 'id'): string | undefined => {
  const [, double, single] = new RegExp(`[\\s:]${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag) ?? [];
  return double ?? single;
};

/** What stands between signs that no tag has, and ends with others. */
const others = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
] as const;

/** The tags of a drawing from front to back; a value may hold a `>`. */
function* listTags(svg: string): Generator<string, void, undefined> {
  for (let at = svg.indexOf('<'); at !== -1; at = svg.indexOf('<', at)) {
    const [, close] = others.find(([begin]) => svg.startsWith(begin, at)) ?? [];
    if (close !== undefined) {
      const end = svg.indexOf(close, at);
      if (end === -1) return;
      at = end + close.length;
      continue;
    }
    const from = at;
    let mark = '';
    for (at += 1; at < svg.length; at++) {
      const sign = svg.charAt(at);
      if (mark === '' && sign === '>') break;
      if (mark !== '') mark = sign === mark ? '' : mark;
      else if (sign === '"' || sign === "'") mark = sign;
    }
    yield svg.slice(from, at + 1);
  }
}
