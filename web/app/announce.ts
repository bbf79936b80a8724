import { type Families, familyOf } from '../../cards/families.ts';
import type { Language } from '../../cards/schema.ts';
import type { TableCard } from '../table/set.ts';
import { isEmpty, shownCard, type Table } from '../table/table.ts';
import { deskWords } from '../view/desk/desk-words.ts';
import { appWords } from '../view/piece/words.ts';

/**
 * What a screen reader says of the table, in one breath: the card that was dealt, the cards of a spread, or that there
 * is none. The stage of a dilemma is said apart, so that no card is said again at every step.
 */
export const announceTable = (
  table: Table,
  deck: { readonly cards: readonly TableCard[]; readonly language: Language; readonly families: Families },
  nameOf: (code: string) => string,
): string => {
  const { cards, language } = deck;
  const words = deskWords[language];
  const shown = shownCard(table);
  if (shown) {
    const family = cards.find(({ code }) => code === shown.code)?.family;
    const name = family ? familyOf(deck, family).name[language].one : '';
    return words[shown.side === 'back' ? 'announceBack' : 'announceFront'](shown.code, name, nameOf(shown.code));
  }
  const lying = table.lying.flatMap((card) => (card ? [`${card.code} ${nameOf(card.code)}`] : []));
  if (lying.length > 0) return words.announceSpread(lying);
  return isEmpty(table, cards) ? appWords[language].empty : appWords[language].waiting;
};
