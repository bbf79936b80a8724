import type { SpokenCard } from '../../deck/deck.ts';
import { type PokerCase, type PokerStage, pokerStages } from '../../workshop/poker/poker.ts';
import { findFormat } from '../plan/plan-tell.ts';

/** A case as it is read out: the dilemma's own words, or what was typed. */
export const tellCase = (
  about: PokerCase | undefined,
  cards: readonly SpokenCard[],
): { readonly title: string | undefined; readonly text: string } | undefined => {
  if (!about) return undefined;
  if (about.kind === 'typed') return { title: undefined, text: about.text };
  const card = cards.find(({ code }) => code === about.code);
  return card?.family === 'dilemma'
    ? { title: `${card.code} ${card.text.title}`, text: card.text.situation }
    : undefined;
};

/** What the card of the format says to do in a stage. */
export const tellPokerStep = (stage: PokerStage, cards: readonly SpokenCard[]): string =>
  findFormat('W07', cards)?.text.steps[pokerStages.indexOf(stage)] ?? '';
