import { encode } from 'uqr';
import type { Language } from '../../cards/schema.ts';
import type { Modules } from '../layout/text/corner.ts';
import type { Mm } from '../paper/units.ts';

/** As wide as a phone reads at arm's length, without its free zone (generator/README.md). */
export const codeWidth: Mm = 15;

/** The address of one card in the web app: it opens the table with that card shown. */
const addressOf = (address: string, code: string, language: Language): string =>
  `${address}#card=${code}&lang=${language}`;

/** The QR code to a card, at level M: a seventh of it may be dirty (ISO/IEC 18004). */
export const encodeCard = (address: string, code: string, language: Language): Modules =>
  encode(addressOf(address, code, language), { ecc: 'M', border: 0 }).data;
