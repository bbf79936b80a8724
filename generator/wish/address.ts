import { WishProblem } from './selection.ts';

/** Reads the address of the web app as a person types it; a long one makes the code too fine to read. */
export const readAddress = (typed: string): string => {
  const url = parseAddress(typed);
  if (!url || !/^https?:$/.test(url.protocol))
    throw new WishProblem({
      nl: `--url: ‘${typed}’ is geen adres; schrijf het helemaal uit, zoals https://example.org/kaarten/.`,
      en: `--url: “${typed}” is not an address; write it in full, as in https://example.org/cards/.`,
    });
  if (url.hash)
    throw new WishProblem({
      nl: `--url: laat ‘${url.hash}’ weg; wat achter de # komt, zetten we er bij elke kaart zelf achter.`,
      en: `--url: leave out “${url.hash}”; what comes after the # is added for each card.`,
    });
  if (url.href.length > LONGEST)
    throw new WishProblem({
      nl: `--url: ${url.href.length} tekens zijn te veel voor een QR-code van 15 mm; gebruik er hoogstens ${LONGEST}.`,
      en: `--url: ${url.href.length} characters are too many for a code of 15 mm; use at most ${LONGEST}.`,
    });
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
