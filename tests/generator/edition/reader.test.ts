import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { checkPlain } from '../../../cards/check/plain.ts';
import { families } from '../../../cards/families.ts';
import { deck } from '../../../cards/game/deck.ts';
import { paperWords as words } from '../../../cards/paper-words.ts';
import { languages } from '../../../cards/schema.ts';
import { type ReaderView, viewReader } from '../../../generator/edition/reader-view.ts';
import { tellDeck } from '../../../generator/edition/tell.ts';
import type { ReaderCard, ReaderText } from '../../../generator/layout/book/reader-text.ts';
import { type Passage, soft } from '../../../generator/layout/text/passages.ts';
import type { Frame, Item, TextItem } from '../../../generator/paper/frame.ts';
import { ink, paper } from '../../../generator/paper/theme.ts';
import { openTemplate } from '../../../generator/tools/templates.node.ts';
import { stringsOf } from '../../cards/strings.ts';
import { measureContrast } from '../../colour.ts';
import { fonts, tools } from './edition.ts';
import { growDeck } from './grown.ts';
import { layEdition, layLargePages, type ReaderEdition, settingOf } from './reader.ts';

const linesOf = (items: readonly Item[]): readonly TextItem[] =>
  items.flatMap((item) => (item.kind === 'text' ? [item] : 'items' in item ? linesOf(item.items) : []));
const textsOf = (passage: Passage) => ('items' in passage ? passage.items : [passage.text]);
const cardsOf = ({ families }: ReaderText) => families.flatMap(({ cards }) => cards);
const sayCard = ({ heading, front, back, gloss }: ReaderCard) => [
  heading,
  ...[...front, ...back, ...gloss].flatMap(textsOf),
];

describe.each(languages)('the deck to read in %s', (language) => {
  const { text } = layEdition('reader', language);

  test('holds every text of every card, and each card once, in the order of the deck', () => {
    expect(cardsOf(text).map(({ code }) => code)).toEqual(deck.cards.map(({ code }) => code));
    for (const [i, card] of deck.cards.entries()) {
      const said = sayCard(cardsOf(text)[i] as ReaderCard).join('\n');
      for (const part of stringsOf(card, language)) expect(said, card.code).toContain(part);
    }
  });

  test('says front, then back, and keeps the notes of a dilemma out', () => {
    const [front, back] = language === 'nl' ? ['Voorkant', 'Achterkant'] : ['Front', 'Back'];
    for (const card of cardsOf(text)) {
      expect(card.front[0]).toEqual({ kind: 'side', text: front });
      expect(card.back[0]).toEqual({ kind: 'side', text: back });
      expect(card.front.length, card.code).toBeGreaterThan(1);
      expect(card.back.length, card.code).toBeGreaterThan(1);
    }
    const said = cardsOf(text).flatMap(sayCard).join('\n');
    for (const card of deck.cards)
      if (card.family === 'dilemma')
        for (const note of Object.values(card.text[language].notes).flat()) expect(said).not.toContain(note);
  });

  test('tells each picture in plain words of its own', () => {
    const pictures = text.families.map(({ picture }) => picture);
    expect(new Set(pictures).size).toBe(Object.keys(families).length);
    expect(pictures.flatMap((picture) => checkPlain(picture, language))).toEqual([]);
    if (language === 'nl') expect(pictures[0]).toBe('Een hek met een open boog: de vaardigheden');
  });

  test('can be a part of the deck, which still knows the skills it speaks of', () => {
    const chosen = deck.cards.filter(({ family }) => family === 'story').slice(0, 3);
    const part = tellDeck(deck, language, 'Deel', chosen);
    expect(part.families.map(({ name, codes }) => [name, codes])).toEqual([
      [language === 'nl' ? 'Verhalen' : 'Stories', 'G01–G03'],
    ]);
    expect(cardsOf(part)[0]?.heading).toMatch(/^G01 .+/);
  });
});

