import { expect, test } from 'vitest';
import { families } from '../../../cards/families.ts';
import { readKey } from '../../../web/command/keys.ts';
import { obey, obeyFromRoom } from '../../../web/command/obey.ts';
import { go, inWindow, move } from '../../../web/state/act.ts';
import { tellRoom } from '../../../web/state/showing.ts';
import type { Store } from '../../../web/state/store.ts';
import { mirrorSkills } from '../../../web/workshop/mirror/mirror.ts';
import { core, openTestWindow } from '../state/window.ts';

const codeLetters = Object.values(families).map(({ letter }) => letter.toLowerCase());

/** Presses keys in the facilitator's window; a capital with Ctrl is pressed with Shift. */
const press = ({ act, get }: Store, ...keys: readonly string[]) => {
  for (const key of keys) {
    const ctrl = key.startsWith('Ctrl ');
    const command = readKey(
      { key: key.replace('Ctrl ', ''), ctrl, shift: false, other: false, focus: 'page' },
      get().window,
      codeLetters,
    );
    if (command) act(...obey(command, get()));
  }
};
const look = ({ get }: Store) => tellRoom(get(), core);
const shownCode = (store: Store) => look(store).cards[0]?.code;

/** A room that looks at a dilemma, hands raised. */
const openDilemma = () => {
  const store = openTestWindow();
  store.act(move({ kind: 'jump', code: 'D06' }), move({ kind: 'stage', stage: 'choice' }));
  return store;
};

test('a key deals, turns and takes back, and the room sees what lies there', () => {
  const store = openTestWindow();
  press(store, 'PageDown');
  const dealt = shownCode(store);
  expect(dealt).toMatch(/^[A-Z]\d\d$/);
  press(store, ' ');
  expect(look(store).cards[0]).toEqual({ code: dealt, side: 'back', locked: false });
  press(store, 'Ctrl z');
  expect(look(store).cards[0]?.side).toBe('front');
  press(store, 'Ctrl z');
  expect(shownCode(store)).toBeUndefined();
});

test('hands are counted key by key, and the room is told none of them before they are revealed', () => {
  const store = openDilemma();
  press(store, '1', '1', '1', '2', '3', '3');
  expect(look(store).talk).toEqual({ stage: 'choice', first: undefined, second: undefined });
  press(store, 'PageDown');
  expect(look(store).talk).toEqual({ stage: 'talk', first: { total: 6, votes: [3, 1, 2] }, second: undefined });
});

test('black comes and goes, and next brings the picture back before anything else happens', () => {
  const store = openTestWindow();
  press(store, 'PageDown');
  const dealt = shownCode(store);
  press(store, 'b');
  expect(look(store).black).toBe(true);
  press(store, 'PageDown');
  expect([look(store).black, shownCode(store)]).toEqual([false, dealt]);
});

test('where the room looks at a part of the workshop, next and back walk that, and cards stay as they are', () => {
  const store = openTestWindow();
  store.act(move({ kind: 'jump', code: 'T05' }));
  const { session } = store.get().game;
  store.act(go('poker'));
  expect(look(store).scene).toMatchObject({ kind: 'poker', poker: { stage: 'roles' } });
  press(store, 'PageDown', 'PageDown');
  expect(look(store).scene).toMatchObject({ kind: 'poker', poker: { stage: 'closed' } });
  press(store, 'PageUp', 'n', 'h', ' ', '1', 'Ctrl z');
  expect(look(store).scene).toMatchObject({ kind: 'poker', poker: { stage: 'slips' } });
  expect(store.get().game.session).toBe(session);
  press(store, 'b');
  expect(look(store).black).toBe(true);
  press(store, 'PageDown', '+');
  expect([look(store).black, look(store).textSize]).toEqual([false, 1]);
});

