import type { SpokenDeck, SpokenPlaces } from '../../../web/deck/deck.ts';
import { dutch } from './window.ts';

/** A deck that somebody else wrote, as a window knows decks. */

const card = (code: string): SpokenPlaces => ({
  look: 'text',
  code,
  family: 'own-stelling',
  copies: 1,
  skills: [],
  icon: 'chats-circle',
  text: { front: { text: `Tekst van ${code}` }, back: {} },
});

export const NOABER = 'noaberpraat~1.0.0~a1b2c3';
export const noaber: SpokenDeck = {
  ...dutch,
  version: NOABER,
  families: {},
  cards: ['S001', 'S002', 'S003'].map(card),
  own: { name: 'Noaberpraat', tongue: 'nl', pictures: {} },
};
