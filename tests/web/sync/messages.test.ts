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
