import { expect, test } from 'vitest';
import type { Command } from '../../../web/command/commands.ts';
import { type Game, obeyInScene } from '../../../web/command/obey.ts';
import { plainScreen } from '../../../web/state/screen.ts';
import { layTable } from '../../../web/table/table.ts';
import { cards, ofFamily } from '../table/cards.ts';

/** What a command sets going, in words. */
const done = (command: Command, scene: 'cards' | 'mirror', black = false) => {
  const told: string[] = [];
  const say = (what: string) => (value?: unknown) =>
    told.push(value === undefined ? what : `${what} ${JSON.stringify(value)}`);
  const game: Game = {
    table: layTable({ set: ofFamily('tip'), seed: 7 }, cards),
    cards,
    screen: { ...plainScreen, black },
    onMove: say('move'),
    onUndo: say('undo'),
    onRedo: say('redo'),
    onScreen: say('screen'),
    onTextSize: say('text'),
    onTimer: say('timer'),
  };
  const obeyed = obeyInScene(command, game, scene, say('walk'));
  return [obeyed, ...told];
};

test('next and back walk what the room looks at, cards or another part', () => {
  expect(done({ kind: 'next' }, 'cards')).toEqual([true, 'move {"kind":"deal"}']);
  expect(done({ kind: 'back' }, 'cards')).toEqual([true, 'undo']);
  expect(done({ kind: 'next' }, 'mirror')).toEqual([true, 'walk 1']);
  expect(done({ kind: 'back' }, 'mirror')).toEqual([true, 'walk -1']);
});

test('a black screen comes back first, and black, letters and time obey wherever the room looks', () => {
  expect(done({ kind: 'next' }, 'mirror', true)).toEqual([true, 'screen {"black":false}']);
  expect(done({ kind: 'black' }, 'mirror')).toEqual([true, 'screen {"black":true}']);
  expect(done({ kind: 'textSize', by: 1 }, 'mirror')).toEqual([true, 'text 1']);
  expect(done({ kind: 'timer' }, 'mirror')).toEqual([true, 'timer {"kind":"start","minutes":1}']);
});

test('nothing happens to cards that are not in sight; what is a window’s own is left to it', () => {
  expect(done({ kind: 'deal' }, 'mirror')).toEqual([true]);
  expect(done({ kind: 'undo' }, 'mirror')).toEqual([true]);
  expect(done({ kind: 'fullScreen' }, 'mirror')).toEqual([false]);
});
