import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Correction } from '../layout/sheet/calibration.ts';
import { WishProblem } from '../wish/selection.ts';
import { writeWhole } from './files.node.ts';

const profileSchema = z.strictObject({
  dx: z.number().min(-10).max(10),
  dy: z.number().min(-10).max(10),
  angle: z.number().min(-0.1).max(0.1),
  scale: z.number().min(0.9).max(1.1),
});

/** Profiles of this place's own printers; they are local and stay out of version control. */
const fileOf = (name: string): string => {
  if (!/^[\p{L}\d][\p{L}\d-]{0,30}$/u.test(name))
    throw new WishProblem(`--printer: “${name}” cannot be a name; use letters, digits and hyphens, as in office-2.`);
  return `printers/${name}.local.json`;
};

/** Keeps how a printer puts backs down; gives the file. */
export const savePrinter = async (name: string, correction: Correction): Promise<string> => {
  const file = fileOf(name);
  await writeWhole(file, `${JSON.stringify(correction, null, 2)}\n`);
  return file;
};

/** Reads the profile of a printer; one that is not there, or is no profile, is told with what to do. */
export const readPrinter = (name: string): Correction => {
  const file = fileOf(name);
  const toDo = `make it with: ruimtemakers calibrate --printer ${name} --readings x1,y1,x2,y2.`;
  if (!existsSync(file)) throw new WishProblem(`--printer: there is no profile ${file}; ${toDo}`);
  try {
    return profileSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new WishProblem(`--printer: ${file} is no profile of a printer; ${toDo}`);
  }
};
