import { paperWordsOf } from '../../cards/paper-words.ts';
import { layHidden } from '../layout/face/face-hidden.ts';
import { layGrid } from '../layout/sheet/grid.ts';
import type { LazyFrame } from '../paper/frame.ts';
import type { LaidCards } from './deck.ts';
import { type LayingTools, setterFor } from './printshop.ts';
import { type Grid, type PackForm, pixelsToMm } from './vendors.ts';

/** A picture to paint: which faces lie on it, slot by slot in reading order. */
export interface PackPicture {
  readonly file: string;
  readonly side: 'front' | 'back';
  readonly codes: readonly string[];
  readonly grid: Grid;
  /** Whether the last slot holds what others see of a card that is in somebody's hand. */
  readonly hidden: boolean;
}

const sides = ['front', 'back'] as const;

/** The pictures of a pack, in the order of the deck: `001-V01-front.png`, or `sheet-1-fronts.png`. */
export const planPictures = ({ sheet }: PackForm, codes: readonly string[]): readonly PackPicture[] =>
  sheet ? planSheets(codes, sheet.least, sheet.most) : planFaces(codes);

const planFaces = (codes: readonly string[]): readonly PackPicture[] =>
  codes.flatMap((code, i) =>
    sides.map((side) => ({
      file: `${String(i + 1).padStart(3, '0')}-${code}-${side}.png`,
      side,
      codes: [code],
      grid: { columns: 1, rows: 1 },
      hidden: false,
    })),
  );

/** Every sheet keeps its last slot free of cards. Backs lie in the slots of their fronts: a table flips each by itself. */
const planSheets = (codes: readonly string[], least: Grid, most: Grid): readonly PackPicture[] => {
  const cards = most.columns * most.rows - 1;
  return Array.from({ length: Math.ceil(codes.length / cards) }, (_, i) => {
    const part = codes.slice(i * cards, (i + 1) * cards);
    const grid = chooseGrid(part.length + 1, least, most);
    return sides.map((side) => ({
      file: `sheet-${i + 1}-${side}s.png`,
      side,
      codes: part,
      grid,
      hidden: side === 'front',
    }));
  }).flat();
};

/** The grid with the fewest slots that holds so many; the widest of those. */
const chooseGrid = (slots: number, least: Grid, most: Grid): Grid => {
  const grids = Array.from({ length: most.columns - least.columns + 1 }, (_, i) => {
    const columns = most.columns - i;
    return { columns, rows: Math.max(least.rows, Math.ceil(slots / columns)) };
  }).filter(({ rows }) => rows <= most.rows);
  return grids.reduce((best, grid) => (grid.columns * grid.rows < best.columns * best.rows ? grid : best), most);
};

/** A picture of a pack, to be laid out when it is painted. */
export interface PackPage extends PackPicture {
  readonly frame: LazyFrame;
}

/** Lays the pictures of a pack: faces in their slots, and the hidden card in the last where it belongs. */
export const layPack = (
  { tools }: Pick<LayingTools, 'tools'>,
  { deck, language, cards }: LaidCards,
  form: PackForm,
): readonly PackPage[] => {
  const { slot, dpi, trim } = form;
  const hidden = layHidden(trim, paperWordsOf(deck, language).deck, tools.icon, setterFor({ deck, tools }, language));
  const byCode = new Map(cards.map((card) => [card.code, card]));
  const room = { width: pixelsToMm(slot.width, dpi), height: pixelsToMm(slot.height, dpi) };
  const codes = cards.map(({ code }) => code);
  return planPictures(form, codes).map((picture): PackPage => {
    const { columns, rows } = picture.grid;
    const last = columns * rows - 1;
    const faces = Array.from({ length: last + 1 }, (_, i) =>
      picture.hidden && i === last ? hidden : byCode.get(picture.codes[i] ?? '')?.[picture.side],
    );
    const grid = { slot: room, columns, rows, title: picture.file };
    const size = { width: columns * room.width, height: rows * room.height };
    return { ...picture, frame: { ...size, title: picture.file, lay: () => layGrid(faces, grid).items } };
  });
};
