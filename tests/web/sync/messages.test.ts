import { expect, test } from 'vitest';
import { listenOnce, type Message, readMessage, speaker } from '../../../web/sync/messages.ts';

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
