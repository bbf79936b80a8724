import { expect, test } from 'vitest';
import { families } from '../../../../cards/families.ts';
import { announceTable } from '../../../../web/app/part/announce.tsx';
import type { Move } from '../../../../web/table/move.ts';
import { layOut, play, startSession } from '../../../../web/table/session.ts';
import { everything, type TableCard } from '../../../../web/table/set.ts';
import { tellStage } from '../../../../web/view/desk/stage-tell.ts';

const cards: readonly TableCard[] = [
  { code: 'P01', family: 'perspective', skills: [] },
  { code: 'T01', family: 'tip', skills: [1] },
];

const announceAfter = (moves: readonly Move[]) => {
  const session = moves.reduce(
    (before, move) => play(before, move, cards),
    startSession({ kind: 'start', set: everything, seed: 7 }),
  );
  return announceTable(layOut(session, cards), { cards, language: 'nl', families }, (code) => `Kaart van ${code}`);
};

test('a card is said with its side, a spread by its names, a table without cards by why there are none', () => {
  expect(announceAfter([{ kind: 'jump', code: 'T01' }])).toBe('Kaart T01, tip: Kaart van T01. Voorkant.');
  expect(announceAfter([{ kind: 'jump', code: 'T01' }, { kind: 'flip' }])).toContain('Achterkant.');
  expect(announceAfter([{ kind: 'spread', places: ['tip', 'perspective'] }, { kind: 'deal' }])).toBe(
    'Op tafel: T01 Kaart van T01, P01 Kaart van P01.',
  );
  expect(announceAfter([{ kind: 'deal' }, { kind: 'putBack' }])).toBe('De stapel ligt klaar');
  expect(announceAfter([{ kind: 'deal' }, { kind: 'deal' }, { kind: 'deal' }])).toBe('De stapel is leeg');
});

test('a stage is said with the count it shows to the room, and never with one that is hidden', () => {
  const talk = { first: [3, 1, 4], second: [2, 0, 6] } as const;
  expect(tellStage({ stage: 'choice', ...talk }, 'nl')).toBe('Eerste keuze');
  expect(tellStage({ stage: 'talk', ...talk }, 'nl')).toBe('Praten. A 3, Twijfel 1, B 4');
  expect(tellStage({ stage: 'twist', ...talk }, 'nl')).toBe('Wending');
  expect(tellStage({ stage: 'shift', ...talk }, 'nl')).toBe('Wat is er veranderd. A 2, Twijfel 0, B 6');
  expect(tellStage({ stage: 'talk', first: [1, 1, 2], second: [0, 0, 0] }, 'nl')).toBe('Praten');
});
