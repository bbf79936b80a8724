import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Message, speaker } from '../../../web/sync/messages.ts';
import { openStorageRoad } from '../../../web/sync/storage-road.ts';

/** What stands in the storage that all pages from one disk share. */
let stored: Record<string, string>;

beforeEach(() => {
  vi.useFakeTimers();
  stored = {};
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored[key] ?? null,
    setItem: (key: string, text: string) => {
      stored[key] = text;
    },
  });
  // Nobody is told of what another page stored.
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('removeEventListener', () => undefined);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const join = (name: string) => {
  const heard: Message[] = [];
  const say = speaker(name);
  const road = openStorageRoad((message) => heard.push(message as Message));
  return { say, road, heard: () => heard.splice(0).map((message) => message && `${message.from}: ${message.kind}`) };
};

test('two pages from one disk hear each other within a second, and never themselves', () => {
  const [first, second] = [join('first'), join('second')];
  first.road.send(first.say({ kind: 'heartbeat', role: 'table', since: 1, rev: 0 }));
  vi.advanceTimersByTime(1000);
  expect(second.heard()).toEqual(['first: heartbeat']);
  second.road.send(second.say({ kind: 'takeOver' }));
  vi.advanceTimersByTime(1000);
  expect(first.heard()).toEqual(['second: takeOver']);
  expect(second.heard()).toEqual([]);
});

test('what another said is heard before it is written over', () => {
  const [first, second] = [join('first'), join('second')];
  second.road.send(second.say({ kind: 'takeOver' }));
  first.road.send(first.say({ kind: 'heartbeat', role: 'table', since: 1, rev: 0 }));
  expect(first.heard()).toEqual(['second: takeOver']);
});

test('a page that comes later hears nothing of before, and one that left no longer listens', () => {
  const first = join('first');
  first.road.send(first.say({ kind: 'bye', role: 'table' }));
  const second = join('second');
  vi.advanceTimersByTime(1000);
  expect(second.heard()).toEqual([]);
  second.road.close();
  first.road.send(first.say({ kind: 'hello', role: 'table' }));
  vi.advanceTimersByTime(5000);
  expect(second.heard()).toEqual([]);
});

test('what lies on the table is never stored, and rubbish is no message', () => {
  const [first, second] = [join('first'), join('second')];
  const showing = { scene: { kind: 'cards' } } as never;
  first.road.send(first.say({ kind: 'snapshot', showing }));
  first.road.send(first.say({ kind: 'event', showing }));
  expect(stored).toEqual({});
  stored['ruimtemakers:wire'] = '{"app":';
  expect(() => vi.advanceTimersByTime(1000)).not.toThrow();
  // `listenOnce` lets no such thing through.
  expect(second.heard()).toEqual([undefined]);
});

test('a storage that is full or forbidden breaks nothing', () => {
  const refuse = () => {
    throw new Error('refused');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
  const { road, say, heard } = join('first');
  road.send(say({ kind: 'hello', role: 'table' }));
  vi.advanceTimersByTime(3000);
  expect(heard()).toEqual([]);
});