test.each(languages)(
  'what came later stands behind other codes in %s, and a tip made for this game has no source',
  (language) => {
    const grown = growDeck();
    const [{ families: before }, { families: parts }] = [deck, grown].map((of) => tellDeck(of, language, 'Deel')) as [
      ReaderText,
      ReaderText,
    ];
    const codesOf = (of: ReaderText['families']) => of.find(({ family }) => family.id === 'mirror')?.codes;
    const last = grown.cards.findLast(({ family }) => family === 'mirror');
    expect(codesOf(parts)).toBe(`${codesOf(before)}, ${last?.code}`);
    const sourced = parts.flatMap(({ cards }) =>
      cards.filter((card) => sayCard(card).includes(words[language].tipSource)).map(({ code }) => code),
    );
    const adapted = deck.cards.filter(({ family, origin }) => family === 'tip' && origin === 'adapted');
    expect(sourced).toEqual(adapted.map(({ code }) => code));
  },
);

test('every word reaches 7:1 on white and on the light ground of its family', () => {
  for (const { id, colour, tint } of Object.values(families))
    for (const ground of [paper, tint])
      for (const fill of [colour, ink, soft]) expect(measureContrast(fill, ground), id).toBeGreaterThanOrEqual(7);
});

const editions = languages.flatMap((language) => [
  { edition: 'reader' as ReaderEdition, language, least: 14 },
  { edition: 'large' as ReaderEdition, language, least: 16 },
]);

/** The page numbers on which a frame's title or heading names a card. */
const pagesOf = (pages: readonly Frame[], { heading }: ReaderCard) =>
  pages.flatMap(({ title }, i) => (title === heading ? [i] : []));

describe.each(editions)('the $edition edition in $language', ({ edition, language, least }) => {
  const { text, pages } = layEdition(edition, language);

  test(`has no type under ${least} pt, and no line outside the paper's margins`, () => {
    for (const page of pages)
      for (const line of linesOf(page.items)) {
        const width = fonts.measure(line.text, line.font, line.size);
        expect(line.size, page.title).toBeGreaterThanOrEqual(least);
        expect(line.x, page.title).toBeGreaterThanOrEqual(12);
        expect(line.x + width, `${page.title}: ${line.text}`).toBeLessThanOrEqual(page.width - 12 + 0.01);
        expect(line.y, `${page.title}: ${line.text}`).toBeLessThanOrEqual(page.height - 9);
      }
  });

  test('has no two lines over each other', () => {
    for (const page of pages) {
      const lines = linesOf(page.items).map((line) => ({
        ...line,
        end: line.x + fonts.measure(line.text, line.font, line.size),
      }));
      for (const [i, a] of lines.entries())
        for (const b of lines.slice(i + 1))
          if (a.x < b.end && b.x < a.end)
            expect(Math.abs(a.y - b.y), `${page.title}: ${a.text} | ${b.text}`).toBeGreaterThan(a.size * 0.3);
    }
  });

  test('loses no word', () => {
    const squeeze = (said: string) => said.replaceAll(/[-\s]/g, '');
    const laid = squeeze(pages.flatMap(({ items }) => linesOf(items).map((line) => line.text)).join(''));
    for (const card of cardsOf(text))
      for (const said of sayCard(edition === 'large' ? { ...card, gloss: [] } : card))
        expect(laid, card.code).toContain(squeeze(said));
  });
});

test.each(languages)('a card to read in %s is whole on one page', (language) => {
  const { text, pages } = layEdition('reader', language);
  const squeeze = (said: string) => said.replaceAll(/[-\s]/g, '');
  const said = pages.map(({ items }) =>
    squeeze(
      linesOf(items)
        .map((line) => line.text)
        .join(''),
    ),
  );
  for (const card of cardsOf(text)) {
    const whole = sayCard(card).map(squeeze);
    expect(
      said.filter((page) => whole.every((part) => page.includes(part))),
      card.code,
    ).toHaveLength(1);
  }
});

