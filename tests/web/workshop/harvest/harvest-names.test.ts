import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deck } from '../../../../cards/game/deck.ts';
import { looksLikeName } from '../../../../web/workshop/harvest/harvest-names.ts';

const people = [
  ['Mevrouw Jansen wil een bankje.', 'role', 'Mevrouw Jansen'],
  ['Ik bel mevr. de Boer over het pad.', 'role', 'mevr. de Boer'],
  ['Dhr. van der Veen is kwaad.', 'role', 'Dhr. van der Veen'],
  ['We vragen het aan de heer Yilmaz.', 'role', 'de heer Yilmaz'],
  ['Ask Mrs Khan about the bench.', 'role', 'Mrs Khan'],
  ['I will call Mr. O’Brien.', 'role', 'Mr. O’Brien'],
  ['Wethouder Visser wil een podium.', 'role', 'Wethouder Visser'],
  ['Ik loop mee met collega Fatima.', 'role', 'collega Fatima'],
  ['Morgen belt Piet van der Berg ons terug.', 'name', 'Piet van der Berg'],
  ['Volgens Anna ten Cate kan het wel.', 'name', 'Anna ten Cate'],
  ['Wij spraken Fatima Yilmaz op straat.', 'name', 'Fatima Yilmaz'],
  ['Fatima Yilmaz belt terug.', 'name', 'Fatima Yilmaz'],
  ['Jan de Vries heeft een plan.', 'name', 'Jan de Vries'],
  ['D05: Jan Willem belt.', 'name', 'Jan Willem'],
  ['Dat zei Van Dijk Jansen ook.', 'name', 'Van Dijk'],
  ['I met Sarah Green at the market.', 'name', 'Sarah Green'],
  ['Overleg met J. Jansen.', 'name', 'J. Jansen'],
  ['A.B. de Wit weet meer.', 'name', 'A.B. de Wit'],
  ['Ik ga naar Özlem Çelik.', 'name', 'Özlem Çelik'],
  ['Mail naar kees@buurt.nl.', 'email', 'kees@buurt.nl'],
  ['Bel 06-12345678 voor de sleutel.', 'phone', '06-12345678'],
  ['Het nummer is 0548 63 00 00.', 'phone', '0548 63 00 00'],
  ['Call +44 20 7946 0958 first.', 'phone', '+44 20 7946 0958'],
  ['Het pand aan de Dorpsstraat 12 staat leeg.', 'address', 'Dorpsstraat 12'],
  ['Ze woont op 7447 AB.', 'address', '7447 AB'],
  ['The house at 12 Church Lane is empty.', 'address', '12 Church Lane'],
] as const;

const nobody = [
  '',
  'We nemen het stuur te snel over.',
  'D05: we nemen het stuur te snel over.',
  'Op maandag bel ik de buurtvereniging over het pad.',
  'Ik vraag het in Hellendoorn en in Nijverdal.',
  'Iedereen uit Groot Ammers mag komen.',
  'Volgende week Maandag Dinsdag en Woensdag zijn we dicht.',
  'De Wmo en de BOA’s doen ook mee.',
  'Het College en de Raad willen dit.',
  'Gemeente Hellendoorn helpt.',
  'Bel Hellendoorn even.',
  'Loket Sociaal Domein doet mee.',
  'Zij werken bij het Rode Kruis.',
  'We gaan naar Den Haag met ons plan.',
  'In 2026 is er 1.000.000 euro voor 12 straten.',
  'Van 2012 tot 2013 ging het goed, 112 bellen hoeft niet.',
  'Ik vraag: Wie doet mee? Daarna kiezen we.',
  'Mevrouw de voorzitter opent de avond.',
  'De wethouder komt. Collega’s ook.',
  'Een collega van een andere afdeling helpt.',
  'Praat eerst met de buurman. Hij slaapt overdag.',
  'Ask the alderman. They know more.',
  'I will ask the Council on Monday.',
  'We start in January. I bring coffee.',
  'Public Works joins us in North Street Park.',
  'She said “This works”. Then we left.',
  'Kijk op pagina 12, regel 3.',
];

test.each(people)('“%s” looks like a person: %s', (text, kind, found) => {
  expect(looksLikeName(text)).toEqual({ kind, found });
});

test.each(nobody)('“%s” points at nobody', (text) => {
  expect(looksLikeName(text)).toBeUndefined();
});

describe('words of this game', () => {
  const texts = deck.cards.flatMap((card) =>
    Object.values(card.text)
      .flatMap((text) => Object.values(text).flat())
      .filter((text) => typeof text === 'string'),
  );

  test('no text of the deck looks like a person, but for the two authors on the source card', () => {
    expect(texts.length).toBeGreaterThan(900);
    // Of a text one name is told; the source card has two in one line.
    const parts = texts.flatMap((text) => text.split(/ (?:en|and) /));
    const found = parts.flatMap((text) => looksLikeName(text)?.found ?? []);
    expect([...new Set(found)].sort()).toEqual(['Birgit Oelkers', 'Joop Hofman']);
  });

  test('a word that is allowed counts no more', () => {
    expect(looksLikeName('Dat is Buiten Gewoon mooi.')?.found).toBe('Buiten Gewoon');
    expect(looksLikeName('Dat is Buiten Gewoon mooi.', ['buiten'])).toBeUndefined();
  });
});

test('any text is looked at without trouble, and what is found stands in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const hint = looksLikeName(text);
      if (hint) expect(text).toContain(hint.found);
    }),
  );
});

test('a long line takes no time that a person would notice', () => {
  const long = ['a'.repeat(4000), '0 '.repeat(2000), 'A.'.repeat(2000), 'Van de '.repeat(600), 'a@'.repeat(2000)];
  for (const text of long) expect(() => looksLikeName(text)).not.toThrow();
});
