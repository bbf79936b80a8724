import { expect, test } from 'vitest';
import { openKept } from '../../../web/state/act.ts';
import { beginAnother, readAnother } from '../../../web/state/another.ts';
import { tableOf } from '../../../web/state/state.ts';
import { dutch, openTestWindow } from './window.ts';

const own = JSON.stringify([{ code: 'E01', draft: { family: 'story', texts: { question: 'Wie missen we?' } } }]);

test('a new conversation takes along the cards people wrote, and leaves out what they saw', () => {
  const store = openTestWindow();
  store.act(openKept(beginAnother(dutch, { own, seen: ['V03', 'D06'] }, 5000)));
  const table = tableOf(store.get());
  expect(table.own).toEqual(['E01']);
  expect(table.leftOut).toEqual(['V03', 'D06']);
  expect(table.history).toEqual([]);
  expect(store.get().workshop?.own.entries.map(({ code }) => code)).toEqual(['E01']);
  expect(store.get().conversation.begun).toBe(5000);
});

test('one that takes nothing along begins at the first screen, in an order of its own', () => {
  const kept = beginAnother(dutch, { own: undefined, seen: [] }, 5000);
  expect(kept.table).toMatch(new RegExp(`^${dutch.version}\\|@all~\\d+\\|$`));
  expect(kept.parts).toEqual({});
});

test('a file goes on under its name and day, and as a conversation of its own here', () => {
  const file = {
    name: 'Team wijken',
    begun: 1000,
    deck: dutch.version,
    language: 'nl',
    table: `${dutch.version}|@all~7.d2|`,
    seen: ['V03'],
    parts: {},
  } as const;
  const first = readAnother(file, 5000);
  expect(first).toMatchObject({ name: 'Team wijken', begun: 1000, rev: 5000, putAway: false });
  expect(readAnother(file, 5000).id).not.toBe(first.id);
  expect(readAnother({ ...file, name: undefined, begun: undefined }, 5000)).toMatchObject({ name: '', begun: 5000 });
});
