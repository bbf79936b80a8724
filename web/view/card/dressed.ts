import type { CSSProperties } from 'react';
import type { SpokenCard, SpokenDeck } from '../../deck/deck.ts';
import { isPlaced } from '../../deck/own-deck.ts';

/** The colours of a card, and the letters of its house where it has its own: what stands inside is set in them. */
export const dressCard = (
  card: SpokenCard,
  { colour, tint }: { readonly colour: string; readonly tint: string },
  own: SpokenDeck['own'],
): CSSProperties => {
  const { body, title } = (isPlaced(card) ? own?.letters : undefined) ?? {};
  return {
    '--colour': colour,
    '--tint': tint,
    ...(body && { '--body': `${body}, var(--our-body)` }),
    ...(title && { '--display': `${title}, var(--our-display)` }),
  } as CSSProperties;
};
