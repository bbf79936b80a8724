import type { Language } from '../../../cards/languages.ts';

/** The words of a window beside another one that drives, or drove until it was closed. */
const nl = {
  beside: {
    heading: 'Dit gesprek loopt al in een ander venster',
    more: 'Twee vensters tegelijk zouden elkaar in de weg zitten. Ga daar verder, of neem het gesprek hier over.',
    takeOver: 'Neem het hier over',
  },
  left: {
    heading: 'Het andere venster is dicht',
    more: 'Het gesprek staat nog zoals jullie het hebben achtergelaten.',
    takeOver: 'Ga hier verder',
  },
};

const en: Readonly<typeof nl> = {
  beside: {
    heading: 'This conversation is open in another window',
    more: 'Two windows at once would get in each other’s way. Carry on there, or take the conversation over here.',
    takeOver: 'Take it over here',
  },
  left: {
    heading: 'The other window is closed',
    more: 'The conversation is as you left it.',
    takeOver: 'Carry on here',
  },
};

export const watchingWords: Readonly<Record<Language, Readonly<typeof nl>>> = { nl, en };
