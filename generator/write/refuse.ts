import { comma } from '../../cards/joined.ts';
import { inEvery } from '../../cards/languages.ts';
import type { Size } from '../paper/geometry.ts';
import { cardSizes } from '../paper/stock.ts';
import type { Finding } from '../preflight/finding.ts';
import { sayFinding } from '../preflight/say-finding.ts';
import { hasIcon } from '../tools/icons.node.ts';
import { WishProblem } from '../wish/selection.ts';
import { checkFile } from './check-file.node.ts';
import { DeckProblem } from './deck-problem.ts';
import { writeWhole } from './files.node.ts';
import type { Job } from './job.ts';

export { DeckProblem } from './deck-problem.ts';

/**
 * Stops on a card whose words are not as they should be, with a line for each thing wrong. A deck that was checked when
 * its command was built cannot have changed since.
 */
export const refuseProblems = async ({ deck, fonts, sound }: Job): Promise<void> => {
  if (sound) return;
  const { checkCards, tellProblem } = await import('../../cards/check/check.ts');
  const problems = checkCards(deck.cards, { hasGlyph: fonts.hasGlyph, hasIcon });
  if (problems.length > 0) throw new DeckProblem(problems.map(tellProblem).map(inEvery), problems);
};

/** Stops where a printer would refuse; warnings pass. */
export const refuseErrors = (findings: readonly Finding[]): void => {
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new DeckProblem(errors.map(sayFinding), errors);
};

/**
 * The same for faces of a size that somebody asked for. Cards are written for poker: where only the size brings letters
 * too near the cut, too small, or a line too thin, it is a wish that cannot be.
 */
export const refuseFaces = (findings: readonly Finding[], size: Size, edition: 'home' | 'press'): void => {
  refuseSize(findings, size, edition);
  refuseErrors(findings);
};

/** Stops where only the size that somebody asked for is at fault. */
export const refuseSize = (findings: readonly Finding[], size: Size, edition: 'home' | 'press'): void => {
  const first = findings.find(({ severity, rule }) => severity === 'error' && ofSize.has(rule));
  if (size !== cardSizes.poker && first) {
    const told = sayFinding(first);
    throw new WishProblem({
      nl: `--size: ${comma(size.width)} × ${comma(size.height)} mm is te klein ${edition === 'home' ? 'om met een schaar te snijden' : 'voor een drukker'} (${told.nl}); neem poker (63 × 88 mm) of groter${edition === 'press' ? ', of --edition home' : ''}.`,
      en: `--size: ${size.width} × ${size.height} mm is too small for ${edition === 'home' ? 'scissors' : 'a press'} (${told.en}); take poker (63 × 88 mm) or larger${edition === 'press' ? ', or --edition home' : ''}.`,
    });
  }
};

const ofSize: ReadonlySet<Finding['rule']> = new Set(['safe-area', 'type-size', 'line-width', 'reversed-line']);

/** Writes a PDF that no printer refuses, and gives its path. */
export const writeRefusing = async (path: string, bytes: Uint8Array): Promise<string> => {
  refuseErrors(await checkFile(bytes));
  await writeWhole(path, bytes);
  return path;
};
