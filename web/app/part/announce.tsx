import { type Families, familyOf } from '../../../cards/families.ts';
import type { Language } from '../../../cards/schema.ts';
import { isUntouched, tableOf } from '../../state/state.ts';
import type { TableCard } from '../../table/set.ts';
import { countHands, roundOf } from '../../table/stages.ts';
import { isEmpty, shownCard, type Table } from '../../table/table.ts';
import { deskWords } from '../../view/desk/desk-words.ts';
import { tellStage } from '../../view/desk/stage-tell.ts';
import { TimeSaid } from '../../view/frame/time-said.tsx';
import { appWords } from '../../view/piece/words.ts';
import type { Tools } from './tools.ts';

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

interface Props extends Tools {
  readonly about: 'table' | 'stage' | 'hands' | 'time';
}

/** What is said of the table, of the stage of a dilemma, of hands, or of the time: by the window that drives. */
export const Said = ({ state, names, about }: Props) => {
  const { deck, window, screen } = state;
  if (window.seat !== 'driving') return null;
  const table = tableOf(state);
  const talk = shownCard(table)?.talk;
  switch (about) {
    case 'table':
      return isUntouched(state) ? null : announceTable(table, deck, names.nameOf);
    case 'stage':
      return talk && tellStage(talk, deck.language);
    case 'hands': {
      // Counted by key where the card stands large: the desk, which says it itself, is not there.
      const round = window.here && talk && roundOf(talk.stage);
      const hands = round ? countHands(talk[round]) : 0;
      return hands > 0 && deskWords[deck.language].counted(hands);
    }
    case 'time':
      // Another language says nothing again.
      return <TimeSaid timer={screen.timer} key={deck.language} />;
  }
};
