import { expect, test } from 'vitest';
import { deck } from '../../../cards/deck.ts';
import { sharedCards } from '../../../cards/find.ts';
import { type PrintTyped, readPrintWish } from '../../../generator/wish/print-wish.ts';

const usual: PrintTyped = {
  edition: 'home',
  paper: 'a4',
  backs: 'long-edge',
  order: 'row',
  startSlot: '1',
  copies: '1',
  ink: 'full',
  icc: 'fogra39-coated',
  marks: true,
  lang: 'nl',
};
const read = (typed: Partial<PrintTyped>, changed: readonly string[] = []) =>
  readPrintWish({ ...usual, ...typed }, deck, () => deck.cards.filter(({ code }) => changed.includes(code)));

test('each edition is read as what it needs, and no more', () => {
  expect(read({ only: 'V03,T08', copies: '2', printer: 'office', bleed: '3' })).toMatchObject({
    edition: 'home',
    language: 'nl',
    size: { width: 63, height: 88 },
    codes: ['V03', 'T08', 'V03', 'T08'],
    home: { backs: 'long-edge', order: 'row', startSlot: 1, marks: true, plan: { bleed: 3 } },
    printer: 'office',
    name: 'ruimtemakers-nl-home-poker-a4-selection',
  });
  expect(read({ edition: 'press', lang: 'en', ink: 'LOW', icc: 'shop/own paper.icc' })).toEqual({
    edition: 'press',
    language: 'en',
    size: { width: 63, height: 88 },
    sizeName: 'poker',
    ink: 'low',
    address: undefined,
    codes: sharedCards(deck.cards).map(({ code }) => code),
    press: { bleed: 3, marks: true },
    icc: 'shop/own paper.icc',
    name: 'ruimtemakers-en-press-poker-own-paper-low-ink',
  });
  expect(read({ edition: 'reader' })).toEqual({ edition: 'reader', language: 'nl', cards: deck.cards });
  const [first] = deck.cards;
  expect(read({ edition: 'large', only: 'V01' })).toEqual({ edition: 'large', language: 'nl', cards: [first] });
});

test('a card for a press need not fit a paper that no press is fed with', () => {
  expect(read({ edition: 'press', size: '250x290' })).toMatchObject({ size: { width: 250, height: 290 } });
  expect(() => read({ size: '250x290' })).toThrow('--size: a card of 250 × 290 mm does not fit a4;');
});

test('what has changed since the last print is found by the language, and nothing changed is told', () => {
  expect(read({ only: 'changed' }, ['D01', 'J02'])).toMatchObject({ codes: ['J02', 'D01'] });
  expect(() => read({ only: 'changed' })).toThrow('--only changed: no card has changed since the last print.');
});
