import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Printer } from '../layout/sheet/printer.ts';
import { WishProblem } from '../wish/selection.ts';
import { takesName, writeWhole } from './files.node.ts';

const shift = z.number().min(-10).max(10);

/** `dx` across the way the paper runs, `dy` along it, in mm; `angle` in radians. `fronts` where those are known. */
const profileSchema = z.strictObject({
  dx: shift,
  dy: shift,
  angle: z.number().min(-0.1).max(0.1),
  scale: z.number().min(0.9).max(1.1),
  fronts: z.strictObject({ dx: shift, dy: shift }).optional(),
});

/** Profiles of this place's own printers; they are local and stay out of version control. */
const fileOf = (typed: string): string => {
  const name = typed.normalize('NFC');
  const isDevice = !takesName(name) && /^[a-z\d]+$/i.test(name);
  if (!/^[\p{L}\d][\p{L}\d-]{0,30}$/u.test(name) || isDevice)
    throw new WishProblem({
      nl: `--printer: ‘${name}’ kan geen naam zijn; ${isDevice ? 'Windows houdt die voor zichzelf; kies een andere' : 'gebruik letters, cijfers en streepjes'}, zoals kantoor-2.`,
      en: `--printer: “${name}” cannot be a name; ${isDevice ? 'Windows keeps it for itself; choose another' : 'use letters, digits and hyphens'}, as in office-2.`,
    });
  return `printers/${name}.local.json`;
};

/** Keeps what is known of a printer; gives the file. What no printer does, as 2 cm aside, is told. */
export const savePrinter = async (name: string, { backs, fronts }: Printer): Promise<string> => {
  const file = fileOf(name);
  const profile = profileSchema.safeParse({ ...backs, ...(fronts && { fronts }) });
  if (!profile.success)
    throw new WishProblem({
      nl: '--printer: geen printer zit er zo ver naast; lees het vel nog eens af, of begin opnieuw met --afresh.',
      en: '--printer: no printer is off by so much; read the sheet again, or begin anew with --afresh.',
    });
  await writeWhole(file, `${JSON.stringify(profile.data, null, 2)}\n`);
  return file;
};

/** What is kept of a printer; nothing where nothing is. */
export const findPrinter = (name: string): Printer | undefined =>
  existsSync(fileOf(name)) ? readPrinter(name) : undefined;

/** Reads the profile of a printer; one that is not there, or is no profile, is told with what to do. */
export const readPrinter = (name: string): Printer => {
  const file = fileOf(name);
  const toDo = `ruimtemakers calibrate --printer ${name} --readings x1,y1,x2,y2.`;
  if (!existsSync(file))
    throw new WishProblem({
      nl: `--printer: van ‘${name}’ is nog niets bewaard (${file}); begin met: ${toDo}`,
      en: `--printer: there is no profile ${file}; make it with: ${toDo}`,
    });
  try {
    const { fronts, ...backs } = profileSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    return { backs, fronts };
  } catch {
    throw new WishProblem({
      nl: `--printer: in ${file} staat geen printer; maak het opnieuw met: ${toDo}`,
      en: `--printer: ${file} is not a printer’s profile; make it with: ${toDo}`,
    });
  }
};
