import { expect, test } from 'vitest';
import { plainScreen } from '../../../web/state/screen.ts';
import type { ProjectorState, Seat } from '../../../web/state/seat.ts';
import { showTable } from '../../../web/state/showing.ts';
import type { Message } from '../../../web/sync/messages.ts';
import { speaker } from '../../../web/sync/messages.ts';
import { HEARTBEAT, joinAsTable } from '../../../web/sync/table-end.ts';
import { layOut, startSession } from '../../../web/table/session.ts';
import { everything } from '../../../web/table/set.ts';
import { handed } from './handed.ts';

/** A table on which nothing was dealt yet. */
const blank = layOut(startSession({ kind: 'start', set: everything, seed: 7 }), []);
const showing = showTable(blank, plainScreen, 'nl', [], { kind: 'cards' });

/** A facilitator's window with a clock that we set. */
const openTable = (id: string, clock: { now: number }, news = { rev: 0 }) => {
  const said: Message[] = [];
  const seats: Seat[] = [];
  const states: ProjectorState[] = [];
  const end = joinAsTable({
    id,
    send: (message) => said.push(message),
    now: () => clock.now,
    rev: () => news.rev,
    onProjector: (state) => states.push(state),
    onSeat: (seat) => seats.push(seat),
    onCommand: () => undefined,
    onBreakage: () => undefined,
    describe: () => handed,
    onHandOver: () => undefined,
  });
  return { ...end, said, seats, states };
};

test('a projector whose computer sleeps is gone after three heartbeats, and back at its next one', () => {
  const clock = { now: 1_000_000 };
  const table = openTable('a', clock);
  const say = speaker('room');
  table.hear(say({ kind: 'heartbeat', role: 'projector', visible: true }));
  for (let i = 0; i < 3; i++) {
    clock.now += HEARTBEAT;
    table.beat();
  }
  expect(table.states).toEqual(['connected']);
  clock.now += HEARTBEAT;
  table.beat();
  expect(table.states).toEqual(['connected', 'gone']);
  table.hear(say({ kind: 'heartbeat', role: 'projector', visible: true }));
  expect(table.states).toEqual(['connected', 'gone', 'connected']);
});

test('a projector that is heard by its heartbeat first, or again, is shown what there is to show, and else nothing', () => {
  const clock = { now: 1_000_000 };
  const table = openTable('a', clock);
  const say = speaker('room');
  const hear = () => table.hear(say({ kind: 'heartbeat', role: 'projector', visible: true }));
  const shown = () => table.said.filter(({ kind }) => kind === 'snapshot').length;
  table.show(showing);
  hear();
  expect(shown()).toBe(1);
  hear();
  expect(shown()).toBe(1);
  clock.now += 4 * HEARTBEAT;
  table.beat();
  hear();
  expect(shown()).toBe(2);
});

test('a window that took over keeps the game, also when a heartbeat of the other was still under way', () => {
  const clock = { now: 1000 };
  const first = openTable('a', clock);
  clock.now = 2000;
  const second = openTable('b', clock);
  first.beat();
  const late = first.said.at(-1) as Message;
  second.hear(late);
  expect(second.seats).toEqual(['watching']);
  second.takeOver();
  second.hear(late);
  expect(second.seats).toEqual(['watching', 'driving']);
  first.hear(second.said.find(({ kind }) => kind === 'takeOver') as Message);
  second.beat();
  first.hear(second.said.at(-1) as Message);
  expect(first.seats).toEqual(['watching']);
});

test('a window that watches says so when the other was closed, and not while that one is reloaded', () => {
  const clock = { now: 1000 };
  const table = openTable('b', clock);
  const say = speaker('a');
  const beat = () => table.hear(say({ kind: 'heartbeat', role: 'table', since: 500, rev: 0 }));
  beat();
  table.hear(say({ kind: 'bye', role: 'table' }));
  clock.now += HEARTBEAT;
  table.beat();
  // Reloaded: a new window with a later start, and this one still only watches.
  table.hear(speaker('c')({ kind: 'heartbeat', role: 'table', since: 1500, rev: 0 }));
  clock.now += 10 * HEARTBEAT;
  table.beat();
  expect(table.seats).toEqual(['watching']);
  table.hear(speaker('c')({ kind: 'bye', role: 'table' }));
  table.hear(speaker('d')({ kind: 'bye', role: 'table' }));
  clock.now += 4 * HEARTBEAT;
  table.beat();
  expect(table.seats).toEqual(['watching', 'left']);
  table.takeOver();
  expect(table.seats).toEqual(['watching', 'left', 'driving']);
});

test('a table that the browser brings back asks who is there, and shows nothing before a window that took over answers', () => {
  const clock = { now: 1000 };
  const first = openTable('a', clock);
  clock.now = 2000;
  const second = openTable('b', clock);
  first.beat();
  second.hear(first.said.at(-1) as Message);
  first.leave();
  second.takeOver();
  first.said.length = 0;
  first.comeBack();
  expect(first.said.map(({ kind }) => kind)).toEqual(['hello']);
  second.said.length = 0;
  second.hear(first.said.at(-1) as Message);
  first.hear(second.said.at(-1) as Message);
  expect(first.seats).toEqual(['watching']);
});

test('a window that finds itself behind asks who drives: nobody has left who answers, and who is silent has', () => {
  const clock = { now: 1000 };
  const driving = openTable('a', clock, { rev: 2 });
  const behind = openTable('b', clock, { rev: 1 });
  behind.said.length = 0;
  behind.giveWay();
  expect(behind.said.map(({ kind }) => kind)).toEqual(['hello']);
  driving.hear(behind.said[0] as Message);
  behind.hear(driving.said.at(-1) as Message);
  clock.now += 10 * HEARTBEAT;
  behind.beat();
  expect(behind.seats).toEqual(['watching']);
  const alone = openTable('c', clock, { rev: 1 });
  alone.giveWay();
  clock.now += 4 * HEARTBEAT;
  alone.beat();
  expect(alone.seats).toEqual(['watching', 'left']);
});
