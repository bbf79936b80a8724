import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Card, Language } from '../../cards/schema.ts';
import { writeWhole } from './files.node.ts';

/** What was last printed: for each code a hash of the words on the card. */
const printedSchema = z.record(z.string(), z.string());
type Printed = z.infer<typeof printedSchema>;

const fileOf = (out: string, language: Language) => `${out}/print/printed-${language}.json`;

/** A file that is not there, or cannot be read, means that nothing was printed yet. */
const readPrinted = (out: string, language: Language): Printed => {
  const file = fileOf(out, language);
  if (!existsSync(file)) return {};
  try {
    return printedSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return {};
  }
};

/** All that stands on a card: its own facts, its words in one language, and the names of its skills, told on others. */
const hashCard = ({ text, ...facts }: Card, language: Language, deck: readonly Card[]): string => {
  const skills = deck.flatMap((card) =>
    card.family === 'skill' && facts.skills.some((skill) => skill === card.skills[0])
      ? [[card.text[language].short, card.icon]]
      : [],
  );
  return createHash('sha256')
    .update(JSON.stringify([facts, skills, text[language]]))
    .digest('hex')
    .slice(0, 16);
};

/** The cards whose words differ from the last print, or that were never printed. */
export const findChanged = (cards: readonly Card[], out: string, language: Language): readonly Card[] => {
  const printed = readPrinted(out, language);
  return cards.filter((card) => printed[card.code] !== hashCard(card, language, cards));
};

/** Keeps which cards of a deck have now been printed. */
export const keepPrinted = (
  cards: readonly Card[],
  out: string,
  language: Language,
  deck: readonly Card[] = cards,
): Promise<void> => {
  const now = Object.fromEntries(cards.map((card) => [card.code, hashCard(card, language, deck)]));
  const all = { ...readPrinted(out, language), ...now };
  const sorted = Object.fromEntries(Object.entries(all).sort(([a], [b]) => a.localeCompare(b)));
  return writeWhole(fileOf(out, language), `${JSON.stringify(sorted, null, 2)}\n`);
};
