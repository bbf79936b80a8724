import { expect, test } from 'vitest';
import { textsOf } from '../../cards/check/check.ts';
import { deck } from '../../cards/game/deck.ts';
import { coverage } from './coverage.ts';

/** What stands on a card in Dutch: not its plain meanings, and not the notes for the facilitator. */
const dutchOn = (code: string): readonly string[] => {
  const card = deck.cards.find((candidate) => candidate.code === code);
  if (!card) throw new Error(`The coverage list names ${code}, but there is no such card.`);
  return textsOf(card)
    .filter(({ field, language }) => language === 'nl' && !/^(gloss|notes)/.test(field))
    .map(({ text }) => text);
};

test.each(coverage)('$of holds: $point', ({ holds }) => {
  expect(holds.length).toBeGreaterThan(0);
  for (const { code, says } of holds) expect(dutchOn(code).join('\n'), code).toContain(says);
});

test('a point is held by cards of its own skill', () => {
  const skillsOf = (code: string) => deck.cards.find((card) => card.code === code)?.skills ?? [];
  for (const { of, holds } of coverage)
    for (const { code } of holds) expect(skillsOf(code), `${code} for ${of}`).toContain(skillsOf(of)[0]);
});

test('every skill and every tip that was adapted from the document is in the list', () => {
  const codes = deck.cards.filter(({ origin }) => origin === 'adapted').map(({ code }) => code);
  expect([...new Set(coverage.map(({ of }) => of))].sort()).toEqual([...codes].sort());
  expect(codes).toContain('V01');
  expect(codes).toContain('T01');
});
