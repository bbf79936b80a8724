import { createContext, useContext } from 'react';
import type { Drawings } from '../../deck/deck.ts';

/** The icons of cards, families and buttons; they come with the deck. */
export const CardDrawings = createContext<Drawings>({});

/** The paths of an icon by its name. */
export const useDrawing = (name: string): Drawings[string] => useContext(CardDrawings)[name];
