import type { PaperWords as Words } from '../../../cards/paper-words.ts';
import { group, type Item, type LazyFrame } from '../../paper/frame.ts';
import type { Rect } from '../../paper/geometry.ts';
import { ink, leading } from '../../paper/theme.ts';
import type { Mm } from '../../paper/units.ts';
import type { LaidCard } from '../face/fit.ts';
import type { Typesetter } from '../text/setter.ts';
import { setText } from '../text/text.ts';
import {
  type Backs,
  boundSlots,
  type Imposing,
  imposeCards,
  placeFace,
  type SheetPlan,
  type SheetSide,
} from './imposition.ts';
import { isStripUpright, layCropMarks, layFold, layRuler, layStrip, stripRoom } from './marks.ts';
import { correctPage, movePage, type Printer, placeBy } from './printer.ts';

export interface SheetSetting extends Imposing {
  readonly plan: SheetPlan;
  readonly marks: boolean;
  /** What is known of the printer; nothing where its error is not undone. */
  readonly printer?: Printer | undefined;
  /** How far all is moved to the right and down. */
  readonly move?: { readonly dx: Mm; readonly dy: Mm } | undefined;
  readonly words: Words;
  readonly setter: Typesetter;
  /** The bookmark a card's front stands under: the name of its family. */
  readonly chapter: (family: LaidCard['family']) => string;
}

/** Both sides of every sheet, each to be laid out when it is painted: cards, crop marks, ruler, and how to print it. */
export const laySheets = (cards: readonly LaidCard[], setting: SheetSetting): readonly LazyFrame[] => {
  const same: Same = { marksOf: openMarks(setting), ruler: layRuler(setting.words.rulerCheck, setting.setter) };
  return imposeCards(cards, setting.plan, setting).map((side, i) => laySide(side, i === 0, setting, same));
};

/** What all sheets have alike, laid once. */
interface Same {
  readonly marksOf: (used: readonly Rect[], isFirst: boolean) => Item;
  readonly ruler: readonly Item[];
}

/** Crop marks are the same on all sheets but the first, and where cards lie on a part of the plan only: laid once. */
const openMarks = ({ plan }: SheetSetting): Same['marksOf'] => {
  const known = new Map<boolean, Item>();
  const lay = (used: readonly Rect[], isFirst: boolean) =>
    layCropMarks(used, boundSlots(used), plan.paper, plan.bleed, isFirst ? TITLE_ROOM : 0);
  return (used, isFirst) => {
    if (used !== plan.slots) return lay(used, isFirst);
    const marks = known.get(isFirst) ?? lay(used, isFirst);
    known.set(isFirst, marks);
    return marks;
  };
};

const laySide = (sheet: SheetSide, isFirst: boolean, setting: SheetSetting, same: Same): LazyFrame => {
  const { plan, words } = setting;
  const codes = sheet.places.filter(({ face }) => face === sheet.side).map(({ card }) => card.code);
  const span = codes.length > 1 ? `${codes[0]}–${codes.at(-1)}` : `${codes[0]}`;
  const name = words.sheet(sheet.sheet, sheet.of, words[sheet.side], span);
  return { ...plan.paper, title: name, lay: () => layItems(sheet, name, isFirst, setting, same) };
};

const layItems = (
  sheet: SheetSide,
  name: string,
  isFirst: boolean,
  setting: SheetSetting,
  same: Same,
): readonly Item[] => {
  const { plan, words, setter, chapter, backs, marks, printer, move } = setting;
  const faces = sheet.places.map(({ card, face, slot, turn }) => {
    const bookmark = [chapter(card.family), `${card.code} ${card.title}`] as const;
    return placeFace(card[face], slot, face === 'front' ? { bookmark } : {}, turn);
  });
  const used = backs === 'gutterfold' ? sheet.places.map(({ slot }) => slot) : plan.slots;
  const around = boundSlots(used);
  const items = [
    ...(isFirst && !plan.whole ? [layTitle(around, setting)] : []),
    ...(marks && !plan.cut ? [same.marksOf(used, isFirst)] : []),
    ...(backs === 'gutterfold' ? [layFold(plan.paper)] : []),
    ...faces,
    ...(plan.whole
      ? []
      : [layStrip(around, plan.paper, { name, instruction: words.printAt[backs] }, same.ruler, setter)]),
  ];
  const printed = { page: plan.paper, side: sheet.side, backs };
  const moved = move ? [placeBy(movePage(move, printed), items)] : items;
  const correction = printer && correctPage(printer, printed);
  return correction ? [placeBy(correction, moved)] : moved;
};

/** From the printer's margin to below the deck's name. */
const TITLE_ROOM: Mm = 3.2;

/** The deck's name on the first sheet: the one first-level heading of the document. */
const layTitle = (around: Rect, { plan, words, setter }: SheetSetting) => {
  const style = { font: 'strong', size: 7.5, fill: ink, leading: leading.body } as const;
  const right = isStripUpright(around, plan.paper) ? stripRoom : 7;
  const at = { x: 7, y: 5, width: plan.paper.width - 7 - right, align: 'end' as const };
  const name = words.subtitle ? `${words.deck}: ${words.subtitle}` : words.deck;
  return group('heading1', setText(name, style, at, 'heading1', setter).item.items);
};

/** How a file asks a viewer to print it, by the edge its sheets turn over. */
export const duplexOf = (backs: Backs): 'DuplexFlipLongEdge' | 'DuplexFlipShortEdge' | 'Simplex' => {
  if (backs === 'long-edge') return 'DuplexFlipLongEdge';
  return backs === 'short-edge' ? 'DuplexFlipShortEdge' : 'Simplex';
};
