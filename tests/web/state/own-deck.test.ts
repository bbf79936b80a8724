import { afterEach, expect, test, vi } from 'vitest';
import { miss, move, openKept, undo } from '../../../web/state/act.ts';
import { beginAnother } from '../../../web/state/another.ts';
import { ANOTHER_DAY } from '../../../web/state/conversation.ts';
import { openState } from '../../../web/state/open.ts';
import { layDeck } from '../../../web/state/resume.ts';
import { isJustBegun, tableOf } from '../../../web/state/state.ts';
import { readLinkDeck } from '../../../web/table/link.ts';
import { loadTabs, openEvening } from './evening.ts';
import { NOABER, noaber } from './noaber.ts';
import { core, dutch, openTestWindow } from './window.ts';

/** Conversations with a deck that somebody else wrote, beside those with the game's own. */

const QR = 'card=D01&lang=nl';
const kept = { ...beginAnother(noaber, { own: undefined, seen: [] }, 1000), table: `${NOABER}|@all~7.d2|` };

test('a printed card is of the game’s own deck, whatever deck is on the table', () => {
  expect(readLinkDeck(QR)).toBe('');
  expect(readLinkDeck(`card=S001&deck=${NOABER}&lang=nl`)).toBe(NOABER);
  expect(readLinkDeck('lang=nl')).toBeUndefined();
});

test('a window that is opened with a printed card shows it, and puts the talk with another deck away', () => {
  const state = openState(QR, dutch, core, { kept, before: undefined, boxes: [noaber] }, 2000);
  expect(tableOf(state).history.at(-1)).toBe('D01');
  expect(state.before).toMatchObject({ kept: { id: kept.id, putAway: true }, box: noaber });
  // The way back is offered until somebody does something.
  expect(isJustBegun(state)).toBe(true);
});

test('a printed card that is asked of an open window begins on the game’s own deck, and undo brings the talk back', () => {
  const store = openTestWindow(openState('', noaber, core, { kept, before: undefined }, 2000));
  const { session } = store.get().game;
  store.act({ to: 'table', act: { kind: 'link', hash: QR, box: dutch } });
  expect(store.get().box).toBe(dutch);
  expect(tableOf(store.get()).history.at(-1)).toBe('D01');
  store.act(undo);
  expect(store.get()).toMatchObject({ box: noaber, game: { session } });
  store.act({ to: 'table', act: { kind: 'link', hash: 'card=Q99&lang=nl', box: dutch } });
  expect(store.get()).toMatchObject({ box: noaber, game: { fault: 'link' } });
});

const LINK = `set=own-stelling&seed=7&position=2&deck=${NOABER}&lang=nl`;

test('a link to a deck that is not here opens once its file was opened', () => {
  const opened = openTestWindow(
    openState(LINK, dutch, core, { kept: undefined, before: undefined, missing: NOABER }, 1),
  );
  const asked = openTestWindow();
  asked.act(miss({ deck: NOABER, hash: LINK }));
  for (const store of [opened, asked]) {
    expect(store.get().game).toMatchObject({ fault: 'deck', missing: { deck: NOABER, hash: LINK } });
    store.act(layDeck(noaber, store.get(), [kept], 2000));
    expect(store.get().box).toBe(noaber);
    expect(store.get().game.fault).toBeUndefined();
    expect(tableOf(store.get()).history).toHaveLength(2);
  }
});

test('a link to a card that its deck no longer has is tried once; then the deck itself can be laid', () => {
  const hash = `card=S999&deck=${NOABER}&lang=nl`;
  const store = openTestWindow(
    openState(hash, dutch, core, { kept: undefined, before: undefined, missing: NOABER }, 1),
  );
  store.act(layDeck(noaber, store.get(), [], 2000));
  expect(store.get()).toMatchObject({ box: dutch, game: { fault: 'link' } });
  store.act(layDeck(noaber, store.get(), [], 2000));
  expect(store.get().box).toBe(noaber);
});

test('the way back to a talk whose deck was taken away says so, and opens once the deck is here', () => {
  const store = openTestWindow({ before: { kept, moves: 1 } });
  store.act(undo);
  expect(store.get()).toMatchObject({ box: dutch, game: { fault: 'deck', missing: { deck: NOABER } } });
  store.act(layDeck(noaber, store.get(), [], 2000));
  expect(store.get()).toMatchObject({ box: noaber, conversation: { id: kept.id } });
});

test('a deck goes on with its talk of today; after that it begins anew, with that talk as the way back', () => {
  const lay = (now: number) => {
    const store = openTestWindow();
    store.act(layDeck(noaber, store.get(), [kept], now));
    return store;
  };
  expect(lay(kept.rev + ANOTHER_DAY).get().conversation.id).toBe(kept.id);
  const store = lay(kept.rev + ANOTHER_DAY + 1);
  expect(store.get().conversation.id).not.toBe(kept.id);
  expect(tableOf(store.get()).history).toEqual([]);
  expect(isJustBegun(store.get())).toBe(true);
  store.act(undo);
  expect(store.get()).toMatchObject({ box: noaber, conversation: { id: kept.id } });
});

test('another edition of the deck on the table keeps the conversation, and the way back to the one before', () => {
  const store = openTestWindow();
  store.act(move({ kind: 'jump', code: 'D01' }), openKept(kept, noaber));
  const { before, conversation } = store.get();
  const newer = { ...noaber, version: 'noaberpraat~1.0.0~ffffff' };
  store.act(layDeck(newer, store.get(), [], 2000));
  expect(store.get()).toMatchObject({ box: newer, conversation });
  expect(store.get().before).toBe(before);
});

afterEach(() => vi.unstubAllGlobals());

test('a conversation whose deck is not here is not taken over on another deck, nor written over', async () => {
  await loadTabs(1);
  const evening = openEvening();
  const tab = await evening.open();
  await evening.pass(2000);
  const newer = { ...kept, rev: evening.clock.now + 1 };
  evening.filed.set(newer.id, newer);
  evening.texts.clear();
  expect(await tab.keeper.reopen()).toBe(false);
  expect(tab.store.get()).toMatchObject({ box: dutch, game: { fault: 'deck', missing: { deck: NOABER } } });
  tab.keeper.receive({ ...newer, rev: newer.rev + 1 });
  await evening.pass(2000);
  expect(tab.store.get().conversation.id).not.toBe(newer.id);
  expect(evening.filed.get(newer.id)).toBe(newer);
});
