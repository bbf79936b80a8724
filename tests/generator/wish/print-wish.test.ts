import { expect, test } from 'vitest';
import { deck } from '../../../cards/game/deck.ts';
import { sharedCards } from '../../../cards/shared.ts';
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
    name: 'ruimtemakers-nl-home-poker-a4-V03_T08-x2-bleed-3-printer-office',
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
  expect(read({ edition: 'reader' })).toEqual({
    edition: 'reader',
    language: 'nl',
    cards: deck.cards,
    name: 'ruimtemakers-nl-reader',
  });
  const [first] = deck.cards;
  expect(read({ edition: 'large', only: 'V01' })).toEqual({
    edition: 'large',
    language: 'nl',
    cards: [first],
    name: 'ruimtemakers-nl-large-a5-V01',
  });
});

test('a card for a press need not fit a paper that no press is fed with', () => {
  expect(read({ edition: 'press', size: '250x290' })).toMatchObject({ size: { width: 250, height: 290 } });
  expect(() => read({ size: '250x290' })).toThrow('--size: a card of 250 × 290 mm does not fit a4;');
});

test('what has changed since the last print is found by the language, and nothing changed is told', () => {
  expect(read({ only: 'changed' }, ['D01', 'J02'])).toMatchObject({ codes: ['J02', 'D01'] });
  expect(() => read({ only: 'changed' })).toThrow('--only changed: no card has changed since the last print.');
});

test('cards come in the order and as often as they are typed, without those that are left out', () => {
  expect(read({ only: 'D01,V03x2,J01-J03', without: 'j2', copies: '2' })).toMatchObject({
    codes: ['D01', 'V03', 'V03', 'J01', 'J03', 'D01', 'V03', 'V03', 'J01', 'J03'],
    name: 'ruimtemakers-nl-home-poker-a4-D01_V03x2_J01_J03-x2',
  });
  const shared = sharedCards(deck.cards).map(({ code }) => code);
  expect(read({ without: 'dilemma' })).toMatchObject({ codes: shared.filter((code) => !code.startsWith('D')) });
  expect(() => read({ only: 'J01', without: 'joker' })).toThrow('--without: no card is left; leave fewer out.');
  expect(() => read({ without: 'jokr' })).toThrow('Did you mean “joker”?');
});

test('a small paper is filled by one card, unless a size is named', () => {
  expect(read({ paper: 'A6' })).toMatchObject({
    size: { width: 105, height: 148 },
    home: { plan: { slots: [{ x: 0, y: 0, width: 105, height: 148 }], cut: true, whole: true } },
    name: 'ruimtemakers-nl-home-a6',
  });
  expect(read({ paper: 'a6', size: 'poker' })).toMatchObject({ size: { width: 63, height: 88 } });
  expect(() => read({ paper: 'a6', backs: 'gutterfold' })).toThrow('--backs: one card a sheet of a6 cannot be folded;');
  expect(() => read({ paper: 'a6', bleed: '3' })).toThrow('--bleed: a6 is cut already');
});

/** Wishes that differ in one thing that changes what is in the file. */
const wishes: readonly Partial<PrintTyped>[] = [
  {},
  { only: 'V01' },
  { only: 'D01' },
  { only: 'V01,D01' },
  { only: 'D01,V01' },
  { only: 'V01x2' },
  { only: 'V01', copies: '2' },
  { only: 'V01,V03,V05,V07,V09,V11,V13,V15,V17,D01,D03' },
  { only: 'V01,V03,V05,V07,V09,V11,V13,V15,V17,D01,D05' },
  { without: 'D01' },
  { copies: '20' },
  { startSlot: '2' },
  { startSlot: '3' },
  { bleed: '3' },
  { bleed: '2,5' },
  { marks: false },
  { printer: 'office' },
  { printer: 'home' },
  { move: '1,0' },
  { move: '-1,0' },
  { url: 'https://a.example/' },
  { url: 'https://b.example/' },
  { size: 'tarot' },
  { size: '70x121' },
  { paper: 'a3' },
  { paper: 'c32010' },
  { paper: 'c32011' },
  { backs: 'short-edge' },
  { order: 'stack' },
  { ink: 'grey' },
  { lang: 'en' },
  { edition: 'press' },
  { edition: 'press', bleed: '2' },
  { edition: 'press', marks: false },
  { edition: 'press', copies: '2' },
  { edition: 'press', icc: 'fogra47-uncoated' },
  { edition: 'press', only: 'V01' },
  { edition: 'press', only: 'V01', url: 'https://a.example/' },
  { edition: 'reader' },
  { edition: 'reader', only: 'V01' },
  { edition: 'large' },
  { edition: 'large', only: 'V01' },
];

test('no two wishes that print something else have one name, and each is a name that every disk takes', () => {
  const names = wishes.map((typed) => read(typed).name);
  expect(new Set(names).size).toBe(wishes.length);
  for (const name of names) expect(name).toMatch(/^[\p{L}\d._-]{1,120}$/u);
});
