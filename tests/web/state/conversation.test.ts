import { expect, test } from 'vitest';
import { move, openKept, undo } from '../../../web/state/act.ts';
import { type KeptConversation, readConversation } from '../../../web/state/conversation.ts';
import { describeConversation } from '../../../web/state/describe.ts';
import { openState } from '../../../web/state/open.ts';
import { findOld, KEPT_FOR, listAway, MOST_KEPT, newest } from '../../../web/state/putaway.ts';
import { plainScreen } from '../../../web/state/screen.ts';
import { tellRoom } from '../../../web/state/showing.ts';
import { tableOf } from '../../../web/state/state.ts';
import { openStore, type Store } from '../../../web/state/store.ts';
import { core, dutch, openTestWindow } from './window.ts';

const write = (store: Store, text: string) =>
  store.act({ to: 'harvest', act: { kind: 'write', about: 'end', line: 0, text } });
const linesOf = (store: Store) => store.get().workshop?.harvest.harvest.entries.map(({ text }) => text);

const kept = (change: Partial<KeptConversation> = {}): KeptConversation => ({
  id: 'other',
  begun: 1000,
  name: '',
  rev: 2000,
  putAway: false,
  before: undefined,
  deck: dutch.version,
  language: 'nl',
  table: `${dutch.version}|@all~9|`,
  seen: [],
  parts: {},
  ...change,
});

test('a new conversation has nothing of the one before it, on the desk or in the room; undo brings that one back whole', () => {
  const store = openTestWindow({ screen: { ...plainScreen, black: true, timer: { total: 60_000, left: 5 } } });
  store.act(move({ kind: 'jump', code: 'D06' }), move({ kind: 'stage', stage: 'choice' }));
  store.act(move({ kind: 'count', count: [3, 2, 4] }));
  write(store, 'Alleen van groep A');
  const before = store.get();
  store.act(openKept(kept()));
  const { conversation, screen } = store.get();
  expect(conversation.id).toBe('other');
  expect(linesOf(store)).toEqual([]);
  expect([screen.black, screen.timer]).toEqual([false, undefined]);
  expect(JSON.stringify([describeConversation(store.get(), core, 1).parts, tellRoom(store.get(), core)])).not.toContain(
    'groep A',
  );
  store.act(undo);
  expect(store.get().conversation).toEqual(before.conversation);
  expect(linesOf(store)).toEqual(['Alleen van groep A']);
  expect(tableOf(store.get()).lying).toEqual(tableOf(before).lying);
});

test('once something was done, undo takes that back and not the conversation', () => {
  const store = openTestWindow();
  write(store, 'eerst');
  store.act(openKept(kept()));
  store.act(move({ kind: 'deal' }), undo);
  expect(store.get().conversation.id).toBe('other');
  store.act(undo);
  expect(linesOf(store)).toEqual(['eerst']);
});

test('a conversation in which nothing was done is not put away', () => {
  const store = openTestWindow();
  store.act(openKept(kept()));
  expect(store.get().before).toBeUndefined();
});

test('a conversation of another deck brings all but its order: what was seen stays out, its last card lies there', () => {
  const harvest = JSON.stringify({ entries: [{ about: 'end', line: 0, text: 'Mee', at: 1 }] });
  const store = openTestWindow();
  store.act(
    openKept(kept({ deck: '0.9.0', table: '0.9.0|@all~9.d3|', seen: ['V03', 'X99', 'D06'], parts: { harvest } })),
  );
  const { leftOut, lying } = tableOf(store.get());
  expect(store.get().game.fault).toBe('older');
  expect(leftOut).toEqual(['V03']);
  expect(lying[0]?.code).toBe('D06');
  expect(linesOf(store)).toEqual(['Mee']);
});

test('a link puts the conversation of this browser away, and one that is broken leaves it as it is', () => {
  const own = kept({ table: `${dutch.version}|@all~9.d2|`, seen: ['V01'] });
  const open = (hash: string) => openState(hash, dutch, core, { kept: own, before: undefined }, 3000);
  const linked = open('#set=tip&seed=4&position=1&lang=nl');
  expect(linked.before?.kept).toMatchObject({ id: 'other', putAway: true });
  expect(linked.conversation.id).not.toBe('other');
  const cut = open('#set=tip&seed=4&position=1');
  expect(cut.game.fault).toBe('link');
  expect(cut.conversation.id).toBe('other');
  expect(cut.game.session.log).toHaveLength(3);
});

