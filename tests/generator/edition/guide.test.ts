import { describe, expect, test } from 'vitest';
import { checkPlain } from '../../../cards/check/plain.ts';
import type { Deck } from '../../../cards/deck.ts';
import { families } from '../../../cards/families.ts';
import { deck } from '../../../cards/game/deck.ts';
import { type Card, languages } from '../../../cards/schema.ts';
import { readPassages, viewGuide } from '../../../generator/edition/guide.ts';
import { setterFor } from '../../../generator/edition/printshop.ts';
import { layGuidePages } from '../../../generator/layout/book/guide.ts';
import type { Item } from '../../../generator/paper/frame.ts';
import { papers } from '../../../generator/paper/stock.ts';
import { openTemplate } from '../../../generator/tools/templates.node.ts';
import { tools } from './edition.ts';
import { growDeck } from './grown.ts';

const textsOf = (items: readonly Item[]): readonly string[] =>
  items.flatMap((item) => (item.kind === 'text' ? [item.text] : 'items' in item ? textsOf(item.items) : []));

describe.each(languages)('the guide in %s', (language) => {
  const content = openTemplate<ReturnType<typeof viewGuide>>(`guide.${language}`)(viewGuide(deck, language));
  const passages = readPassages(content);
  const said = passages.flatMap((passage) =>
    passage === 'newPage' ? [] : 'items' in passage ? passage.items : [passage.text],
  );

  test('names every format with its steps, every agreement and every dilemma', () => {
    const text = said.join('\n');
    for (const card of deck.cards) {
      if (card.family === 'format')
        for (const step of [card.text[language].name, card.text[language].aim, ...card.text[language].steps])
          expect(text, card.code).toContain(step);
      if (card.family === 'dilemma')
        for (const note of [card.code, ...card.text[language].notes.listenFor]) expect(text, card.code).toContain(note);
      if (card.code === 'R02' && card.family === 'rules')
        for (const point of card.text[language].points ?? []) expect(text).toContain(point);
    }
  });

  test('says of every dilemma which table it is for, by its code and title, on one page', () => {
    const start = passages.findIndex(
      (passage) => passage !== 'newPage' && 'text' in passage && /^9\./.test(passage.text),
    );
    const end = passages.indexOf('newPage', start);
    const chapter = passages.slice(start, end);
    const page = chapter.flatMap((p) => (p !== 'newPage' && 'text' in p ? [p.text] : []));
    for (const card of deck.cards)
      if (card.family === 'dilemma') expect(page.join('\n')).toContain(`${card.code} ${card.text[language].title}`);
    const setter = setterFor({ deck, tools }, language);
    const icon = tools.icon('chats-circle');
    expect(
      layGuidePages(chapter, { paper: papers.a4, title: 'Guide', family: families.skill, icon, setter }),
    ).toHaveLength(1);
  });

  test('is as plain as the cards', () => {
    const parts = said.filter((text) => !text.includes('Handelingsvaardigheden'));
    expect(parts.flatMap((text) => checkPlain(text, language))).toEqual([]);
  });

  const pages = layGuidePages(passages, {
    paper: papers.a4,
    title: 'Guide',
    family: families.skill,
    icon: tools.icon('chats-circle'),
    setter: setterFor({ deck, tools }, language),
  });
  const squeeze = (text: string) => text.replaceAll(/[-\s]/g, '');

  test('has every dilemma’s notes and every format’s steps on one page', () => {
    const laid = pages.map(({ items }) => squeeze(textsOf(items).join('')));
    for (const card of deck.cards) {
      if (card.family !== 'dilemma' && card.family !== 'format') continue;
      const [name, parts] =
        card.family === 'dilemma'
          ? [card.text[language].title, [...card.text[language].notes.values, ...card.text[language].notes.listenFor]]
          : [card.text[language].name, card.text[language].steps];
      const home = laid.filter((page) =>
        [`${card.code} ${name}`, ...parts].every((part) => page.includes(squeeze(part))),
      );
      expect(home.length, card.code).toBeGreaterThan(0);
    }
  });

  test('is laid out on pages that lose no word and leave no heading behind at the foot', () => {
    const laid = squeeze(pages.flatMap(({ items }) => textsOf(items)).join(''));
    for (const text of said) expect(laid).toContain(squeeze(text));
    for (const page of pages) {
      const last = page.items.filter((item) => item.kind === 'group' && item.role !== 'ornament').at(-1);
      expect(last?.kind === 'group' && last.role?.startsWith('heading')).toBe(false);
    }
  });
});

test.each(languages)('in %s a rule for codes is told while it holds for all skills', (language) => {
  const tell = (of: Deck) => openTemplate<ReturnType<typeof viewGuide>>(`guide.${language}`)(viewGuide(of, language));
  const first = { ...deck, cards: deck.cards.filter(({ skills }) => skills.every((skill) => skill <= 17)) };
  expect(viewGuide(first, language).apart).toBe(17);
  expect(tell(first)).not.toContain('(G01, G18, G35)');
  const grown = growDeck();
  const codes = grown.cards.slice(deck.cards.length + 1, -1).map(({ code }) => code);
  expect(viewGuide(grown, language).apart).toBeUndefined();
  expect(tell(grown)).toContain('(G01, G18, G35)');
  expect(tell(grown)).toContain(`(${codes.join(', ')})`);
  expect(tell(grown)).toContain(`, ${codes.at(-1)})`);
  expect(tell(grown)).not.toMatch(/ 17 (op te tellen|each time)/);
});

test.each(languages)('in %s a family that came later is told with the part of the box it lies in', (language) => {
  const tell = openTemplate<ReturnType<typeof viewGuide>>(`guide.${language}`);
  const one = { one: 'groet', many: 'groeten' };
  const later = { ...families.joker, id: 'own-groet', letter: 'Z', name: { nl: one, en: one } } as const;
  const [joker] = deck.cards.filter(({ family }) => family === 'joker');
  const cards = ['Z01', 'Z02'].map((code) => ({ ...joker, code, family: later.id }) as unknown as Card);
  const grown: Deck = { ...deck, families: { ...deck.families, groet: later }, cards: [...deck.cards, ...cards] };
  expect(tell(viewGuide(grown, language))).toMatch(/jokers \(J\)\. (Ook|Also): (.*, )?2 groeten \(Z\)\.</);
  expect(tell(viewGuide(deck, language))).not.toContain('(Z)');
});

test('what the printed guide does not know is told, not lost', () => {
  expect(() => readPassages('<p>Goed.</p><table></table>')).toThrow('The guide holds <table>');
  expect(() => readPassages('Los')).toThrow('text outside a paragraph: “Los”');
});
