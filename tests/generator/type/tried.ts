import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { textsOf } from '../../../cards/check/check.ts';
import { deck } from '../../../cards/game/deck.ts';
import { fonts } from '../edition/edition.ts';
import { bothCases, letters } from '../paint/letters.ts';

/** The deck's own files, each by its face and its place there. */
export const ownFiles = Object.entries(fonts.bytes).flatMap(([name, bytes]) =>
  bytes.map((file, i) => ({ name: `${name} ${i}`, file })),
);

/** Of 2048 units an em, and with an `fi` in one. */
const liberation = createRequire(import.meta.url).resolve('pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf');

/** The same, and one that is not the deck's. */
export const files = [...ownFiles, { name: 'Liberation', file: new Uint8Array(readFileSync(liberation)) }];

/** Every text of the deck. */
export const texts = deck.cards.flatMap((card) => textsOf(card).map(({ text }) => text));

/** Every letter and sign that a card may have. */
export const alphabet = [
  ...new Set(`${Object.values(letters).map(bothCases).join('')}0123456789 .,;:?!’‘“”()-–/%&+×·…`),
];

/** Every two of them, beside each other and with a space between. */
export const pairs = alphabet.flatMap((one) =>
  alphabet.slice(0, 90).flatMap((other) => [one + other, `${one} ${other}`]),
);
