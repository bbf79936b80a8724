import { describe, expect, test } from 'vitest';
import type { Deck } from '../../../cards/deck.ts';
import type { PlacesCard } from '../../../cards/schema.ts';
import { paintHome, usualHome } from '../../../generator/edition/home.ts';
import { layLarge } from '../../../generator/edition/large.ts';
import { tellPrinted } from '../../../generator/edition/printed.ts';
import { layReader } from '../../../generator/edition/reader.ts';
import { tellDeck } from '../../../generator/edition/tell.ts';
import { wholeSide, wordsIn } from '../../cards/own/whole.ts';
import { layOwn, linesOf, makeCard, makeDeck, makeFamily } from '../layout/look/places.ts';
import { readTagged } from '../paint/structure.ts';
import { checkUa } from '../paint/ua-rules.ts';
import { fonts, tools } from './edition.ts';

const statement = makeFamily('stelling', 'S');
const method = makeFamily('werkvorm', 'M', 'format');
const cards: readonly PlacesCard[] = [
  makeCard(statement, 'S1', 'text', { text: 'Vertrouwen komt\nte voet.', source: 'een buur' }),
  makeCard(
    statement,
    'S2',
    'choice',
    { text: 'Wat kies je?', options: ['Dit', 'Dat'] },
    { options: ['Duur', 'Traag'] },
  ),
  makeCard(
    method,
    'M1',
    'picture',
    { title: 'De bank' },
    {
      title: 'Daarna',
      text: 'Praat na.',
      list: ['Kijk.'],
      steps: ['Zit.'],
      answer: 'Ja',
      parts: [{ label: 'Wat is het?', text: 'Een bank.' }],
      twist: 'Het regent.',
    },
    { picture: { name: 'bank.jpg', alt: 'Een bank onder een lantaarn' } },
  ),
  makeCard(method, 'M2', 'parts', { title: 'Stoelendans' }),
];
const deck = makeDeck([statement, method], cards);

describe('a deck of one’s own is told', () => {
  const told = tellDeck(deck, 'nl', 'x').families.flatMap(({ cards }) => cards);
  test('with all that stands on both sides of its cards, and nothing of a back that is like all others', () => {
    expect(told.map(({ heading, front, back }) => [heading, front, back])).toEqual([
      [
        'S1 stelling',
        [
          { kind: 'side', text: 'Voorkant' },
          { kind: 'lead', text: 'Vertrouwen komt' },
          { kind: 'lead', text: 'te voet.' },
          { kind: 'note', text: 'een buur' },
        ],
        [],
      ],
      [
        'S2 stelling',
        [
          { kind: 'side', text: 'Voorkant' },
          { kind: 'lead', text: 'Wat kies je?' },
          { kind: 'options', items: ['Dit', 'Dat'] },
        ],
        [
          { kind: 'side', text: 'Achterkant' },
          { kind: 'options', items: ['Duur', 'Traag'] },
        ],
      ],
      [
        'M1 De bank',
        [
          { kind: 'side', text: 'Voorkant' },
          { kind: 'note', text: 'Plaatje: Een bank onder een lantaarn' },
        ],
        [
          { kind: 'side', text: 'Achterkant' },
          { kind: 'label', text: 'Daarna' },
          { kind: 'paragraph', text: 'Praat na.' },
          { kind: 'points', items: ['Kijk.'] },
          { kind: 'steps', items: ['Zit.'] },
          { kind: 'label', text: 'Antwoord' },
          { kind: 'paragraph', text: 'Ja' },
          { kind: 'label', text: 'Wat is het?' },
          { kind: 'paragraph', text: 'Een bank.' },
          { kind: 'label', text: 'Wending' },
          { kind: 'paragraph', text: 'Het regent.' },
        ],
      ],
      [
        'M2 werkvorm',
        [
          { kind: 'side', text: 'Voorkant' },
          { kind: 'lead', text: 'Stoelendans' },
        ],
        [],
      ],
    ]);
  });

  test('with whatever stands in its places', () => {
    const sides = { front: wholeSide('V'), back: wholeSide('A') };
    const card = makeCard(method, 'M1', 'parts', sides.front, sides.back);
    const [whole] = tellDeck(makeDeck([method], [card]), 'nl', 'x').families.flatMap(({ cards }) => cards);
    const said = JSON.stringify(whole);
    expect(wordsIn(sides).filter((word) => !said.includes(word))).toEqual([]);
  });

  test.each([
    ['to read', layReader],
    ['large', layLarge],
  ] as const)('%s, in pages', async (_, lay) => {
    const pages = await lay({ deck, tools }, { language: 'nl', cards: deck.cards });
    const said = pages.flatMap(({ items }) => linesOf(items)).map(({ text }) => text);
    for (const text of ['te voet.', 'Traag', 'Een bank.', 'Stoelendans']) expect(said).toContain(text);
  });
});

test('its sheets keep the rules of PDF/UA, with the picture as a figure', async () => {
  const shop = { deck, fonts, tools, date: new Date('2026-11-26T00:00:00Z'), compress: false };
  const bytes = await paintHome(shop, layOwn(deck), usualHome());
  const tagged = await readTagged(bytes);
  expect(checkUa(bytes, tagged)).toEqual([]);
  expect(tagged.elements.filter(({ type }) => type === 'Figure')).toHaveLength(1);
  expect(tagged.elements.filter(({ type }) => type === 'H1').map(tagged.say)).toEqual(['Noaberpraat']);
});

describe('a print is another when', () => {
  const printed = (change: (card: PlacesCard) => PlacesCard, of: Deck = deck) =>
    tellPrinted({ ...of, cards: cards.map(change) }, 'nl', false);
  const before = printed((card) => card);
  const changed = (after: ReadonlyMap<string, string>) =>
    [...before.keys()].filter((k) => after.get(k) !== before.get(k));

  test('a card has another look, icon or picture', () => {
    const other = { name: 'muur.jpg', alt: 'Een bank onder een lantaarn' };
    expect(changed(printed((card) => ({ ...card, look: 'parts' })))).toEqual(['S1', 'S2', 'M1']);
    expect(changed(printed((card) => (card.code === 'M2' ? { ...card, icon: 'tree' } : card)))).toEqual(['M2']);
    expect(changed(printed((card) => (card.picture ? { ...card, picture: other } : card)))).toEqual(['M1']);
  });
  test('the first family has another colour: its own cards, and all backs that tell nothing', () => {
    const families = { ...deck.families, [statement.id]: { ...statement, colour: '#7A3B00' as const } };
    expect(changed(printed((card) => card, { ...deck, families }))).toEqual(['S1', 'S2', 'M2']);
  });
  test('but not when there are other notes or more copies', () => {
    expect(changed(printed((card) => ({ ...card, notes: ['Let op.'], copies: 3 })))).toEqual([]);
  });
});
