import type { OwnDeck, PlacedCard } from '../../../cards/own/placed.ts';
import { plainStyle } from '../../../cards/style/style.ts';
import { writeEdition } from '../../../web/shelf/edition.ts';
import type { WholeDeck } from '../../../web/shelf/record.ts';

/** A deck of one's own as a shelf keeps decks, with a note and the file in which that note stands as well. */
const card: PlacedCard = {
  look: 'text',
  code: 'S001',
  family: 'stelling',
  copies: 1,
  text: { nl: { front: { text: 'Wie helpt?' }, back: {} } },
  notes: { nl: ['Laat het even stil.'] },
  extra: {},
};

export const makeDeck = (id: string, opened = 0, content = ''): WholeDeck => {
  const deck: OwnDeck = {
    id,
    name: id,
    version: '1.0.0',
    date: '2026-11-26',
    languages: ['nl'],
    families: [{ id: 'stelling', letters: 'S', name: { nl: { one: 'stelling', many: 'stellingen' } }, look: 'text' }],
    cards: [card],
  };
  return {
    edition: writeEdition(id, '1.0.0', id + content),
    deck,
    style: plainStyle,
    pictures: [{ name: 'plein.png', bytes: new Uint8Array([1, 2, 3]) }],
    files: [{ name: `${id}.csv`, bytes: new TextEncoder().encode('tekst;notities\nWie helpt?;Laat het even stil.') }],
    opened,
  };
};