describe.each(languages)('large cards in %s', (language) => {
  const { text, pages } = layEdition('large', language);

  test('have a front and a back on the two sides of one sheet', () => {
    for (const card of cardsOf(text)) {
      const [front = -1, back = -1, ...more] = pagesOf(pages, card);
      expect([front % 2, back - front, more.length], card.code).toEqual([0, 1, 0]);
      const sizes = new Set([pages[front], pages[back]].map((page) => `${page?.width} × ${page?.height}`));
      expect([...sizes]).toEqual(['148 × 210']);
    }
  });

  test('tell nothing of a vote on its back', () => {
    const votes = text.families.find(({ family }) => family.id === 'vote')?.cards ?? [];
    const backs = votes.map((card) => JSON.stringify(pages[pagesOf(pages, card)[1] ?? -1]?.items));
    expect(votes).toHaveLength(9);
    expect(new Set(backs).size).toBe(1);
  });

  test('go on under the same code where a side does not fit, and start a new sheet after it', () => {
    const [family] = text.families;
    const [card] = family?.cards ?? [];
    if (!family || !card) throw new Error('The deck has no card.');
    const long: Passage = {
      kind: 'paragraph',
      text: 'Dit gaat nog even door en past niet op een kant. '.repeat(30).trim(),
    };
    const steps: Passage = { kind: 'steps', items: Array.from({ length: 12 }, (_, i) => `Stap ${i + 1}`) };
    const cards = [{ ...card, front: [...card.front, long], back: [...card.back, long, steps] }, card];
    const laid = layLargePages({ ...text, families: [{ ...family, cards }] }, settingOf('large', language));
    const own = laid.slice(4);
    expect(own.length % 2).toBe(0);
    expect(own.length).toBeGreaterThan(4);
    const told = own.map(({ items }) => linesOf(items).map((line) => line.text));
    expect(
      told
        .slice(0, -2)
        .filter((lines) => lines.length > 0)
        .every((lines) => lines.includes(card.code)),
    ).toBe(true);
    const lists = own.flatMap(({ items }) =>
      items.filter((item) => item.kind === 'group' && item.numbering === 'Decimal'),
    );
    expect(lists).toHaveLength(1);
  });
});

describe.each(languages)('the page of HTML in %s', (language) => {
  const { text } = layEdition('reader', language);
  const view = viewReader(text, language, { icon: tools.icon, outline: fonts.outline });
  const html = openTemplate<ReaderView>('reader.html')(view).trimStart();
  const page = parse(html);
  const textOf = (element: { readonly text: string }) => element.text.replaceAll(/\s+/g, ' ').trim();

  test('says the same as the paper, in the same order', () => {
    const said = page
      .querySelectorAll('main h2, main h3, main h4, main h5, main article p, main article li')
      .map(textOf);
    const expected = text.families.flatMap(({ name, cards }) => [name, ...cards.flatMap(sayCard)]);
    expect(said).toEqual(expected);
  });

  test('has one h1, an h2 a family, an h3 a card, an h4 a side and an h5 for what stands on it', () => {
    const headings = page.querySelectorAll('h1, h2, h3, h4, h5, h6').map(({ tagName }) => tagName);
    const levels = { side: 'H4', label: 'H5' } as const;
    const ofCard = ({ front, back, gloss }: (typeof text.families)[number]['cards'][number]) =>
      [...front, ...back, ...gloss].flatMap(({ kind }) => (kind === 'side' || kind === 'label' ? [levels[kind]] : []));
    expect(headings).toEqual([
      ...['H1', 'H2'],
      ...text.families.flatMap(({ cards }) => ['H2', ...cards.flatMap((card) => ['H3', ...ofCard(card)])]),
    ]);
  });

  test('has ids that are unique, and links and labels that lead to them', () => {
    const ids = page.querySelectorAll('[id]').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const named = page.querySelectorAll('[aria-labelledby]').map((element) => element.getAttribute('aria-labelledby'));
    const links = page.querySelectorAll('a').map((link) => link.getAttribute('href')?.slice(1));
    expect([...named, ...links].filter((id) => !ids.includes(id ?? ''))).toEqual([]);
    const targets = text.families.flatMap(({ family, cards }) => [family.id, ...cards.map(({ code }) => code)]);
    expect(page.querySelectorAll('nav a').map((link) => link.getAttribute('href'))).toEqual(
      targets.map((id) => `#${id}`),
    );
  });

  test('has its language, a title, landmarks, and a picture a family with words', () => {
    expect(html.startsWith('<!doctype html>\n')).toBe(true);
    expect(page.querySelector('html')?.getAttribute('lang')).toBe(language);
    expect(page.querySelector('title')?.text).toBe(text.title);
    for (const landmark of ['header', 'nav', 'main'])
      expect(page.querySelectorAll(`body > ${landmark}`)).toHaveLength(1);
    const pictures = page.querySelectorAll('svg[role="img"]').map((svg) => svg.getAttribute('aria-label'));
    expect(pictures).toEqual(text.families.map(({ picture }) => picture));
  });
});
