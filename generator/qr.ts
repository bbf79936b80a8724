import { encode } from 'uqr';
import type { Language } from '../cards/schema.ts';
import type { Modules } from './layout/corner.ts';
import { WishProblem } from './selection.ts';
import type { Mm } from './units.ts';

/** As wide as a phone reads at arm's length, without its free zone (issue of the founders: 15 mm or more). */
export const codeWidth: Mm = 15;

/** The address of one card in the web app: it opens the table with that card shown. */
export const addressOf = (address: string, code: string, language: Language): string =>
  `${address}#card=${code}&lang=${language}`;

/** The QR code to a card, at level M: a seventh of it may be dirty (ISO/IEC 18004). */
export const encodeCard = (address: string, code: string, language: Language): Modules =>
  encode(addressOf(address, code, language), { ecc: 'M', border: 0 }).data;

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
