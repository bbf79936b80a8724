import { expect, test } from 'vitest';
import { go, inWindow, miss, move, openKept, redo, undo } from '../../../web/state/act.ts';
import { describeConversation } from '../../../web/state/describe.ts';
import { openConversation } from '../../../web/state/opened.ts';
import { isBusy, isUntouched, tableOf } from '../../../web/state/state.ts';
import { everything } from '../../../web/table/set.ts';
import { core, dutch, english, openTestWindow } from './window.ts';

test('several acts are one change, and one that changes nothing is told to nobody', () => {
  const store = openTestWindow();
  const heard: number[] = [];
  const stop = store.subscribe((now) => heard.push(now.game.session.log.length));
  store.act(move({ kind: 'choose', set: everything }), move({ kind: 'deal' }), move({ kind: 'flip' }));
  store.act(redo);
  stop();
  store.act(undo);
  expect(heard).toEqual([4]);
});

test('undo and redo go through the log; a new start forgets what was said of the last table', () => {
  const { game } = openTestWindow().get();
  const store = openTestWindow({ game: { ...game, otherDeck: true, fault: 'older' } });
  store.act(move({ kind: 'jump', code: 'V03' }), undo);
  expect(isUntouched(store.get())).toBe(true);
  store.act(redo);
  expect(tableOf(store.get()).history).toEqual(['V03']);
  expect(store.get().game).toMatchObject({ otherDeck: true, fault: 'older' });
  store.act(move({ kind: 'start', set: everything, seed: 8 }));
  expect(store.get().game).toMatchObject({ otherDeck: false, fault: undefined });
});

test('a window that watches takes what the one that drove left, and hears of a deck that is not here, and nothing else', () => {
  const other = openTestWindow();
  other.act(move({ kind: 'jump', code: 'T05' }));
  const kept = describeConversation(other.get(), core, 5);
  const store = openTestWindow({ isOld: true });
  store.act(inWindow({ seat: 'watching' }));
  store.act(openKept(kept));
  expect(tableOf(store.get()).history).toEqual([]);
  const opened = { ...openConversation(kept, dutch, core), box: dutch };
  store.act({ to: 'conversation', act: { kind: 'catchUp', opened } });
  expect(tableOf(store.get()).history).toEqual(['T05']);
  expect(store.get().isOld).toBe(false);
  store.act(miss({ deck: 'noaberpraat~1.0.0~a1b2c3' }));
  expect(store.get().game.missing?.deck).toBe('noaberpraat~1.0.0~a1b2c3');
});

test('a card that somebody wrote is in the deck of the same breath, in every language', () => {
  const store = openTestWindow();
  store.act(
    { to: 'own', act: { kind: 'draft', draft: { family: 'story', texts: { question: 'Wie missen we hier?' } } } },
    { to: 'own', act: { kind: 'add' } },
    move({ kind: 'add', code: 'E01' }),
    move({ kind: 'jump', code: 'E01' }),
  );
  expect(tableOf(store.get()).history).toEqual(['E01']);
  expect(store.get().deck.cards.at(-1)?.code).toBe('E01');
  store.act({ to: 'window', act: { kind: 'speak', box: english } });
  expect(store.get().deck.language).toBe('en');
  expect(store.get().deck.cards.at(-1)?.code).toBe('E01');
  expect(store.get().box.cards).toHaveLength(dutch.cards.length);
});

test('a card is changed, and the one that was being written waits', () => {
  const store = openTestWindow();
  const write = (question: string) =>
    store.act({ to: 'own', act: { kind: 'draft', draft: { family: 'story', texts: { question } } } });
  write('Eerste');
  store.act({ to: 'own', act: { kind: 'add' } });
  write('Nog niet af');
  const [entry] = store.get().workshop?.own.entries ?? [];
  if (!entry) throw new Error('No card was added.');
  store.act({ to: 'own', act: { kind: 'take', entry } });
  write('Eerste, beter');
  store.act({ to: 'own', act: { kind: 'change', keeps: true } });
  expect(store.get().workshop?.own).toEqual({
    entries: [{ code: 'E01', draft: { family: 'story', texts: { question: 'Eerste, beter' } } }],
    draft: { family: 'story', texts: { question: 'Nog niet af' } },
    changing: undefined,
  });
});

test('each part of a workshop takes its own acts, and is read back as it was written', () => {
  const store = openTestWindow();
  store.act(
    go('harvest'),
    { to: 'plan', act: { kind: 'choose', wish: { format: 'slot', minutes: 120, people: 24, middle: 'mirror' } } },
    { to: 'mirror', act: { kind: 'hand', skill: 3, answer: 'nudge', by: 6 } },
    { to: 'poker', act: { kind: 'next' } },
    { to: 'harvest', act: { kind: 'write', about: 'end', line: 0, text: 'Ik bel maandag.' } },
  );
  const { scene, workshop } = store.get();
  if (!workshop) throw new Error('The workshop is not here.');
  expect(workshop.plan.run?.wish.minutes).toBe(120);
  expect(workshop.mirror.mirror.hands).toEqual({ 3: [0, 0, 6, 0] });
  expect(workshop.poker.stage).toBe('slips');
  expect(workshop.harvest.harvest.entries.map(({ text }) => text)).toEqual(['Ik bel maandag.']);
  const texts = core.writeWorkshop({ scene, workshop });
  const opened = core.readWorkshop(texts, dutch.cards);
  expect(opened).toEqual({ scene, workshop });
});

test('a part that is asked for before its code is here is what the room looks at once it is', () => {
  const store = openTestWindow({ workshop: undefined });
  store.act(go('mirror'), { to: 'mirror', act: { kind: 'reveal' } }, { to: 'workshop', act: { kind: 'walk', by: 1 } });
  expect(store.get()).toMatchObject({ scene: 'mirror', workshop: undefined });
  expect(isBusy(store.get())).toBe(true);
});
