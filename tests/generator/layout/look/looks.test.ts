import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lookNames, type Places } from '../../../../cards/own/placed.ts';
import { inks } from '../../../../generator/layout/face/palette.ts';
import { type Item, type LazyFrame, layFrame } from '../../../../generator/paper/frame.ts';
import { cardPapers, cardSizes } from '../../../../generator/paper/stock.ts';
import { preflightFaces } from '../../../../generator/preflight/preflight-deck.ts';
import { wholeSide, wordsIn } from '../../../cards/own/whole.ts';
import { fonts } from '../../edition/edition.ts';
import { layOwn, linesOf, makeCard, makeDeck, makeFamily, saidOn } from './places.ts';

const family = makeFamily('stelling', 'S');
const sentences = [
  'Iedereen heeft een talent waar de straat iets aan heeft.',
  'Wie het hardst roept, krijgt het snelst antwoord.',
  'Vertrouwen komt te voet.',
  'Jongeren onder de achttien horen stemrecht te krijgen bij plannen voor hun eigen wijk.',
  'Een buurthuis moet van de buurt zijn, ook de sleutel.',
];
const statements = makeDeck(
  [family],
  Array.from({ length: 40 }, (_, i) =>
    makeCard(family, `S${i + 1}`, 'text', { text: sentences[i % sentences.length] as string }),
  ),
);

/** A back with some of everything that a small card holds. */
const filled: Places = {
  text: 'Loop samen.',
  list: ['Kijk.', 'Luister.'],
  steps: ['Spreek een tijd af.'],
  parts: [{ label: 'Wat is het?', text: 'Een wandeling.' }],
  answer: 'Een uur.',
  source: 'een buur',
};

describe('one text', () => {
  test('a file of forty sentences prints in 18 pt or more, all in one size', () => {
    const laid = layOwn(statements);
    expect(laid.overfull).toEqual([]);
    expect(laid.sizes['own-S']?.front).toBeGreaterThanOrEqual(18);
  });

  test('one word is as large as type gets', () => {
    const laid = layOwn(makeDeck([family], [makeCard(family, 'S1', 'text', { text: 'Moed' })]));
    expect(laid.sizes['own-S']).toEqual({ front: 22, back: 22 });
  });

  test('a word of thirty letters is broken in large type, a shorter one is whole', () => {
    const texts = ['Arbeidsongeschiktheidsverzekering', 'Straatgesprek'];
    const laid = layOwn(
      makeDeck(
        [family],
        texts.map((text, i) => makeCard(family, `S${i + 1}`, 'text', { text })),
      ),
    );
    expect(laid.sizes['own-S']?.front).toBeGreaterThan(19);
    expect(saidOn(laid.cards[0]?.front)).toEqual(['S1', 'stelling', 'Arbeidsonge-', 'schiktheids-', 'verzekering']);
    expect(saidOn(laid.cards[1]?.front)).toEqual(['S2', 'stelling', 'Straatgesprek']);
  });

  test('paragraphs stay apart, and a source stands at the foot', () => {
    const card = makeCard(family, 'S1', 'text', { text: 'Eerst dit.\nDan dat.', source: 'uit: De Noot' });
    expect(saidOn(layOwn(makeDeck([family], [card])).cards[0]?.front)).toEqual([
      'S1',
      'stelling',
      'Eerst dit.',
      'Dan dat.',
      'uit: De Noot',
    ]);
  });

  test('what does not fit at 8.5 pt is told in mm: so many lines too many are that much more', () => {
    const byOf = (lines: number) =>
      layOwn(
        makeDeck(
          [family],
          [makeCard(family, 'S1', 'text', { text: Array.from({ length: lines }, () => 'Een regel.').join('\n') })],
        ),
      ).overfull;
    const [[first], [second]] = [byOf(40), byOf(41)];
    expect(first).toMatchObject({ code: 'S1', side: 'front' });
    // A line of 8.5 pt is 3.75 mm high, and a paragraph begins half a letter lower.
    expect((second?.by ?? 0) - (first?.by ?? 0)).toBeCloseTo(((8.5 * 25.4) / 72) * (1.25 + 0.5), 6);
  });
});

