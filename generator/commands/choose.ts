import type { Command } from 'commander';
import type { Deck } from '../../cards/deck.ts';
import type { OwnDeck } from '../../cards/own/placed.ts';
import { refuseOwnOptions } from '../own/options.ts';
import { readHome } from '../wish/folder.ts';
import type { Cards } from '../write/job.ts';
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
  const { told, ...opened } = await openOwn({ ...typed, path: readHome(named, home), style, lang }, language, deck);
  for (const line of told) aside.write(`${line}\n`);
  return { ...opened, lang: opened.language };
};
