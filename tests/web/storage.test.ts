import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keep, readSession, recall, writeSession } from '../../web/storage.ts';
import { cards, sessions } from './table/cards.ts';

test('a session that is kept and recalled is the same, with what was taken back', () => {
  fc.assert(
    fc.property(sessions, (session) => {
      expect(readSession(writeSession(session, '1.0.0'), '1.0.0', cards)).toEqual(session);
    }),
  );
});

test('a session of another deck, or a broken text, is no session', () => {
  const good = '1.0.0|@all~7.d2|';
  expect(readSession(good, '1.0.0', cards)?.log).toHaveLength(3);
  for (const text of ['', '1.0.0', '1.0.0|d2|', '1.0.0|@all~7.d2', '1.0.0|@all~x|', `${good}|`, '1.0.0|@all~7.d99999|'])
    expect(readSession(text, '1.0.0', cards)).toBeUndefined();
  expect(readSession(good, '1.1.0', cards)).toBeUndefined();
});

test('a storage that is not there keeps nothing and breaks nothing', () => {
  expect(keep('language', 'nl')).toBe(false);
  expect(recall('language')).toBeUndefined();
});