describe('a back', () => {
  const other = makeFamily('vraag', 'V', 'tip');
  const deck = makeDeck(
    [family, other],
    [
      makeCard(family, 'S1', 'text', { text: 'Moed' }),
      makeCard(other, 'V100', 'parts', { title: 'Rust' }, { list: [], text: '' }),
      makeCard(other, 'V2', 'text', { text: 'Wie?' }, { text: 'En dan?' }),
    ],
  );
  test('of cards that tell nothing is one frame, whatever their family, code and look', () => {
    const [first, second] = layOwn(deck).cards;
    expect(layFrame(second?.back as never)).toEqual(layFrame(first?.back as never));
    expect(saidOn(first?.back)).toEqual(['Noaberpraat']);
    expect(first?.back.title).toBe('Noaberpraat, achterkant');
  });
  test('of a card that tells something has its code, its family and the name of the deck', () => {
    expect(saidOn(layOwn(deck).cards[2]?.back)).toEqual(['V2', 'vraag', 'En dan?', 'Noaberpraat']);
  });
  test('carries a code to scan where it tells something, and none where all are alike', () => {
    const { cards } = layOwn(deck, { address: 'https://example.org/kaarten/' });
    expect(cards.map(({ coded }) => coded)).toEqual([false, false, true]);
  });
  test.each([
    'Nl',
    'Kaartspel voor de raadsavond van de gemeente Voorbeeldstad',
    'Arbeidsongeschiktheidsverzekeringsmaatschappij',
  ])('holds a deck’s name, %s', (name) => {
    for (const size of Object.values(cardSizes))
      expect(layOwn(makeDeck([family], deck.cards.slice(0, 1) as never, name), { size }).overfull).toEqual([]);
  });
});

describe('options', () => {
  const card = makeCard(
    family,
    'K1',
    'choice',
    { text: 'Wat kies je?', options: ['Dit', 'Dat', 'Beide', 'Geen'] },
    { options: ['Duur', '', 'Traag', 'Stil'], answer: 'A', twist: 'Het regent.' },
  );
  const [laid] = layOwn(makeDeck([family], [card])).cards;
  test('stand in doors from A to D, behind too, where one that costs nothing is left out', () => {
    const front = ['K1', 'stelling', 'Wat kies je?', 'A', 'Dit', 'B', 'Dat', 'C', 'Beide', 'D', 'Geen'];
    expect(saidOn(laid?.front)).toEqual(front);
    expect(saidOn(laid?.back).slice(2, 12)).toEqual([
      ...['A', 'Duur', 'C', 'Traag', 'D', 'Stil'],
      ...['Antwoord', 'A', 'Wending', 'Het regent.'],
    ]);
  });
  test('are said with their letters', () => {
    const said = (laid?.front.lay() ?? []).map((item) => (item.kind === 'group' ? item.actualText : undefined));
    expect(said.filter(Boolean)).toEqual(['A: Dit', 'B: Dat', 'C: Beide', 'D: Geen']);
  });
});

test.each(lookNames)('of a card in the look %s all that stands in its places is on paper', (look) => {
  const [front, back] = [wholeSide('V'), wholeSide('A')];
  const card = makeCard(family, 'K1', look, front, back, { picture: { name: 'boom.jpg', alt: 'Een boom' } });
  const laid = layOwn(makeDeck([family], [card]), { size: cardPapers.a5 });
  expect(laid.overfull).toEqual([]);
  const said = [...saidOn(laid.cards[0]?.front), ...saidOn(laid.cards[0]?.back)].join(' ');
  expect(wordsIn({ front, back }).filter((word) => !said.includes(word))).toEqual([]);
});

