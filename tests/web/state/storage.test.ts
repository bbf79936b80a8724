import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import {
  isAllKept,
  keep,
  keepNothing,
  noteConversation,
  readSession,
  recall,
  recallNote,
  recallSession,
  wipeSession,
  writeSession,
} from '../../../web/state/storage.ts';
import { cards, sessions } from '../table/cards.ts';

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

/** A browser's storage that holds `texts`; `refuse` is thrown by whoever writes. */
const stubStorage = (
  texts: Record<string, string>,
  refuse?: Error,
  place: 'localStorage' | 'sessionStorage' = 'localStorage',
): Record<string, string> => {
  const methods = {
    getItem: (key: string) => texts[key] ?? null,
    setItem: (key: string, text: string) => {
      if (refuse) throw refuse;
      texts[key] = text;
    },
    removeItem: (key: string) => Reflect.deleteProperty(texts, key),
  };
  vi.stubGlobal(place, new Proxy(texts, { get: (_, name) => Reflect.get(methods, name) }));
  return texts;
};
afterEach(() => {
  vi.unstubAllGlobals();
  wipeSession();
});

test('a storage that is not there keeps nothing and breaks nothing', () => {
  expect(recall('language')).toBeUndefined();
  expect(recallSession(recall('session') ?? '', '1.0.0', cards)).toEqual({ session: undefined, fault: undefined });
  expect(wipeSession).not.toThrow();
});

test('what could not be kept is known as long as the window is open, until it is kept, or wiped', () => {
  expect(keep('language', 'nl')).toBe('forbidden');
  expect(recall('language')).toBe('nl');
  expect(isAllKept()).toBe(false);
  stubStorage({});
  keep('language', 'en');
  expect(recall('language')).toBe('en');
  expect(isAllKept()).toBe(true);
  vi.unstubAllGlobals();
  keep('session', '1.0.0|');
  wipeSession();
  expect(recall('session')).toBeUndefined();
  expect(isAllKept()).toBe(true);
});

test('whoever keeps a text hears whether it was kept, and if not, why', () => {
  const texts = stubStorage({});
  expect(keep('language', 'en')).toBe('saved');
  expect(texts).toEqual({ 'ruimtemakers:1:language': 'en' });
  stubStorage({}, new DOMException('no room', 'QuotaExceededError'));
  expect(keep('language', 'en')).toBe('full');
  stubStorage({}, new DOMException('not here', 'SecurityError'));
  expect(keep('language', 'en')).toBe('forbidden');
});

const recallFrom = (texts: Record<string, string>) => {
  stubStorage(texts);
  return recallSession(recall('session') ?? '', '1.0.0', cards);
};

test('a session that was kept comes back without a fault', () => {
  const { session, fault } = recallFrom({ 'ruimtemakers:1:session': '1.0.0|@all~7.d2|f' });
  expect(fault).toBeUndefined();
  expect(session?.log.map(({ kind }) => kind)).toEqual(['start', 'deal', 'deal']);
  expect(session?.undone).toEqual([{ kind: 'flip' }]);
  expect(recallFrom({})).toEqual({ session: undefined, fault: undefined });
});

test.each(['null', '{"log":[]}', '1.0.0|@all~7.d9999.zzz|', '0.9.0|@all', '\u0000|\ud800|'])('%j is broken', (text) => {
  expect(recallFrom({ 'ruimtemakers:1:session': text })).toEqual({ session: undefined, fault: 'broken' });
});

test('of a session with another deck we take what can be played; one kept by another program says it was there', () => {
  const { session, fault } = recallFrom({ 'ruimtemakers:1:session': '0.9.0|@all~7.d2|' });
  expect(fault).toBe('older');
  expect(session?.log).toHaveLength(3);
  expect(recallFrom({ 'ruimtemakers:0:session': 'whatever' })).toEqual({ session: undefined, fault: 'foreign' });
  expect(recallFrom({ 'ruimtemakers:0:language': 'nl' }).fault).toBeUndefined();
});

test('wiping takes all that is ours, of any version, and nothing of others', () => {
  const texts = stubStorage({ 'ruimtemakers:1:session': 'a', 'ruimtemakers:0:screen': 'b', 'other-site': 'c' });
  wipeSession();
  expect(texts).toEqual({ 'other-site': 'c' });
});

const conversation = {
  id: 'a',
  begun: 1000,
  name: 'Dorpshuis',
  rev: 2000,
  putAway: false,
  before: undefined,
  deck: '1.0.0',
  language: 'nl',
  table: '1.0.0|@all~7.d2|',
  seen: ['V01'],
  parts: { scene: 'plan' },
} as const;

test('a conversation that is noted is found as it was, with or without a workshop', () => {
  stubStorage({});
  expect(noteConversation(conversation)).toBe('saved');
  expect(recallNote()).toEqual(conversation);
  const texts = stubStorage({});
  noteConversation({ ...conversation, parts: {} });
  expect(Object.keys(texts)).toEqual(['session', 'conversation', 'rev'].map((name) => `ruimtemakers:1:${name}`));
  expect(recallNote()).toEqual({ ...conversation, parts: {} });
});

test('a note from before conversations had a name is one, and where there is none there is none', () => {
  stubStorage({ 'ruimtemakers:1:session': '1.0.0|@all~7.d2|' });
  expect(recallNote()).toMatchObject({ id: 'first', rev: 0, deck: '1.0.0', table: '1.0.0|@all~7.d2|', parts: {} });
  stubStorage({ 'ruimtemakers:1:workshop': '{"scene":"plan"}' });
  expect(recallNote()).toMatchObject({ id: 'first', table: '', parts: { scene: 'plan' } });
  stubStorage({ 'ruimtemakers:1:language': 'nl' });
  expect(recallNote()).toBeUndefined();
});

test('where a note cannot be kept whole, what it is of is not noted, and it is told why', () => {
  const texts = stubStorage({});
  const { getItem, removeItem } = localStorage;
  const setItem = (key: string, text: string) => {
    if (key.endsWith(':workshop')) throw new DOMException('no room', 'QuotaExceededError');
    texts[key] = text;
  };
  vi.stubGlobal('localStorage', { getItem, setItem, removeItem });
  expect(noteConversation(conversation)).toBe('full');
  expect(Object.keys(texts)).toEqual(['ruimtemakers:1:session', 'ruimtemakers:1:rev']);
});

test('who keeps nothing on a computer has the conversation in the tab alone, and back once it is kept again', () => {
  const stays = stubStorage({});
  const goes = stubStorage({}, undefined, 'sessionStorage');
  noteConversation(conversation);
  keepNothing(true);
  expect(Object.keys(stays)).toEqual(['ruimtemakers:1:rev', 'ruimtemakers:1:keep-nothing']);
  expect(Object.keys(goes)).toEqual(['session', 'workshop', 'conversation'].map((name) => `ruimtemakers:1:${name}`));
  expect(recallNote()).toEqual(conversation);
  keepNothing(false);
  expect(goes).toEqual({});
  expect(recallNote()).toEqual(conversation);
});
