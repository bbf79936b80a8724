import { describe, expect, test } from 'vitest';
import { textsOf } from '../../../cards/check/check.ts';
import { checkMixed, checkPlain } from '../../../cards/check/plain.ts';
import { deck } from '../../../cards/game/deck.ts';

const rulesOf = (text: string) => checkPlain(text, 'nl').map(({ value, rule }) => `${value}: ${rule}`);

const perfect = 'ask in the perfect tense: “Wanneer heb je …?”';
const people = 'a table hears and thinks nothing, say “de groep” or “iedereen”';
const those = 'say “mensen die” or “degene die”';
const noComma = 'two things that one person does have no comma between them';

describe('what gives away a sentence that was not thought in Dutch', () => {
  test.each([
    ['Wanneer hielp je juist door je mond te houden?', `“Wanneer hielp je”: ${perfect}`],
    ['Wanneer maakte jij iets mogelijk?', `“Wanneer maakte jij”: ${perfect}`],
    ['Kijk terug. En wanneer deed je dat zelf?', `“En wanneer deed je”: ${perfect}`],
    ['Hoort de tafel het verschil tussen hoop en een belofte?', `“Hoort de tafel”: ${people}`],
    ['Wat denkt de tafel over een straat die niets vraagt?', `“Wat denkt de tafel”: ${people}`],
    ['Elke tafel schrijft één zin per kaart.', `“Elke tafel schrijft”: ${people}`],
    ['Gebruik de woorden van de tafel.', `“woorden van de tafel”: ${people}`],
    ['Wat vertel je aan wie zijn zin niet krijgt?', `“aan wie zijn zin”: ${those}`],
    ['Een buurvrouw kookt voor wie alleen is.', `“voor wie alleen”: ${those}`],
    ['Je maakt tijd voor wie zomaar aanklopt.', `“voor wie zomaar”: ${those}`],
    ['Je kunt je keuze uitleggen, ook aan wie twijfelt.', `“aan wie twijfelt”: ${those}`],
    ['Je bent elke dag partner, en laat mensen zelf sturen.', `“, en laat”: ${noComma}`],
    ['Je zit zelf aan het stuur, en leert onderweg van collega’s.', `“, en leert”: ${noComma}`],
  ])('%s', (sentence, told) => {
    expect(rulesOf(sentence)).toEqual([told]);
  });
});

test.each([
  'Wanneer heb je geholpen door je mond te houden?',
  'Wanneer klopte je gevoel, en wanneer niet?',
  'Wanneer was je voor het laatst op straat?',
  'Wanneer had je liever gezwegen?',
  'Toen hielp je de buurt verder.',
  'Ga de tafel rond en begin aan de andere kant.',
  'Telt gevoel aan deze tafel mee als kennis?',
  'Aan deze tafel weet niemand het antwoord.',
  'De tafel staat klaar voor zes mensen.',
  'Leg een dilemma op tafel en haal het er weer van af.',
  'Wie kiest de tafel bij het raam?',
  'Met wie kan ik morgen verder praten?',
  'Hoe reageert de man met wie je hebt gesproken?',
  'Denk aan de mensen voor wie je dit doet.',
  'Let op wie er praat.',
  'Dat hangt af van wie belt.',
  'Er staat koffie voor wie wil.',
  'Zoek uit bij wie je moet zijn.',
  'En met wie zijn we straks met vijf?',
  'Er komt iets onverwachts langs, en jij ziet er een kans in.',
  'Je helpt er een ander mee, en je wordt er zelf beter van.',
  'Je doet wat je kunt, en gaat dan verder.',
  'Je ziet een kans, aan de balie of op straat, en pakt hem.',
  'Je weet wat je goed kunt, en wat niet.',
  'Je legt iets vast, en dan vraag je advies.',
  'Je begint op tijd, en gaat het mis, dan bel je.',
  'Je bent er elke dag, en belt iemand aan, dan doe je open.',
  'Je luistert en vraagt door.',
])('a good sentence stays: %s', (sentence) => {
  expect(rulesOf(sentence)).toEqual([]);
});

test.each([
  [['De inwoner belt.', 'Twee bewoners zijn boos.'], ['“inwoner” and “bewoner”: one word for one thing on a card']],
  [
    ['Je chef vraagt het.', 'Hoe leg je het je leidinggevende uit?'],
    ['“leidinggevende” and “chef”: one word for one thing on a card'],
  ],
  [['De inwoner belt.', 'Inwoners bellen vaker.'], []],
  [['De bewoners van dit gebouw bellen.'], []],
])('one word for one thing: %j', (texts, told) => {
  expect(checkMixed(texts, 'nl').map(({ value, rule }) => `${value}: ${rule}`)).toEqual(told);
});

test('over the whole deck who lives here is an inwoner, and who leads a team a leidinggevende', () => {
  const found = deck.cards.flatMap((card) =>
    textsOf(card)
      .filter(({ field, text }) => !field.startsWith('heading') && /\b(?:bewoner|chef\b|baas\b)/iu.test(text))
      .map(({ field, text }) => `${card.code} ${field}: ${text}`),
  );
  expect(found).toEqual([]);
});
