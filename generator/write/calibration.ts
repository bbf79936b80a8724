import type { Language } from '../../cards/schema.ts';
import { paintCalibration } from '../edition/calibration.ts';
import type { Correction } from '../layout/sheet/calibration.ts';
import { writeWhole } from './files.node.ts';
import type { Job } from './job.ts';

/** Writes the sheet that shows how far a printer's backs are off, and gives the path. */
export const writeCalibration = async (job: Job, language: Language, correction: Correction): Promise<string> => {
  const path = `${job.out}/print/ruimtemakers-${language}-calibration-a4.pdf`;
  await writeWhole(path, await paintCalibration(job, language, correction));
  return path;
};
