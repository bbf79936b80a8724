import { languages } from '../../cards/schema.ts';
import { type Correction, noCorrection, solveReadings } from '../layout/sheet/calibration.ts';
import { papers } from '../paper/stock.ts';
import { WishProblem } from '../wish/selection.ts';
import { readOneOf } from '../wish/wishes.ts';
import { writeCalibration } from '../write/calibration.ts';
import type { Job } from '../write/job.ts';
import { readPrinter, savePrinter } from '../write/printers.node.ts';

export interface CalibrateTyped {
  readonly lang: string;
  readonly printer?: string;
  readonly readings?: string;
}

/** Prints the calibration sheet; with readings it keeps a printer's profile first, and the sheet then proves it. */
export const calibrateCommand = async (job: Job, typed: CalibrateTyped): Promise<string> => {
  const language = readOneOf('lang', languages, typed.lang);
  if (typed.readings !== undefined && typed.printer === undefined)
    throw new WishProblem('--readings: give the printer a name as well, as in --printer office.');
  const kept =
    typed.readings === undefined ? undefined : await savePrinter(typed.printer as string, readTenths(typed.readings));
  const correction = typed.printer === undefined ? noCorrection : readPrinter(typed.printer);
  const file = await writeCalibration(job, language, correction);
  return `${kept ? `Kept ${kept}\n` : ''}Printed ${file}`;
};

/** `3,-2,4,-1`: four tenths of a millimetre, for x1, y1, x2 and y2. */
const readTenths = (typed: string): Correction => {
  const tenths = typed.split(',').map((part) => Number(part.trim() || Number.NaN));
  const [x1, y1, x2, y2] = tenths.map((tenth) => tenth / 10);
  if (tenths.length !== 4 || tenths.some((tenth) => !Number.isFinite(tenth) || Math.abs(tenth) > 50))
    throw new WishProblem(`--readings: “${typed}” is not four numbers from -50 to 50, as in 3,-2,4,-1.`);
  return solveReadings({ x1: x1 ?? 0, y1: y1 ?? 0, x2: x2 ?? 0, y2: y2 ?? 0 }, papers.a4);
};
