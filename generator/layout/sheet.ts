import type { Words } from '../../cards/words.ts';
import type { Frame } from '../frame.ts';
import { group } from '../frame.ts';
import type { FlipEdge } from '../geometry.ts';
import { ink, leading } from '../theme.ts';
import type { LaidCard } from './fit.ts';
import { type Grid, gridBox, imposeCards, placeFace, type SheetSide } from './imposition.ts';
import { layCropMarks, layRuler, laySheetText } from './marks.ts';
import { setText, type Typesetter } from './text.ts';

export interface SheetSetting {
  readonly grid: Grid;
  readonly flip: FlipEdge;
  readonly words: Words;
  readonly setter: Typesetter;
  /** The bookmark a card's front stands under: the name of its family. */
  readonly chapter: (family: LaidCard['family']) => string;
}

/** Both sides of every sheet as Frames: cards, crop marks, ruler, and how to print it. */
export const laySheets = (cards: readonly LaidCard[], setting: SheetSetting): readonly Frame[] =>
  imposeCards(cards, setting.grid, setting.flip).map((side) => laySide(side, setting));

const laySide = (sheet: SheetSide, { grid, words, setter, chapter, flip }: SheetSetting): Frame => {
  const codes = sheet.places.map(({ card }) => card.code);
  const span = `${codes[0]}–${codes.at(-1)}`;
  const name = words.sheet(sheet.sheet, sheet.of, words[sheet.side], span);
  const isFront = sheet.side === 'front';
  const turn = !isFront && flip === 'short-edge' ? 180 : 0;
  const faces = sheet.places.map(({ card, slot }) =>
    placeFace(
      card[sheet.side],
      slot,
      isFront ? { bookmark: [chapter(card.family), `${card.code} ${card.title}`] } : {},
      turn,
    ),
  );
  const title = isFront && sheet.sheet === 1 ? [layTitle(grid, words, setter)] : [];
  return {
    ...grid.paper,
    title: name,
    items: [
      ...title,
      laySheetText(grid, { name, instruction: words.printAt }, setter),
      layCropMarks(grid),
      ...faces,
      layRuler(grid, words.rulerCheck, setter),
    ],
  };
};

/** The deck's name on the first sheet: the one first-level heading of the document. */
const layTitle = (grid: Grid, words: Words, setter: Typesetter) => {
  const box = gridBox(grid);
  const style = { font: 'strong', size: 7.5, fill: ink, leading: leading.body } as const;
  const at = { x: box.x, y: box.y - 10.2, width: box.width, align: 'end' as const };
  return group('heading1', setText(`${words.deck}: ${words.subtitle}`, style, at, 'heading1', setter).item.items);
};
