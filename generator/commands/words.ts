import { joinNames } from '../../cards/joined.ts';
import type { Language } from '../../cards/languages.ts';
import type { Edition } from '../wish/belong.ts';

/** What a command says of its work and of what came of it, in the language of the help. */
export interface CommandWords {
  readonly checking: string;
  readonly checkingAll: string;
  readonly laying: (edition: Edition) => string;
  /** So many cards, on so many sheets where they lie on sheets. */
  readonly printed: (cards: number, sheets: number | undefined, files: readonly string[]) => string;
  readonly first: string;
  /** Backs without room for the code that was asked for. */
  readonly uncoded: (size: string, codes: string) => string;
  readonly size: (name: string) => string;
  readonly labels: string;
  readonly checked: (cards: number, tongues: readonly string[], size: string | undefined) => string;
  /** Another language that the deck speaks, and how it is checked. */
  readonly speaks: (tongue: string) => string;
  readonly drawing: (done: number, of: number) => string;
  readonly drew: (pictures: number, dpi: number, folder: string) => string;
  readonly packed: (cards: number, vendor: string, face: string, path: string) => string;
  readonly calibrated: (file: string) => string;
  readonly kept: (file: string, isMore: boolean) => string;
  readonly wrote: (path: string) => string;
  /** Behind the problems of a deck. */
  readonly mend: string;
  /** Where the folder that the person stood in was taken away. */
  readonly gone: string;
  readonly unforeseen: string;
}

const editions: Readonly<Record<Language, Readonly<Record<Edition, string>>>> = {
  nl: {
    home: 'vellen voor je printer',
    press: 'pagina’s voor de drukker',
    reader: 'kaarten om te lezen',
    large: 'grote kaarten',
  },
  en: {
    home: 'the home edition',
    press: 'the press edition',
    reader: 'the reader edition',
    large: 'the large edition',
  },
};

/** Languages by their tags, in Dutch. */
const inTongues = (tongues: readonly string[]): string =>
  `${tongues.length === 1 ? 'taal' : 'de talen'} ${joinNames(
    tongues.map((tongue) => `‘${tongue}’`),
    'en',
  )}`;

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

export const commandWords: Readonly<Record<Language, CommandWords>> = {
  nl: {
    checking: 'De kaarten controleren',
    checkingAll: 'De kaarten controleren en opmaken',
    laying: (edition) => `Opmaken en schrijven: ${editions.nl[edition]}`,
    printed: (cards, sheets, files) =>
      `Klaar: ${count(cards, 'kaart', 'kaarten')}${sheets ? ` op ${count(sheets, 'vel', 'vellen')}` : ''}, in ${files.join(' en ')}`,
    first: 'In deze map is nog niets op deze manier geprint; daarom tellen alle kaarten als veranderd.',
    uncoded: (size, codes) =>
      `Bij ${size} past geen QR-code van 15 mm op ${codes}; print zulke kaarten met --size tarot.`,
    size: (name) => `maat ${name}`,
    labels: 'de maat van deze etiketten',
    checked: (cards, tongues, size) =>
      `Gecontroleerd: ${count(cards, 'kaart', 'kaarten')}, ${size ? `op maat ${size}, ` : ''}in ${inTongues(tongues)}`,
    speaks: (tongue) => `Dit spel is er ook in taal ‘${tongue}’; controleer die met: check --lang ${tongue}`,
    drawing: (done, of) => `${done} van ${of} plaatjes getekend`,
    drew: (pictures, dpi, folder) => `Getekend: ${pictures} plaatjes met ${dpi} punten per inch, in ${folder}`,
    packed: (cards, vendor, face, path) =>
      `Ingepakt: ${count(cards, 'kaart', 'kaarten')} voor ${vendor} (${face} per kant), in ${path}`,
    calibrated: (file) => `Klaar: ${file}`,
    kept: (file, isMore) =>
      `Bewaard: ${file}${isMore ? ' (opgeteld bij wat daar stond; met --afresh begin je opnieuw)' : ''}`,
    wrote: (path) => `Geschreven: ${path}`,
    mend: 'Verbeter wat hierboven staat en geef de opdracht nog een keer.',
    gone: 'De map waarin je bent, is er niet meer; ga naar een andere.',
    unforeseen: 'Dit hoort niet te gebeuren, en het is onze fout:',
  },
  en: {
    checking: 'Checking the cards',
    checkingAll: 'Checking and laying out the cards',
    laying: (edition) => `Laying out and painting ${editions.en[edition]}`,
    printed: (cards, sheets, files) =>
      `Printed ${count(cards, 'card', 'cards')}${sheets ? ` on ${count(sheets, 'sheet', 'sheets')}` : ''}: ${files.join(' and ')}`,
    first: 'Nothing was printed here in this edition before, so all its cards count as changed.',
    uncoded: (size, codes) => `No room for a QR code of 15 mm at ${size} on ${codes}: print these with --size tarot.`,
    size: (name) => name,
    labels: 'the size of these labels',
    checked: (cards, tongues, size) =>
      `Checked ${count(cards, 'card', 'cards')}${size ? ` at ${size}` : ''} in ${joinNames(tongues, 'and')}`,
    speaks: (tongue) => `This deck is also in ${tongue}; check that with: check --lang ${tongue}`,
    drawing: (done, of) => `Drew ${done} of ${of} pictures`,
    drew: (pictures, dpi, folder) => `Drew ${pictures} pictures at ${dpi} dpi in ${folder}`,
    packed: (cards, vendor, face, path) =>
      `Packed ${count(cards, 'card', 'cards')} for ${vendor}, ${face} per side: ${path}`,
    calibrated: (file) => `Printed ${file}`,
    kept: (file, isMore) => `Kept ${file}${isMore ? ' (added to what was kept there; --afresh begins anew)' : ''}`,
    wrote: (path) => `Wrote ${path}`,
    mend: 'Fix what is listed above and run the command again.',
    gone: 'The folder you are in is not there any more; go to another one.',
    unforeseen: 'This should not happen, and it is our fault:',
  },
};
