import { useEffect, useMemo, useState } from 'react';
import type { SpokenCard, SpokenDeck } from './deck.ts';
import { keep, recall } from './storage.ts';
import { cardsOf } from './workshop/own-list.ts';
import { readWorkshop, type Workshop, writeWorkshop } from './workshop/workshop.ts';

export interface WorkshopPlay {
  readonly workshop: Workshop;
  readonly onWorkshop: (change: (before: Workshop) => Workshop) => void;
  readonly onReopen: () => void;
}

const recallWorkshop = (deck: SpokenDeck): Workshop => {
  try {
    return readWorkshop(JSON.parse(recall('workshop') ?? '{}') ?? {}, deck.cards);
  } catch {
    return readWorkshop({}, deck.cards);
  }
};

/** All of the workshop beside the table, kept over a reload. */
export const useWorkshop = (deck: SpokenDeck, driving: boolean): WorkshopPlay => {
  const [workshop, setWorkshop] = useState(() => recallWorkshop(deck));
  useEffect(() => {
    if (driving) keep('workshop', JSON.stringify(writeWorkshop(workshop)));
  }, [workshop, driving]);
  return { workshop, onWorkshop: setWorkshop, onReopen: () => setWorkshop(recallWorkshop(deck)) };
};

/** The deck with the cards that people wrote behind it; the same object as long as nothing changes. */
export const useWholeDeck = (deck: SpokenDeck, own: Workshop['own']): SpokenDeck =>
  useMemo(() => ({ ...deck, cards: [...deck.cards, ...speakOwn(own, deck.language)] }), [deck, own]);

/** Own cards as the table speaks of them; they were written in one language and say the same in the other. */
export const speakOwn = (own: Workshop['own'], language: SpokenDeck['language']): readonly SpokenCard[] =>
  cardsOf(own).map((card) => ({ ...card, text: card.text[language] }) as SpokenCard);
