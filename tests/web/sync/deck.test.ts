import { expect, test } from 'vitest';
import type { SpokenDeck } from '../../../web/deck/deck.ts';
import type { Message } from '../../../web/sync/messages.ts';
import { joinAsProjector } from '../../../web/sync/projector-end.ts';
import { joinAsTable } from '../../../web/sync/table-end.ts';
import { handed } from './handed.ts';

test('a room that has no shelf is sent the deck on the table, of the edition it asks for and no other', () => {
  const deck = { version: 'noaberpraat~1.0.0~a1b2c3', own: { name: 'Noaberpraat' } } as unknown as SpokenDeck;
  const got: SpokenDeck[] = [];
  const ends: { hear: (message: Message) => void }[] = [];
  const table = joinAsTable({
    id: 'table',
    send: (message) => ends[0]?.hear(message),
    now: () => 0,
    rev: () => 0,
    describe: () => handed,
    deck: (edition) => (edition === deck.version ? deck : undefined),
    onHandOver: () => undefined,
    onProjector: () => undefined,
    onSeat: () => undefined,
    onCommand: () => undefined,
    onBreakage: () => undefined,
  });
  const room = joinAsProjector({
    id: 'room',
    send: table.hear,
    isVisible: () => true,
    onShowing: () => undefined,
    onDeck: (sent) => got.push(sent),
  });
  ends.push(room);
  room.wantDeck('other~1~000000');
  expect(got).toEqual([]);
  room.wantDeck(deck.version);
  expect(got).toEqual([deck]);
});
