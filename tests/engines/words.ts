import type { Language } from '../../cards/schema.ts';
import { words as cardWords } from '../../cards/words.ts';
import { printWords } from '../../web/print-words.ts';
import { deskWords } from '../../web/view/desk-words.ts';
import { dialogWords } from '../../web/view/dialog-words.ts';
import { harvestWords } from '../../web/view/harvest-words.ts';
import { mirrorWords } from '../../web/view/mirror-words.ts';
import { ownDialogWords } from '../../web/view/own-dialog-words.ts';
import { planWords } from '../../web/view/plan-words.ts';
import { pokerWords } from '../../web/view/poker-words.ts';
import { appWords } from '../../web/words.ts';

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
});
