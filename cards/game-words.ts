import type { Level } from './families.ts';
import type { Language } from './languages.ts';

/** What the game is called, and what a screen says before any card lies open; the rest is in words.ts. */
export interface GameWords {
  readonly language: string;
  readonly deck: string;
  readonly subtitle: string;
  readonly level: (level: Level) => string;
}

export const gameWords: Readonly<Record<Language, GameWords>> = {
  nl: {
    language: 'Nederlands',
    deck: 'Ruimtemakers',
    subtitle: 'Gesprekskaarten voor teams die ruimte maken',
    level: (level) => `niveau ${level}: ${['herkennen', 'verdiepen', 'doen'][level - 1]}`,
  },
  en: {
    language: 'English',
    deck: 'Ruimtemakers',
    subtitle: 'Conversation cards for teams that make room',
    level: (level) => `level ${level}: ${['recognise', 'deepen', 'act'][level - 1]}`,
  },
};
