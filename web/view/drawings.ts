import { icons } from 'virtual:icons/app';
import { createContext, useContext } from 'react';
import type { Drawings } from '../deck.ts';

/** The icons of the cards on this table. */
export const CardDrawings = createContext<Drawings>({});

/** The paths of an icon by its name: one of the app and the families, or one of a card. */
export const useDrawing = (name: string): Drawings[string] => {
  const ofCards = useContext(CardDrawings);
  return icons[name] ?? ofCards[name];
};
