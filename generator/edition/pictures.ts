import { paperWordsOf } from '../../cards/paper-words.ts';
import { contactPitch, layContactSheet } from '../layout/sheet/contact.ts';
import type { Frame, LazyFrame } from '../paper/frame.ts';
import type { Mm } from '../paper/units.ts';
import type { LaidCards } from './deck.ts';

/** A face that becomes a picture of its own. */
export interface Picture {
  /** `V01-front` */
  readonly name: string;
  readonly frame: LazyFrame;
}

/** Both faces of each card, in the order of the cards. */
export const layPictures = ({ cards }: LaidCards): readonly Picture[] =>
  cards.flatMap(({ code, front, back }) => [
    { name: `${code}-front`, frame: front },
    { name: `${code}-back`, frame: back },
  ]);

/** Cards side by side on a contact sheet. */
const COLUMNS = 17;

/** One row of a contact sheet, and how far below its top it begins. */
export interface ContactRow {
  readonly frame: Frame;
  readonly top: Mm;
}

/** Lays a sheet of all fronts, or of all backs, row by row: as one frame a large deck would fill the memory. */
export function* layContact({ deck, language, cards }: LaidCards, side: 'front' | 'back'): Generator<ContactRow> {
  const words = paperWordsOf(deck, language);
  const title = `${words.deck}, ${words[side]}`;
  for (let start = 0; start < cards.length; start += COLUMNS) {
    const faces = cards.slice(start, start + COLUMNS).map((card) => card[side]);
    const frame = layContactSheet(faces, COLUMNS, title);
    yield { frame, top: (start / COLUMNS) * contactPitch(faces[0] ?? frame) };
  }
}
