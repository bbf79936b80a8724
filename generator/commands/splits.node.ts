import type { Deck } from '../../cards/deck.ts';
import { type Language, usualLanguage } from '../../cards/languages.ts';
import { givenIcons } from '../../cards/style/looks.ts';
import { layDeck } from '../edition/deck.ts';
import { layHome, usualHome } from '../edition/home.ts';
import { layLarge } from '../edition/large.ts';
import { layReader } from '../edition/reader.ts';
import type { Icon } from '../layout/shape/icon.ts';
import { allBacks } from '../layout/sheet/imposition.ts';
import { layFrame } from '../paper/frame.ts';
import { cardSizes } from '../paper/stock.ts';
import { readFonts } from '../tools/fonts.node.ts';
import { splitByLibrary } from '../tools/hyphenation.node.ts';
import { openIcons } from '../tools/icons.node.ts';
import { MARK, SHORTEST } from '../tools/split-word.ts';

/**
 * Every icon that the deck asks for on paper, and that a family of somebody's own may be given, by its name, as curves: each
 * as a text, since a print wants a few of them.
 */
export const listIcons = (deck: Deck): string => {
  const icon = openIcons();
  const asked = new Map<string, string>();
  const note = (name: string): Icon => {
    asked.set(name, JSON.stringify(icon(name)));
    return icon(name);
  };
  const tools = { measure: readFonts().measure, icon: note, hyphenate: splitByLibrary };
  layDeck(deck, { language: usualLanguage, size: cardSizes.poker, ink: 'full' }, tools);
  givenIcons.forEach(note);
  return JSON.stringify([...asked]);
};

/** Every longer word that the deck asks for on paper, as cards and as a text to read, split as its language splits it. */
export const listSplits = async (deck: Deck, language: Language): Promise<string> => {
  const split = splitByLibrary(language);
  const asked = new Set<string>();
  const note = (word: string) => {
    if (word.length >= SHORTEST) asked.add(word);
    return split(word);
  };
  const tools = { measure: readFonts().measure, icon: openIcons(), hyphenate: () => note };
  const laid = layDeck(deck, { language, size: cardSizes.poker, ink: 'full' }, tools);
  for (const backs of allBacks) for (const sheet of layHome({ tools }, laid, usualHome(backs))) layFrame(sheet);
  const wish = { language, cards: deck.cards };
  await layReader({ deck, tools }, wish);
  await layLarge({ deck, tools }, wish);
  return [...asked]
    .sort()
    .map((word) => split(word).join(MARK))
    .join(' ');
};
