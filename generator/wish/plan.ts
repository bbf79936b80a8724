import { allBacks, type Backs, planLabels, planSheet, type SheetPlan } from '../layout/sheet/imposition.ts';
import type { Size } from '../paper/geometry.ts';
import type { LabelSheet } from '../paper/stock.ts';
import type { Mm } from '../paper/units.ts';
import { WishProblem } from './selection.ts';
import { readPaper, readSize } from './wishes.ts';

/** What a person types of card and paper. */
export interface PlanTyped {
  /** Poker, or the label of a sheet of labels, where nothing is typed. */
  readonly size?: string;
  readonly paper: string;
}

interface PlannedPrint {
  readonly size: Size;
  readonly plan: SheetPlan;
}

/** Reads the size of a card and finds where so many lie on a paper; a card that does not fit is told. */
export const planPrint = (typed: PlanTyped, bleed: Mm, wanted: Backs): PlannedPrint => {
  const paper = readPaper(typed.paper);
  if ('label' in paper) return planOnLabels(typed, paper, bleed, wanted);
  const size = readSize(typed.size ?? 'poker');
  const plan = planSheet({ paper, card: size, bleed, fold: wanted === 'gutterfold' });
  if (plan) return { size, plan };
  throw new WishProblem(`--size: a card of ${tellSize(size)} does not fit ${typed.paper}; take a larger --paper.`);
};

/** What a card is called in the name of a file: its size, or nothing where a sheet of labels says it. */
export const nameSize = ({ size, paper }: PlanTyped): string =>
  size?.toLowerCase() ?? ('label' in readPaper(paper) ? '' : 'poker');

const planOnLabels = (typed: PlanTyped, sheet: LabelSheet, bleed: Mm, wanted: Backs): PlannedPrint => {
  if (wanted === 'gutterfold')
    throw new WishProblem(
      `--backs: labels of ${typed.paper} cannot be folded; use ${allBacks.filter((way) => way !== wanted).join(', ')}.`,
    );
  if (bleed > 0)
    throw new WishProblem(`--bleed: ${typed.paper} is cut already, so its cards have no bleed; leave it out.`);
  const size = typed.size === undefined ? sheet.label : readSize(typed.size);
  const plan = planLabels(sheet, size);
  if (plan) return { size, plan };
  throw new WishProblem(
    `--size: a card of ${tellSize(size)} does not fit the labels of ${typed.paper}, ${tellSize(sheet.label)}; leave --size out to fill them.`,
  );
};

const tellSize = ({ width, height }: Size) => `${Number(width.toFixed(2))} × ${Number(height.toFixed(2))} mm`;
