import { expect, test } from 'vitest';
import type { ProjectorState } from '../../../web/state/seat.ts';
import { type Message, speaker } from '../../../web/sync/messages.ts';
import { joinAsProjector } from '../../../web/sync/projector-end.ts';
import { joinAsTable } from '../../../web/sync/table-end.ts';
import { show } from '../../e2e/room.ts';
import { handed } from './handed.ts';

const openProjector = () => {
  const said: Message[] = [];
  const shown: number[] = [];
  const end = joinAsProjector({
    id: 'room',
    send: (message) => said.push(message),
    isVisible: () => true,
    onShowing: ({ left }) => shown.push(left),
  });
  return { ...end, said, shown };
};

test('a projector that left and was brought back by the browser lives again, and asks for what there is to see', () => {
  const room = openProjector();
  room.hear(speaker('table')({ kind: 'snapshot', showing: show({ left: 5 }) }));
  room.leave();
  room.said.length = 0;
  room.beat();
  expect(room.said).toEqual([]);
  room.comeBack();
  room.beat();
  expect(room.said.map(({ kind }) => kind)).toEqual(['hello', 'heartbeat', 'hello', 'heartbeat']);
  room.hear(speaker('other')({ kind: 'snapshot', showing: show({ left: 4 }) }));
  expect(room.shown).toEqual([5, 4]);
});

test('the table hears it as closed, and then as connected again', () => {
  const states: ProjectorState[] = [];
  const said: Message[] = [];
  const table = joinAsTable({
    id: 'table',
    send: (message) => said.push(message),
    now: () => 0,
    onProjector: (state) => states.push(state),
    rev: () => 0,
    onSeat: () => undefined,
    onCommand: () => undefined,
    onBreakage: () => undefined,
    describe: () => handed,
    onHandOver: () => undefined,
  });
  const room = joinAsProjector({ id: 'room', send: table.hear, isVisible: () => true, onShowing: () => undefined });
  room.leave();
  room.comeBack();
  expect(states).toEqual(['connected', 'gone', 'connected']);
});