describe('a picture', () => {
  const picture = { name: 'boom.jpg', alt: 'Een oude boom op een plein' };
  const figuresOf = (items: readonly Item[] = []) => items.filter((item) => item.kind === 'figure');
  test.each(Object.entries(cardSizes))(
    'fills a card without a caption at %s, and is said by what it shows',
    (_, size) => {
      const laid = layOwn(makeDeck([family], [makeCard(family, 'P1', 'picture', {}, {}, { picture })]), { size });
      const [figure] = figuresOf(laid.cards[0]?.front.lay());
      expect(figure).toMatchObject({ kind: 'figure', alt: picture.alt });
      expect((figure as { box: { width: number } }).box.width).toBeGreaterThan(size.width * 0.8);
    },
  );
  test('stands above a title with parts too, and is never said in no words', () => {
    const front = (alt: string) =>
      layOwn(
        makeDeck(
          [family],
          [makeCard(family, 'P1', 'parts', { title: 'De boom' }, {}, { picture: { name: 'b', alt } })],
        ),
      ).cards[0]?.front.lay();
    expect(figuresOf(front('Een oude boom'))).toMatchObject([{ alt: 'Een oude boom' }]);
    expect(figuresOf(front(''))).toMatchObject([{ alt: 'De boom' }]);
  });
  test('comes after the name of its card and before the caption', () => {
    const card = makeCard(family, 'P1', 'picture', { title: 'De boom', text: 'Van wie?' }, {}, { picture });
    const items = layOwn(makeDeck([family], [card])).cards[0]?.front.lay() ?? [];
    const said = items.flatMap((item) =>
      item.kind === 'figure' ? ['figure'] : item.kind === 'group' && item.role !== 'ornament' ? [item.role] : [],
    );
    expect(said).toEqual(['heading2', 'paragraph', 'figure', 'paragraph']);
  });
});

describe('what a front does not hold', () => {
  const long = 'Neem er de tijd voor, en lees het samen hardop voor. '.repeat(9);
  const cards = [
    makeCard(family, 'M1', 'parts', { title: 'Wandeling', text: long, list: ['Kijk.'] }),
    makeCard(family, 'M2', 'parts', { title: 'Gesprek', text: 'Praat.' }),
  ];
  test('goes to the back of every card of its family', () => {
    const laid = layOwn(makeDeck([family], cards));
    expect(laid.overfull).toEqual([]);
    expect(saidOn(laid.cards[0]?.front)).toEqual(['M1', 'Wandeling', 'stelling']);
    expect(saidOn(laid.cards[1]?.front)).toEqual(['M2', 'Gesprek', 'stelling']);
    expect(saidOn(laid.cards[1]?.back)).toContain('Praat.');
  });
  test('and nothing moves where all of it fits', () => {
    const laid = layOwn(makeDeck([family], cards.slice(1)));
    expect(saidOn(laid.cards[0]?.front)).toEqual(['M2', 'Gesprek', 'stelling', 'Praat.']);
    expect(saidOn(laid.cards[0]?.back)).toEqual(['Noaberpraat']);
  });
});

test.each(Object.entries(cardSizes))(
  'every look, full and bare, passes preflight at %s in every ink',
  async (_, size) => {
    for (const ink of inks)
      for (const look of lookNames) {
        const cards = [
          makeCard(family, 'A1', look, { title: 'Een titel' }, {}),
          makeCard(family, 'ABC123', look, { text: 'Wat kies je?', options: ['Dit', 'Dat'] }, filled),
          makeCard(
            family,
            'A3',
            look,
            { title: 'Wandeling', text: 'Loop een uur.' },
            { steps: ['Loop.'], source: 'ik' },
          ),
        ];
        const laid = layOwn(makeDeck([family], cards), { size, ink });
        expect(laid.overfull).toEqual([]);
        const found = await preflightFaces({ fonts }, laid, 3);
        expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
      }
  },
);

test('a deck of 29 families, one with a long name, fits', () => {
  const families = Array.from({ length: 29 }, (_, i) =>
    makeFamily(i === 0 ? 'begin- of slotkaart voor de raadsavond van de gemeente' : `thema ${i}`, `T${i}`),
  );
  const cards = families.map((family) => makeCard(family, `${family.letter}1`, 'text', { text: 'Waarom?' }));
  const laid = layOwn(makeDeck(families, cards));
  expect(laid.overfull).toEqual([]);
  expect(saidOn(laid.cards[0]?.front)).toEqual([
    'T01',
    'begin- of slotkaart voor de',
    'raadsavond van de gemeente',
    'Waarom?',
  ]);
});