test('the address that a conversation wrote itself goes on with it, also where the note missed the last step', () => {
  const harvest = JSON.stringify({ entries: [{ about: 'end', line: 0, text: 'Mee', at: 1 }] });
  const own = kept({ table: `${dutch.version}|@all~9.d2|`, seen: ['V01'], parts: { harvest } });
  const open = (hash: string, writer: string) =>
    openState(hash, dutch, core, { kept: own, before: undefined, writer }, 3000);
  const hashOf = (position: number) => `#set=all&seed=9&position=${position}&deck=${dutch.version}&lang=nl`;
  const ahead = open(hashOf(3), 'other');
  expect(ahead.conversation.id).toBe('other');
  expect(ahead.before).toBeUndefined();
  expect(linesOf(openTestWindow(ahead))).toEqual(['Mee']);
  expect(ahead.game.session.log.map(({ kind }) => kind)).toEqual(['start', 'deal', 'deal', 'deal']);
  // Another window went on, and this one shows where it was itself.
  const behind = open(hashOf(1), 'other');
  expect(behind.conversation.id).toBe('other');
  expect(behind.before).toBeUndefined();
  expect(behind.game.session.log).toHaveLength(3);
  // The same address from somebody else, or of a conversation that is not the one under way.
  expect(open(hashOf(3), 'a third').conversation.id).not.toBe('other');
});

test('that a link was cut is told until somebody goes on', () => {
  const nothing = { kept: undefined, before: undefined };
  const store = openStore(openState('#set=tip&seed=4&position=1', dutch, core, nothing, 3000), () => ({
    now: 3000,
    core,
  }));
  expect(store.get().game.fault).toBe('link');
  store.act(move({ kind: 'deal' }));
  expect(store.get().game.fault).toBeUndefined();
});

test('what nobody can read stays as it is, and another conversation begins', () => {
  const own = kept({ table: `${dutch.version}|zzz|` });
  const state = openState('', dutch, core, { kept: own, before: undefined }, 3000);
  expect(state.game.fault).toBe('broken');
  expect(state.conversation.id).not.toBe('other');
  expect(state.before?.kept).toEqual({ ...own, putAway: true });
});

test('a conversation of another day says so, and its timer and black screen are gone', () => {
  const open = (now: number) =>
    openState('', dutch, core, { kept: kept({ table: `${dutch.version}|@all~9.d|` }), before: undefined }, now).isOld;
  expect(open(2000 + 3_600_000)).toBe(false);
  expect(open(2000 + 5 * 3_600_000)).toBe(true);
});

test('thirty days and twenty conversations are kept, and never the one under way taken', () => {
  const many = Array.from({ length: 25 }, (_, i) => kept({ id: `c${i}`, rev: 1000 + i, putAway: true }));
  expect(findOld(many, 'now', 2000).map(({ id }) => id)).toEqual(['c4', 'c3', 'c2', 'c1', 'c0']);
  expect(MOST_KEPT).toBe(20);
  expect(findOld([kept({ rev: 0 })], 'other', KEPT_FOR * 2)).toEqual([]);
  expect(findOld([kept({ rev: 0 })], 'now', KEPT_FOR)).toEqual([]);
  expect(findOld([kept({ rev: 0 })], 'now', KEPT_FOR + 1)).toHaveLength(1);
  expect(listAway(many, 'c24').at(0)?.id).toBe('c23');
});

test.each([null, 7, 'x', [], {}, { id: 'a' }, { ...kept(), rev: -1 }, { ...kept(), table: 3 }])(
  '%j is no conversation',
  (found) => {
    expect(readConversation(found)).toBeUndefined();
  },
);

test('a dilemma that comes back is where the talk about it was', () => {
  const store = openTestWindow();
  store.act(move({ kind: 'jump', code: 'D06' }), move({ kind: 'stage', stage: 'choice' }));
  store.act(move({ kind: 'count', count: [3, 2, 4] }), move({ kind: 'stage', stage: 'talk' }));
  store.act(move({ kind: 'deal' }), move({ kind: 'jump', code: 'D06' }));
  expect(tableOf(store.get()).lying[0]?.talk).toEqual({ stage: 'talk', first: [3, 2, 4], second: [0, 0, 0] });
});

test.each([
  ['the one that is filed later', { id: 'a', rev: 3 }, { id: 'b', rev: 2 }, 'filed'],
  ['the one that is noted later', { id: 'a', rev: 2 }, { id: 'b', rev: 3 }, 'noted'],
  ['of two of one moment the one that is noted', { id: 'a', rev: 2 }, { id: 'b', rev: 2 }, 'noted'],
  ['of one conversation at one moment what is filed', { id: 'a', rev: 2 }, { id: 'a', rev: 2 }, 'filed'],
  [
    'of one that is put away since, and no other, none',
    { id: 'a', rev: 2, putAway: true },
    { id: 'a', rev: 2 },
    'none',
  ],
  [
    'of one that is put away and went on later, the note',
    { id: 'a', rev: 2, putAway: true },
    { id: 'a', rev: 3 },
    'noted',
  ],
  [
    'of one beside another that is put away, the note',
    { id: 'a', rev: 3, putAway: true },
    { id: 'b', rev: 2 },
    'noted',
  ],
] as const)('under way is %s', (_, inArchive, inNote, under) => {
  const [filed, noted] = [kept(inArchive), kept(inNote)];
  expect(newest([filed], noted)).toBe({ filed, noted, none: undefined }[under]);
});
