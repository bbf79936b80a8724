import { offlineWords } from '../offline/words.ts';
import type { State } from '../state/state.ts';
import { appWords } from '../view/piece/words.ts';

/** What people should know about this table, in a sentence each. */
export const listRemarks = ({ deck, game, window }: State): readonly string[] => {
  const unkept = window.kept === 'saved' ? undefined : window.kept;
  const troubles = [game.fault, unkept].flatMap((trouble) => trouble ?? []);
  return [
    ...(game.otherDeck ? [appWords[deck.language].otherDeck] : []),
    ...troubles.map((trouble) => offlineWords[deck.language][trouble]),
  ];
};
