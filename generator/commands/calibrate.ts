import { type Language, languages } from '../../cards/languages.ts';
import { solveReadings } from '../layout/sheet/calibration.ts';
import { addUp, type Correction, noCorrection, type Printer } from '../layout/sheet/printer.ts';
import type { Size } from '../paper/geometry.ts';
import { type PaperName, papers } from '../paper/stock.ts';
import { WishProblem } from '../wish/selection.ts';
import { readOffset, readOneOf } from '../wish/wishes.ts';
import { writeCalibration } from '../write/calibration.ts';
import type { Job } from '../write/job.ts';
import { findPrinter, readPrinter, savePrinter } from '../write/printers.node.ts';
import { commandWords } from './words.ts';

export interface CalibrateTyped {
  readonly lang: string;
  /** The paper of the sheet that is printed, and that was read. */
  readonly paper: string;
  readonly printer?: string;
  readonly readings?: string;
  /** How far fronts land too far to the right and too low, in mm. */
  readonly fronts?: string;
  /** The language of what is told. */
  readonly help?: Language;
  /** Whether what was kept is forgotten first. */
  readonly afresh?: boolean;
}

/** Prints the calibration sheet; with readings it keeps what a printer does first, and the sheet then proves it. */
export const calibrateCommand = async (job: Job, typed: CalibrateTyped): Promise<string> => {
  const language = readOneOf('lang', languages, typed.lang);
  const paper = readOneOf('paper', Object.keys(papers) as PaperName[], typed.paper);
  const { printer: name, help = 'en' } = typed;
  const { calibrated, kept } = commandWords[help];
  for (const option of ['readings', 'fronts', 'afresh'] as const)
    if (typed[option] !== undefined && name === undefined)
      throw new WishProblem({
        nl: `--${option}: geef de printer ook een naam, zoals --printer kantoor.`,
        en: `--${option}: give the printer a name as well, as in --printer office.`,
      });
  if (name === undefined || (typed.readings === undefined && typed.fronts === undefined)) {
    if (typed.afresh) {
      throw new WishProblem({
        nl: '--afresh: zeg met --readings of --fronts wat ervoor in de plaats komt.',
        en: '--afresh: say with --readings or --fronts what is kept in its place.',
      });
    }
    return calibrated(await writeCalibration(job, language, paper, name === undefined ? undefined : readPrinter(name)));
  }
  const known = typed.afresh ? undefined : findPrinter(name);
  const printer = learn(known, typed, papers[paper]);
  const file = await savePrinter(name, printer);
  return [kept(file, known !== undefined), calibrated(await writeCalibration(job, language, paper, printer))].join(
    '\n',
  );
};

/** What is known after a reading: it was made on a sheet for which the printer was corrected, so it comes on top. */
const learn = (known: Printer | undefined, { readings, fronts }: CalibrateTyped, paper: Size): Printer => {
  const backs = known?.backs ?? noCorrection;
  const before = known?.fronts ?? { dx: 0, dy: 0 };
  const more = fronts === undefined ? undefined : readOffset('fronts', 10, fronts);
  return {
    backs: readings === undefined ? backs : addUp(backs, readTenths(readings, paper)),
    fronts: more ? { dx: before.dx + more.dx, dy: before.dy + more.dy } : known?.fronts,
  };
};

/** `3,-2,4,-1`: four tenths of a millimetre, for x1, y1, x2 and y2. */
const readTenths = (typed: string, paper: Size): Correction => {
  const tenths = typed.split(',').map((part) => Number(part.trim() || Number.NaN));
  const [x1, y1, x2, y2] = tenths.map((tenth) => tenth / 10);
  if (tenths.length !== 4 || tenths.some((tenth) => !Number.isFinite(tenth) || Math.abs(tenth) > 50))
    throw new WishProblem({
      nl: `--readings: ‘${typed}’ kan niet; schrijf vier getallen van -50 tot en met 50, zoals 3,-2,4,-1.`,
      en: `--readings: “${typed}” is not four numbers from -50 to 50, as in 3,-2,4,-1.`,
    });
  return solveReadings({ x1: x1 ?? 0, y1: y1 ?? 0, x2: x2 ?? 0, y2: y2 ?? 0 }, paper);
};