/** Dutch as people type it: words of one to thirty letters. */
const sentence = fc
  .array(fc.constantFrom('de', 'buurt', 'straat', 'gemeenteraad', 'bewonersinitiatief', 'ruimte', 'iedereen', 'a'), {
    minLength: 1,
    maxLength: 70,
  })
  .map((words) => words.join(' '));
const side: fc.Arbitrary<Places> = fc.record(
  {
    title: sentence.map((text) => text.slice(0, 60).trim()),
    text: sentence,
    list: fc.array(sentence, { maxLength: 12 }),
    steps: fc.array(sentence, { maxLength: 12 }),
    options: fc.array(sentence, { minLength: 2, maxLength: 4 }),
    parts: fc.array(fc.record({ label: fc.constant('Wat is het?'), text: sentence }), { maxLength: 4 }),
    answer: sentence,
    twist: sentence,
    source: sentence.map((text) => text.slice(0, 60).trim()),
  } satisfies Record<keyof Places, unknown>,
  { requiredKeys: [] },
);

test('whatever stands in its places: a card that fits has every line inside the safe area', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...lookNames),
      fc.constantFrom(...Object.values(cardSizes)),
      side,
      side,
      (look, size, front, back) => {
        const laid = layOwn(makeDeck([family], [makeCard(family, 'K100', look, front, back)]), { size });
        const full = laid.overfull.map(({ side }) => side);
        for (const face of (['front', 'back'] as const).filter((face) => !full.includes(face)))
          for (const line of linesOf(laid.cards[0]?.[face].lay() ?? [])) {
            const width = fonts.measure(line.text, line.font, line.size);
            expect(line.size).toBeGreaterThanOrEqual(8.5 - 1e-9);
            expect(line.x).toBeGreaterThanOrEqual(3);
            expect(line.x + width).toBeLessThanOrEqual(size.width - 3 + 0.01);
            expect(line.y).toBeLessThanOrEqual(size.height - 3);
            expect(line.y).toBeGreaterThanOrEqual(3);
          }
      },
    ),
    { numRuns: 40 },
  );
});

/** Small frames to compare by eye: a statement, a method, a choice and a picture, and the back they share. */
test.each([
  ['text', makeCard(family, 'S1', 'text', { text: 'Vertrouwen komt te voet.', source: 'een buur' })],
  [
    'parts',
    makeCard(
      family,
      'M1',
      'parts',
      { title: 'Wandeling', text: 'Loop.' },
      { parts: [{ label: 'Wat?', text: 'Dit.' }] },
    ),
  ],
  ['choice', makeCard(family, 'K1', 'choice', { text: 'Wat kies je?', options: ['Dit', 'Dat'] }, { twist: 'Regen.' })],
  ['picture', makeCard(family, 'P1', 'picture', { title: 'De bank' }, {}, { picture: { name: 'b', alt: 'Een bank' } })],
])('the frames of the look %s are as they were', async (look, card) => {
  const [laid] = layOwn(makeDeck([family], [card])).cards;
  const round = (_: string, value: unknown) => (typeof value === 'number' ? Math.round(value * 1000) / 1000 : value);
  const said = (face: LazyFrame | undefined) => face && { title: face.title, items: wordsOf(face.lay()) };
  await expect(JSON.stringify({ front: said(laid?.front), back: said(laid?.back) }, round, 1)).toMatchFileSnapshot(
    `../../../golden/look-${look}.json`,
  );
});

/** What is said where, without the drawings: these have golden frames of their own. */
const wordsOf = (items: readonly Item[]): readonly unknown[] =>
  items.flatMap((item): readonly unknown[] => {
    if (item.kind === 'path') return [];
    if (item.kind === 'image') return [{ alt: item.alt, box: item.box }];
    if (item.kind === 'figure') return [{ alt: item.alt, box: item.box }];
    if (item.kind === 'text') return [item];
    const { role, actualText, items } = item;
    return role === 'ornament' ? [] : [{ role, ...(actualText && { actualText }), items: wordsOf(items) }];
  });
