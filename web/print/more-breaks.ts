import type { Tongue } from '../../cards/own/placed.ts';
import type { MarkBreaks } from '../../generator/tools/split-word.ts';

/** A package of patterns as a build gives it; the app of one file has none but those of our own languages. */
type Patterns = Promise<{ readonly default: { readonly hyphenateSync?: MarkBreaks } }>;

/**
 * Patterns of other languages, for cards that people bring: each is fetched when such a deck is printed, and by nobody
 * else. What is not here is printed with its words whole.
 */
const patterns: Readonly<Record<Tongue, () => Patterns>> = {
  cs: () => import('hyphen/cs'),
  da: () => import('hyphen/da'),
  de: () => import('hyphen/de'),
  es: () => import('hyphen/es'),
  fi: () => import('hyphen/fi'),
  fr: () => import('hyphen/fr'),
  it: () => import('hyphen/it'),
  pl: () => import('hyphen/pl'),
  pt: () => import('hyphen/pt'),
  ro: () => import('hyphen/ro'),
  sv: () => import('hyphen/sv'),
  tr: () => import('hyphen/tr'),
};

/** What marks the breaks of a language that is none of ours; undefined where its patterns are not to be had. */
export const loadMoreBreaks = async (tongue: Tongue): Promise<MarkBreaks | undefined> => {
  const [language = ''] = tongue.toLowerCase().split('-');
  if (!Object.hasOwn(patterns, language)) return undefined;
  const found = await patterns[language]?.().catch(() => undefined);
  return found?.default.hyphenateSync;
};
