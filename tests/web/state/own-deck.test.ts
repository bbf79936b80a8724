import { expect, test } from 'vitest';
import { undo } from '../../../web/state/act.ts';
import { beginAnother } from '../../../web/state/another.ts';
import { openState } from '../../../web/state/open.ts';
import { isJustBegun, tableOf } from '../../../web/state/state.ts';
import { readLinkDeck } from '../../../web/table/link.ts';
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
