import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOut, play, redo, undo } from '../../../web/table/session.ts';
import { shownCard } from '../../../web/table/table.ts';
import { cards, moves, sessions } from './cards.ts';

test('undo inverts every move, and redo inverts undo', () => {
  fc.assert(
    fc.property(sessions, moves, (session, move) => {
      const played = play(session, move, cards);
      fc.pre(played !== session);
      expect(layOut(undo(played), cards)).toEqual(layOut(session, cards));
      expect(redo(undo(played))).toEqual(played);
    }),
  );
});

test('a move that changes nothing is not logged', () => {
  fc.assert(
    fc.property(sessions, (session) => {
      const shown = shownCard(layOut(session, cards));
      fc.pre(shown !== undefined);
      expect(play(session, { kind: 'jump', code: shown?.code ?? '' }, cards)).toBe(session);
    }),
  );
});

test('the start cannot be taken back', () => {
  fc.assert(
    fc.property(sessions, (session) => {
      const bare = [...session.log].reduce((left) => undo(left), session);
      expect(bare.log).toEqual([session.log[0]]);
    }),
  );
});
