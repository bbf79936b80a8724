import { comma, joinNames } from '../../cards/joined.ts';
import type { Says } from '../../cards/languages.ts';
import { allBacks, type Backs, planLabels, planSheet, planWhole, type SheetPlan } from '../layout/sheet/imposition.ts';
import type { Size } from '../paper/geometry.ts';
import { type LabelSheet, papers } from '../paper/stock.ts';
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
  const stock = readPaper(typed.paper);
  if (stock.kind === 'labels') return planOnLabels(typed, stock.sheet, bleed, wanted);
  if (stock.kind === 'card' && typed.size === undefined) return planWholeSheet(typed, stock.paper, bleed, wanted);
  const size = readSize(typed.size ?? 'poker');
  const fold = wanted === 'gutterfold';
  const plan = planSheet({ paper: stock.paper, card: size, bleed, fold });
  if (plan) return { size, plan };
  const room = tellRoom(size, bleed, fold);
  throw new WishProblem({
    nl: `--size: een kaart van ${tellSize(size).nl} past niet op ${typed.paper}; ${room.nl}.`,
    en: `--size: a card of ${tellSize(size).en} does not fit ${typed.paper}; ${room.en}.`,
  });
};

/** What would hold such a card; a fold and a bleed may be what takes the room. */
const tellRoom = (card: Size, bleed: Mm, fold: boolean): Says => {
  const holds = (paper: Size, bleed: Mm, fold: boolean) => planSheet({ paper, card, bleed, fold }) !== undefined;
  const names = Object.entries(papers).flatMap(([name, paper]) => (holds(paper, bleed, fold) ? [name] : []));
  if (names.length > 0)
    return {
      nl: `neem met --paper een groter vel: ${joinNames(names, 'of')}`,
      en: `take a larger --paper: ${names.join(' or ')}`,
    };
  const some = (bleed: Mm, fold: boolean) => Object.values(papers).some((paper) => holds(paper, bleed, fold));
  if (fold && some(bleed, false))
    return {
      nl: 'op geen papier dat we kennen past die naast de eigen achterkant; kies iets anders bij --backs',
      en: 'no paper we know holds it and its back side by side; take other --backs',
    };
  if (bleed > 0 && some(0, fold))
    return {
      nl: `op geen papier dat we kennen past die met ${comma(bleed)} mm kleur voorbij de snijlijn; neem een kleinere --bleed`,
      en: `no paper we know holds it with a bleed of ${bleed} mm; take less --bleed`,
    };
  return {
    nl: 'die past op geen papier dat we kennen; neem een kleinere kaart',
    en: 'no paper we know holds it; take a smaller card',
  };
};

/** What a card is called in the name of a file: its size, or nothing where the paper says it. */
export const nameSize = ({ size, paper }: PlanTyped): string =>
  size?.trim().toLowerCase().replaceAll(/\s+/g, '').replaceAll(/[×*]/g, 'x') ??
  (readPaper(paper).kind === 'paper' ? 'poker' : '');

const refuseFold = (wanted: Backs, what: Says): void => {
  if (wanted !== 'gutterfold') return;
  const others = allBacks.filter((way) => way !== wanted);
  throw new WishProblem({
    nl: `--backs: ${what.nl} kun je niet vouwen; kies ${joinNames(others, 'of')}.`,
    en: `--backs: ${what.en} cannot be folded; use ${others.join(', ')}.`,
  });
};

const planOnLabels = (typed: PlanTyped, sheet: LabelSheet, bleed: Mm, wanted: Backs): PlannedPrint => {
  refuseFold(wanted, { nl: `een vel etiketten ${typed.paper}`, en: `labels of ${typed.paper}` });
  refuseBleed(typed, bleed);
  const size = typed.size === undefined ? sheet.label : readSize(typed.size);
  const plan = planLabels(sheet, size);
  if (plan) return { size, plan };
  throw new WishProblem({
    nl: `--size: een kaart van ${tellSize(size).nl} past niet op de etiketten van ${typed.paper} (${tellSize(sheet.label).nl}); laat --size weg, dan krijgt de kaart de maat van het etiket.`,
    en: `--size: a card of ${tellSize(size).en} does not fit the labels of ${typed.paper}, ${tellSize(sheet.label).en}; leave --size out to fill them.`,
  });
};

const planWholeSheet = (typed: PlanTyped, paper: Size, bleed: Mm, wanted: Backs): PlannedPrint => {
  refuseFold(wanted, { nl: `een vel ${typed.paper} met één kaart erop`, en: `one card a sheet of ${typed.paper}` });
  refuseBleed(typed, bleed);
  return { size: paper, plan: planWhole(paper) };
};

const refuseBleed = ({ paper }: PlanTyped, bleed: Mm): void => {
  if (bleed > 0) {
    throw new WishProblem({
      nl: `--bleed: ${paper} is al gesneden, dus daar is geen kleur voorbij de snijlijn; laat --bleed weg.`,
      en: `--bleed: ${paper} is cut already, so its cards have no bleed; leave it out.`,
    });
  }
};

const tellSize = ({ width, height }: Size): Says => {
  const [across, down] = [Number(width.toFixed(2)), Number(height.toFixed(2))];
  return { nl: `${comma(across)} × ${comma(down)} mm`, en: `${across} × ${down} mm` };
};
