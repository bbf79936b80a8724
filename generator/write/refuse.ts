import { checkCards, tellProblem } from '../../cards/check.ts';
import { type Finding, tellFinding } from '../preflight/preflight.ts';
import { preflightFile } from '../preflight/preflight-file.ts';
import { hasIcon } from '../tools/icons.node.ts';
import { writeWhole } from './files.node.ts';
import type { Job } from './job.ts';

/** The deck cannot be printed as it is; each line says which card, what, and what to do. */
export class DeckProblem extends Error {
  constructor(
    readonly lines: readonly string[],
    /** The same line by line, in parts, for another program. */
    readonly facts: readonly object[] = [],
  ) {
    super(lines.length === 1 ? '1 problem' : `${lines.length} problems`);
  }
}

/** Stops on a card whose words are not as they should be, with a line for each thing wrong. */
export const refuseProblems = ({ deck, fonts }: Job): void => {
  const problems = checkCards(deck.cards, { hasGlyph: fonts.hasGlyph, hasIcon });
  if (problems.length > 0) throw new DeckProblem(problems.map(tellProblem), problems);
};

/** Stops where a printer would refuse; warnings pass. */
export const refuseErrors = (findings: readonly Finding[]): void => {
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new DeckProblem(errors.map(tellFinding), errors);
};

/** Writes a PDF that no printer refuses, and gives its path. */
export const writeRefusing = async (path: string, bytes: Uint8Array): Promise<string> => {
  refuseErrors(preflightFile(bytes));
  await writeWhole(path, bytes);
  return path;
};
