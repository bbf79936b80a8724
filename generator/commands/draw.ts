import { textsOf } from '../../cards/check/check.ts';
import type { Deck } from '../../cards/deck.ts';
import { families, familyOf } from '../../cards/families.ts';
import { languages } from '../../cards/languages.ts';
import { skillNames } from '../../cards/skills/index.ts';
import { findFamily } from '../../cards/typed.ts';
import { reduceTable } from '../../web/table/reduce.ts';
import { readSet } from '../../web/table/set.ts';
import { layTable, shownCard } from '../../web/table/table.ts';
import { nameCard } from '../edition/list.ts';
import { tellNearest } from '../wish/nearest.ts';
import { allNames, namesTyped, WishProblem } from '../wish/selection.ts';
import { readNumber, readOneOf } from '../wish/wishes.ts';

export interface DrawTyped {
  readonly set: string;
  readonly seed: string;
  readonly lang: string;
}

/** Deals one card with the web app's own table: the same set and seed show the same card there. */
export const drawCommand = (deck: Deck, typed: DrawTyped): string => {
  const language = readOneOf('lang', languages, typed.lang);
  const seed = readNumber('seed', 0, 2 ** 32 - 1, typed.seed);
  const named = typed.set.normalize('NFC').trim().toLowerCase();
  const set = readSet(/^(alle|alles)$/.test(named) ? 'all' : (findFamily(families, named) ?? named), deck.cards);
  if (set === undefined) {
    const near = tellNearest(typed.set, allNames(deck));
    const names = namesTyped(families);
    throw new WishProblem({
      nl: `Van ‘${typed.set}’ kun je niet trekken; noem all, een soort (${names.nl}) of een vaardigheid (1–${skillNames.length}).${near.nl}`,
      en: `“${typed.set}” is nothing to deal from; name all, a family (${names.en}) or a skill (1–${skillNames.length}).${near.en}`,
    });
  }
  const table = reduceTable(layTable({ set, seed }, deck.cards), { kind: 'deal' }, deck.cards);
  const shown = shownCard(table);
  const card = deck.cards.find(({ code }) => code === shown?.code);
  if (!card) throw new WishProblem({ nl: `In ${typed.set} zit geen kaart.`, en: `There is no card in ${typed.set}.` });
  const name = nameCard(card, language);
  const texts = textsOf(card)
    .filter((text) => text.language === language && !/^(name|short|title|heading|gloss|notes)/.test(text.field))
    .map(({ text }) => text)
    .filter((text) => text !== name);
  return [`${card.code} · ${familyOf(deck, card.family).name[language].one}`, name, '', ...texts].join('\n');
};
