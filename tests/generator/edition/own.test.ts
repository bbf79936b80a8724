import { describe, expect, test } from 'vitest';
import { families } from '../../../cards/families.ts';
import { deck } from '../../../cards/game/deck.ts';
import { languages } from '../../../cards/languages.ts';
import type { Card } from '../../../cards/schema.ts';
import { layDeck } from '../../../generator/edition/deck.ts';
import type { Printshop } from '../../../generator/edition/printshop.ts';
import { paintUsed, type UsedWish } from '../../../generator/edition/used.ts';
import type { LaidCard } from '../../../generator/layout/face/fit.ts';
import { layFrame } from '../../../generator/paper/frame.ts';
import { cardSizes } from '../../../generator/paper/stock.ts';
import { printWords } from '../../../web/print/print-words.ts';
import { makeOwnCard } from '../../../web/workshop/own/own.ts';
import { ownFamilies } from '../../../web/workshop/own/own-fields.ts';
import { bareDraft, fullDraft } from '../../web/workshop/drafts.ts';
import { readPages } from '../paint/pages.ts';
import { fonts, layPoker, tools } from './edition.ts';

const codeOf = (number: number) => `E${String(number).padStart(2, '0')}`;
/** Of each family the fullest card with a skill, the fullest without, and the emptiest. */
const own = ownFamilies
  .flatMap((family) => [fullDraft(family, 3), fullDraft(family), bareDraft(family)])
  .map((draft, i) => makeOwnCard(draft, codeOf(i + 1)));

const openShop = (more: readonly Card[]): Printshop => ({
  deck: { ...deck, cards: [...deck.cards, ...more] },
  fonts,
  tools,
  date: new Date('2026-11-24T00:00:00Z'),
  compress: false,
});

const print = (codes: readonly string[], more = own, wish: Partial<UsedWish> = {}) =>
  paintUsed(openShop(more), { codes, language: 'nl', edition: 'home', backs: 'long-edge', ...wish }, () => undefined);

/** Laid cards with all that stands on them, to be compared. */
const lookAt = (cards: readonly LaidCard[]) =>
  cards.map((card) => ({ ...card, front: layFrame(card.front), back: layFrame(card.back) }));

describe.each(languages)('cards of one’s own on paper in %s', (language) => {
  const laid = layDeck(openShop(own).deck, { language, size: cardSizes.poker, ink: 'full' }, tools);

  test('the fullest and the emptiest of every family fit the card', () => {
    expect(laid.overfull).toEqual([]);
    expect(laid.cards.slice(-own.length).map(({ code }) => code)).toEqual(own.map(({ code }) => code));
  });

  test('cards of the deck are laid as if they were not there', () => {
    expect(lookAt(laid.cards.slice(0, deck.cards.length))).toEqual(lookAt(layPoker(language).cards));
  });

  test.each(['home', 'large'] as const)(
    'the %s edition prints them behind the deck’s, and names no other source',
    async (edition) => {
      const { bytes, cards } = await print([...own.map(({ code }) => code), 'D04', 'T05'], own, { language, edition });
      const pages = (await readPages(bytes)).join(' ');
      expect(cards).toBe(own.length + 2);
      for (const { code } of own) expect(pages).toContain(`${code} `);
      // The tip of the deck tells where it came from; it is the only one.
      expect(pages.match(/Hellendoorn/g)).toHaveLength(1);
      if (edition === 'home') expect(pages.search(/\bE01\b/)).toBeGreaterThan(pages.search(/\bD04\b/));
    },
  );
});

test('the back says that the card is one’s own, and by which code', async () => {
  const { bytes } = await print(['E01', 'E05']);
  const [, backs] = await readPages(bytes);
  expect(backs).toContain('eigen kaart, gemaakt aan tafel · e01');
  expect(backs).not.toContain('op het scherm');
});

test('code and brackets are just text', async () => {
  const written = '<script>alert("x")</script> & (meer) \\ <b>';
  const card = makeOwnCard({ family: 'story', texts: { prompt: written } }, 'E01');
  const { bytes } = await print(['E01'], [card]);
  expect((await readPages(bytes))[1]?.replaceAll(' ', '')).toContain(written.replaceAll(' ', ''));
});

test('a text that runs over is told in one sentence with card, side and by how much, and nothing is printed', async () => {
  const full = fullDraft('dilemma');
  const texts = Object.fromEntries(
    Object.entries(full.texts).map(([name, text]) => [name, name === 'situation' ? text : text.replace(/\S/g, 'W')]),
  );
  const wide = makeOwnCard({ ...full, texts }, 'E01');
  const problem = await print(['E01'], [wide]).catch((problem) => problem);
  expect(problem.fault.kind).toBe('overfull');
  expect(printWords.nl.fault(problem.fault)).toMatch(
    /Op de achterkant van E01 staat \d+,\d mm te veel tekst\. Maak de tekst korter\.$/,
  );
  expect(printWords.en.fault(problem.fault)).toMatch(
    /The back of E01 has \d+\.\d mm too much text\. Make the text shorter\.$/,
  );
});

test('a word that no line holds is told too', async () => {
  const wide = makeOwnCard({ family: 'story', texts: { prompt: '1'.repeat(140) } }, 'E01');
  const problem = await print(['E01'], [wide]).catch((problem) => problem);
  expect(printWords.nl.fault(problem.fault)).toBe(
    'Op de achterkant van E01 staat een woord dat niet past. Maak het woord korter.',
  );
});

test('no letter of a family is the letter of one’s own', () => {
  expect(Object.values(families).map(({ letter }) => letter)).not.toContain('E');
});
