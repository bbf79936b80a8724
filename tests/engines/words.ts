import type { Language } from '../../cards/schema.ts';
import { words as cardWords } from '../../cards/words.ts';
import { printWords } from '../../web/print/print-words.ts';
import { deckWords } from '../../web/view/decks/deck-words.ts';
import { deskWords } from '../../web/view/desk/desk-words.ts';
import { dialogWords } from '../../web/view/dialog/dialog-words.ts';
import { ownDialogWords } from '../../web/view/dialog/own-dialog-words.ts';
import { watchingWords } from '../../web/view/frame/watching-words.ts';
import { harvestWords } from '../../web/view/harvest/harvest-words.ts';
import { mirrorWords } from '../../web/view/mirror/mirror-words.ts';
import { appWords } from '../../web/view/piece/words.ts';
import { planWords } from '../../web/view/plan/plan-words.ts';
import { pokerWords } from '../../web/view/poker/poker-words.ts';

/** The words of the screen in a language, by which a walk finds its way. */
export const speak = (language: Language) => ({
  card: cardWords[language],
  app: appWords[language],
  desk: deskWords[language],
  dialog: dialogWords[language],
  plan: planWords[language],
  mirror: mirrorWords[language],
  poker: pokerWords[language],
  harvest: harvestWords[language],
  print: printWords[language],
  own: ownDialogWords[language],
  decks: deckWords[language],
  watching: watchingWords[language],
});
