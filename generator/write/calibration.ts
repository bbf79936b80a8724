import type { Language } from '../../cards/schema.ts';
import { paintCalibration } from '../edition/calibration.ts';
import type { Printer } from '../layout/sheet/printer.ts';
import type { PaperName } from '../paper/stock.ts';
import { writeWhole } from './files.node.ts';
import type { Job } from './job.ts';

/** Writes the sheet that shows how far a printer's backs are off, and gives the path. */
export const writeCalibration = async (
  job: Job,
  language: Language,
  paper: PaperName,
  printer?: Printer,
): Promise<string> => {
  const path = `${job.out}/print/ruimtemakers-${language}-calibration-${paper}.pdf`;
  await writeWhole(path, await paintCalibration(job, language, paper, printer));
  return path;
};
