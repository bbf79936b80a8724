import { languages } from '../../cards/schema.ts';
import { type Finding, tellFinding } from '../preflight/preflight.ts';
import { preflightFaces } from '../preflight/preflight-deck.ts';
import { checkDeck, layOut, refuseErrors, type Workshop } from '../write/workshop.ts';

/** Checks every card and lays all of them out in every language; stops on an error, and gives the warnings. */
export const checkCards = (workshop: Workshop): readonly Finding[] => {
  checkDeck(workshop);
  const findings = languages.flatMap((language) => preflightFaces(workshop, layOut(workshop, language)));
  refuseErrors(findings);
  return findings;
};

/** What was checked, and what a printer would mention; for another program only the latter. */
export const checkCommand = (workshop: Workshop, { json }: { readonly json?: boolean }): string => {
  const warnings = checkCards(workshop).map((finding) => ({ problem: tellFinding(finding), ...finding }));
  return json
    ? JSON.stringify(warnings, null, 2)
    : [
        `Checked ${workshop.deck.cards.length} cards in ${languages.join(' and ')}`,
        ...warnings.map(({ problem }) => problem),
      ].join('\n');
};