test('a clicker walks the hand count of the mirror skill by skill, and shows no board by a slip', () => {
  const store = openTestWindow();
  store.act(go('mirror'));
  press(store, 'PageDown');
  expect(look(store).scene).toMatchObject({ mirror: { stage: 'gathering', asked: undefined } });
  store.act({ to: 'mirror', act: { kind: 'ask', skill: 1 } });
  const asked: unknown[] = [];
  const note = () => {
    const { scene } = look(store);
    asked.push(scene.kind === 'mirror' && scene.mirror.stage === 'gathering' && scene.mirror.asked?.skill);
  };
  note();
  for (let i = 0; i < mirrorSkills.length; i++) {
    press(store, 'PageDown');
    note();
  }
  const last = mirrorSkills.length;
  expect(asked).toEqual([...mirrorSkills, last]);
  press(store, 'PageUp', 'PageUp');
  expect(look(store).scene).toMatchObject({ mirror: { asked: { skill: last - 2 } } });
  for (let i = 0; i < last; i++) press(store, 'PageUp');
  expect(look(store).scene).toMatchObject({ mirror: { stage: 'gathering', asked: { skill: 1, hands: 0 } } });
});

test('a clicker that sends arrow up and down walks once they are taught', () => {
  const store = openTestWindow();
  store.act(move({ kind: 'jump', code: 'D06' }));
  press(store, 'ArrowDown');
  expect(look(store).talk?.stage).toBe('situation');
  store.act(inWindow({ upDown: true }));
  press(store, 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp');
  expect(look(store).talk?.stage).toBe('choice');
});

test('a letter too many does no harm: the next key walks on and shuts the field', () => {
  const store = openDilemma();
  press(store, 'v');
  expect(store.get().window.code).toEqual({ typed: 'v', active: true, problem: false });
  press(store, 'PageDown');
  expect([look(store).talk?.stage, store.get().window.code]).toEqual([
    'talk',
    { typed: '', active: false, problem: false },
  ]);
});

test('the key of the notes asks for them and lets them go, and the room hears of neither', () => {
  const store = openDilemma();
  const before = look(store);
  press(store, 'i');
  expect([store.get().window.notes, look(store)]).toEqual([true, before]);
  press(store, 'i');
  expect(store.get().window.notes).toBe(false);
});

test('the time is kept by its end, whatever the room looks at', () => {
  const clock = { now: 1_000_000 };
  const store = openTestWindow({}, clock);
  store.act(go('mirror'));
  press(store, 'm');
  expect(look(store).timer).toEqual({ total: 60_000, endsAt: 1_060_000 });
  clock.now += 20_000;
  press(store, 'm');
  expect(look(store).timer).toEqual({ total: 60_000, left: 40_000 });
});

test('what is a window’s own: its list of keys, the code field, the picture in this window', () => {
  const store = openTestWindow();
  press(store, '?');
  expect(store.get().window.over).toBe('keys');
  press(store, 't');
  expect(store.get().window.code).toEqual({ typed: 't', active: true, problem: false });
  press(store, 'Escape');
  expect(store.get().window.code.active).toBe(false);
  press(store, 'o');
  expect(store.get().window.here).toBe(true);
  press(store, 'Escape');
  expect(store.get().window.here).toBe(false);
  press(store, 'F5');
  expect(store.get().window.here).toBe(true);
});

test('a clicker’s start brings the light back where the room has a window of its own', () => {
  const store = openTestWindow();
  store.act(inWindow({ projector: 'connected' }));
  press(store, 'b', 'F5');
  expect([look(store).black, store.get().window.here]).toEqual([false, false]);
});

test('a window that watches another one drive changes nothing but itself', () => {
  const store = openTestWindow();
  store.act(inWindow({ seat: 'watching' }));
  const { game, screen } = store.get();
  press(store, 'PageDown', 'n', 'b', 'm', 'o', '/', 'F5');
  store.act(go('plan'), move({ kind: 'deal' }));
  expect(store.get()).toMatchObject({ game, screen, scene: 'cards', window: { here: false, over: undefined } });
  press(store, '?');
  expect(store.get().window.over).toBe('keys');
});

test('the projector’s window asks for cards, light and time, and opens nothing on the facilitator’s', () => {
  const store = openTestWindow();
  const ask = (command: Parameters<typeof obeyFromRoom>[0]) => store.act(...obeyFromRoom(command, store.get()));
  ask({ kind: 'next' });
  expect(shownCode(store)).toBeDefined();
  ask({ kind: 'black' });
  expect(look(store).black).toBe(true);
  ask({ kind: 'start' });
  expect(look(store).black).toBe(false);
  const { window } = store.get();
  ask({ kind: 'help' });
  ask({ kind: 'projector' });
  ask({ kind: 'typeCode', typed: 'v' });
  expect(store.get().window).toBe(window);
});
