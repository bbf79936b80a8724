import { expect, test } from 'vitest';
import { commands } from '../../../web/command/commands.ts';
import { plainScreen } from '../../../web/state/screen.ts';
import { showTable } from '../../../web/state/showing.ts';
import { listenOnce, type Message, readMessage, speaker } from '../../../web/sync/messages.ts';
import { layOut, startSession } from '../../../web/table/session.ts';
import { everything } from '../../../web/table/set.ts';

const say = speaker('one');

test('what a window of ours says is a message', () => {
  const hello = say({ kind: 'hello', role: 'table' });
  expect(readMessage(hello)).toEqual({
    app: 'ruimtemakers',
    version: 2,
    from: 'one',
    seq: 1,
    kind: 'hello',
    role: 'table',
  });
  expect(readMessage(say({ kind: 'takeOver' }))).toMatchObject({ seq: 2, kind: 'takeOver' });
});

test('what extensions and other pages say is none', () => {
  const good = say({ kind: 'takeOver' });
  for (const change of [
    { app: 'other' },
    { version: 1 },
    { version: '1' },
    { from: 1 },
    { seq: '1' },
    { seq: undefined },
    { kind: 'x' },
    { kind: undefined },
  ])
    expect(readMessage({ ...good, ...change })).toBeUndefined();
  for (const heard of [undefined, null, 7, 'hello', [], {}, true]) expect(readMessage(heard)).toBeUndefined();
});

test('what is said has to hold all that a window acts on', () => {
  const session = startSession({ kind: 'start', set: everything, seed: 7 });
  const showing = showTable(layOut(session, []), plainScreen, 'nl', [], { kind: 'cards' });
  const needed = ['language', 'cards', 'own', 'scene', 'textSize'];
  const deck = { version: 'a', language: 'nl', cards: [], families: {}, drawings: {} };
  const good: readonly object[] = [
    { kind: 'snapshot', showing },
    { kind: 'event', showing: { ...showing, timer: { total: 1, left: 1 } } },
    { kind: 'deck', deck },
    ...commands.map(({ command }) => ({ kind: 'command', command })),
    { kind: 'command', command: { kind: 'hand', choice: 2, by: -1 } },
    { kind: 'command', command: { kind: 'typeCode', typed: 'V' } },
    { kind: 'heartbeat', role: 'projector', visible: false },
    { kind: 'heartbeat', role: 'table', since: 1, rev: 2 },
    { kind: 'wantDeck', edition: 'a' },
    { kind: 'breakage', report: 'x' },
    { kind: 'handOver', kept: {} },
  ];
  const less: readonly object[] = [
    { kind: '__proto__' },
    { kind: 'constructor' },
    { kind: 'hello' },
    { kind: 'bye', role: 'x' },
    { kind: 'snapshot' },
    ...needed.map((name) => ({ kind: 'event', showing: { ...showing, [name]: null } })),
    { kind: 'event', showing: { ...showing, language: '__proto__' } },
    ...Object.keys(deck).map((name) => ({ kind: 'deck', deck: { ...deck, [name]: 1 } })),
    { kind: 'command' },
    { kind: 'command', command: { kind: 'nope' } },
    { kind: 'command', command: { kind: 'hand', choice: 0, by: 1e9 } },
    { kind: 'command', command: { kind: 'hand', choice: 'x', by: 1 } },
    { kind: 'command', command: { kind: 'typeCode', typed: {} } },
    { kind: 'heartbeat', role: 'projector' },
    { kind: 'heartbeat', role: 'table', since: Number.NaN, rev: 0 },
    { kind: 'heartbeat', role: 'table', since: 1, rev: 1e300 },
    { kind: 'wantDeck', edition: {} },
    { kind: 'breakage', report: { a: 1 } },
    { kind: 'handOver' },
  ];
  const of = (said: object) => readMessage({ ...say({ kind: 'takeOver' }), ...said });
  for (const said of good) expect(of(said), JSON.stringify(said)).toMatchObject(said);
  for (const said of less) expect(of(said), JSON.stringify(said)).toBeUndefined();
});

test('a message is heard once, though two roads bring it', () => {
  const heard: Message[] = [];
  const hear = listenOnce((message) => heard.push(message));
  const [first, second] = [say({ kind: 'takeOver' }), say({ kind: 'bye', role: 'table' })];
  for (const message of [first, first, second, first, second, 'x']) hear(message);
  expect(heard).toEqual([first, second]);
});

test('a road that brings some messages only, and is ahead with them, loses none of the others', () => {
  const heard: Message[] = [];
  const hear = listenOnce((message) => heard.push(message));
  const showing = { kind: 'command', command: { kind: 'deal' } } as const;
  const [dealt, beat, later] = [say(showing), say({ kind: 'bye', role: 'table' }), say(showing)];
  for (const message of [beat, dealt, beat, later, dealt]) hear(message);
  expect(heard).toEqual([beat, dealt, later]);
});

test('a message that comes a second time is known among a hundred others', () => {
  const heard: number[] = [];
  const hear = listenOnce(({ seq }) => heard.push(seq));
  const said = Array.from({ length: 100 }, () => say({ kind: 'takeOver' }));
  for (const message of [...said, ...said]) hear(message);
  expect(heard).toEqual(said.map(({ seq }) => seq));
});
