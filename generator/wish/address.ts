import { WishProblem } from './selection.ts';

/** Reads the address of the web app as a person types it; a long one makes the code too fine to read. */
export const readAddress = (typed: string): string => {
  const url = parseAddress(typed);
  if (!url || !/^https?:$/.test(url.protocol))
    throw new WishProblem(`--url: “${typed}” is no address; write it whole, as in https://example.org/cards/.`);
  if (url.hash)
    throw new WishProblem(`--url: leave out “${url.hash}”; what stands behind the # is added for each card.`);
  if (url.href.length > LONGEST)
    throw new WishProblem(
      `--url: ${url.href.length} characters are too many for a code of 15 mm; use at most ${LONGEST}.`,
    );
  return url.href;
};

/** `URL.canParse` is younger than browsers that print cards. */
const parseAddress = (typed: string): URL | undefined => {
  try {
    return new URL(typed);
  } catch {
    return undefined;
  }
};

/** With `#card=D01&lang=nl` this makes version 5 at level M: 37 modules of 0.4 mm, the least a home printer holds. */
const LONGEST = 66;
