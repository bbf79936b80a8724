import type { Command } from 'commander';
import type { Deck } from '../../cards/deck.ts';
import type { OwnDeck } from '../../cards/own/placed.ts';
import { refuseOwnOptions } from '../own/options.ts';
import { readHome } from '../wish/folder.ts';
import { DeckProblem } from '../write/deck-problem.ts';
import type { Cards } from '../write/job.ts';
import type { Unprintable } from './check.ts';
import type { World } from './world.ts';

/** The cards that a command works with. */
export interface Chosen extends Cards {
  readonly deck: Deck;
  /** The language of the words around them. */
  readonly lang: string;
  /** Where each column of a spreadsheet went, a line each. */
  readonly columns: readonly string[];
  /** Where they are somebody's own: as they were read. */
  readonly own?: OwnDeck;
  /** Where no language was asked for: the same cards in the others that they are in; what these bring is told aside. */
  readonly openOthers?: () => Promise<Others>;
}

/** The other languages of a deck: those that can be printed, and why the rest cannot. */
export interface Others {
  readonly opened: readonly (Cards & Pick<Chosen, 'deck' | 'lang'>)[];
  readonly unprintable: readonly Unprintable[];
}

/** What a person types of the cards that a command works with. */
export interface CardsTyped {
  readonly lang: string;
  readonly style?: string;
  readonly columns?: string;
  readonly letters?: string;
  readonly yes?: boolean;
  readonly json?: boolean;
}

/** The cards of this game, or those that a person names; what was guessed of these is told aside. */
export const chooseCards = async (
  { deck, sound, carried, aside, home, language }: World,
  named: string | undefined,
  typed: CardsTyped,
  self: Command,
): Promise<Chosen> => {
  if (named === undefined) {
    refuseOwnOptions(typed, (option) => ({
      nl: `--${option} is voor eigen kaarten; noem het bestand waar die in staan, zoals in: print stellingen.xlsx.`,
      en: `--${option} is for cards of your own; name their file first, as in print stellingen.xlsx.`,
    }));
    if (carried && !typed.json) aside.write(`${carried}\n`);
    return { deck, sound, lang: typed.lang, columns: [] };
  }
  const { openOwn } = await import('../own/open.node.ts');
  const lang = self.getOptionValueSource('lang') === 'cli' ? typed.lang : undefined;
  const style = typed.style && readHome(typed.style, home);
  const { told, openIn, ...opened } = await openOwn(
    { ...typed, path: readHome(named, home), style, lang },
    language,
    deck,
  );
  const tell = (lines: readonly string[]) => {
    for (const line of lines) aside.write(`${line}\n`);
  };
  tell(told);
  const openOthers = async () => {
    if (!openIn) return { opened: [], unprintable: [] };
    const [, ...others] = opened.own?.languages ?? [];
    const spoken = [];
    const unprintable: Unprintable[] = [];
    for (const tongue of others) {
      try {
        const { told: more, ...other } = await openIn(tongue);
        tell(more);
        spoken.push({ ...other, lang: other.language });
      } catch (problem) {
        // A language in letters that nobody can print keeps none of the others from being looked at.
        if (!(problem instanceof DeckProblem)) throw problem;
        const lines = problem.lines.map((line) => line[language]);
        tell(lines);
        unprintable.push({ tongue, lines });
      }
    }
    return { opened: spoken, unprintable };
  };
  return { ...opened, lang: opened.language, ...(lang === undefined && { openOthers }) };
};
