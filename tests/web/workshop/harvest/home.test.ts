import { expect, test } from 'vitest';
import { makePrintable } from '../../../../cards/own/printable.ts';
import { harvestWords } from '../../../../web/view/harvest/harvest-words.ts';
import { homeWords } from '../../../../web/view/harvest/home-words.ts';
import { copyHarvest, copyLines, copyRows } from '../../../../web/workshop/harvest/copies.ts';
import { listHands } from '../../../../web/workshop/harvest/hands.ts';
import {
  type Harvest,
  linesAbout,
  noHarvest,
  placesFrom,
  writeLine,
  writeSaid,
} from '../../../../web/workshop/harvest/harvest.ts';
import {
  type ReportFacts,
  writeHarvestCsv,
  writeHarvestMarkdown,
} from '../../../../web/workshop/harvest/harvest-report.ts';
import { splitPasted } from '../../../../web/workshop/harvest/pasted.ts';

const talk = { stage: 'need', first: [10, 5, 5], second: [5, 5, 10] } as const;
const small = { stage: 'need', first: [2, 1, 1], second: [0, 0, 0] } as const;
const named = [
  { code: 'D06', title: 'De kap' },
  { code: 'D07', title: 'De zaal' },
];
const hands = listHands({ D06: talk, D07: small }, named, homeWords.nl.hands);
const facts: ReportFacts = {
  title: 'Ruimtemakers: De oogst',
  date: '26 november 2026',
  cards: named,
  steps: [],
  mirror: undefined,
  hands,
  words: harvestWords.nl.report,
};
const harvest = writeLine(writeLine(noHarvest, 'D06', 0, '=SOM(A1) <b>'), 'end', 0, 'Volgende week bellen\u200B');

test('hands of every dilemma go home in every form, and a count of fewer than five never', () => {
  expect(hands.rows).toEqual([
    { code: 'D06', title: 'De kap', text: 'eerst A 10, twijfel 5, B 5; daarna A 5, twijfel 5, B 10' },
  ]);
  const told = 'eerst A 10, twijfel 5, B 5; daarna A 5, twijfel 5, B 10';
  expect(writeHarvestMarkdown(harvest, facts)).toContain(`## Zo kozen jullie\n\n- D06 De kap: ${told}`);
  expect(writeHarvestCsv(harvest, facts)).toContain(`"handen";"D06";"De kap";"${told}"`);
  expect(copyHarvest(harvest, facts).text).toContain(`• D06 De kap: ${told}`);
});

test('a copy is text for mail, a page for Word and cells for Excel; no cell is a formula and no sign is markup', () => {
  const { text, html } = copyRows(harvest, facts);
  expect(text.split('\n')[0]).toBe('soort\tcode\ttitel\ttekst');
  expect(text).toContain("kaart\tD06\tDe kap\t'=SOM(A1) <b>");
  expect(html).toContain('<td>&#39;=SOM(A1) &lt;b&gt;</td>'.replace('&#39;', "'"));
  expect(copyHarvest(harvest, facts).html).toContain('<ul><li>=SOM(A1) &lt;b&gt;</li></ul>');
  expect(copyLines(['een', 'twee'])).toEqual({ text: 'een\ntwee', html: '<ul><li>een</li><li>twee</li></ul>' });
});

test.each([
  ['- een\n- twee\n\n- drie', ['een', 'twee', 'drie']],
  ['1. een\r\n2) twee', ['een', 'twee']],
  ['•\teen\u2028  ✓ twee', ['een', 'twee']],
  ['a) een\nb. twee', ['een', 'twee']],
  ['Volgende week - of later', ['Volgende week - of later']],
  ['2026 wordt goed\n3 bomen', ['2026 wordt goed', '3 bomen']],
])('%j pasted is these lines', (text, lines) => {
  expect(splitPasted(text)).toEqual(lines);
});

test('a list that is pasted on a line stands under it, and writes over nothing', () => {
  const before = writeLine(writeLine(noHarvest, 'end', 0, 'eerst'), 'end', 1, 'tweede');
  const after = writeSaid(before, 'end', 0, ['eerst a', 'b', 'c']);
  expect(linesAbout(after, 'end').map(({ text }) => text)).toEqual(['eerst a', 'tweede', 'b', 'c']);
});

test('of a list that is longer than its field it is known how many found a place, and which was the first that did not', () => {
  const points = Array.from({ length: 205 }, (_, i) => `punt ${i + 1}`);
  const lines = (harvest: Harvest) => linesAbout(harvest, 'end').map(({ text }) => text);
  const begun = writeLine(noHarvest, 'end', 2, 'al geschreven');
  // On an empty line, on the one that is written, under it, and on the last that there is.
  for (const [harvest, line] of [
    [noHarvest, 0],
    [begun, 0],
    [begun, 2],
    [begun, 3],
    [begun, 199],
  ] as const) {
    const kept = placesFrom(harvest, 'end', line);
    const found = lines(writeSaid(harvest, 'end', line, points));
    expect(points.filter((point) => found.includes(point))).toEqual(points.slice(0, kept));
  }
  const full = Array.from({ length: 1999 }, (_, i) => i).reduce<Harvest>(
    ({ entries }, i) => ({
      entries: [...entries, { about: `V${10 + (i % 17)}`, line: Math.floor(i / 17), text: 'a', at: i }],
    }),
    noHarvest,
  );
  expect(placesFrom(full, 'end', 0)).toBe(1);
  expect(lines(writeSaid(full, 'end', 0, points))).toEqual(['punt 1']);
  // No other card has room either: nobody is sent to one.
  const fuller = writeLine(full, 'end', 0, 'a');
  expect(placesFrom(fuller, 'end', 1)).toBe(0);
  expect(homeWords.nl.cut(205, 0, 'punt 1')).toBe('Je plakte 205 regels, maar de oogst is vol. Haal eerst regels weg.');
  expect(homeWords.en.cut(205, 0, 'punt 1')).not.toContain('card');
  expect(homeWords.nl.cut(205, 198, 'punt 199')).toBe(
    'Je plakte 205 regels. De eerste 198 staan hier. De laatste 7 passen niet meer, vanaf ‘punt 199’. ' +
      'Plak die bij een andere kaart of aan het eind.',
  );
  expect(homeWords.en.cut(201, 200, 'punt 201')).toBe(
    'You pasted 201 lines. The first 200 are here. The last no longer fits: “punt 201”. ' +
      'Paste it under another card or at the end.',
  );
});

const latin = (character: string) => /[\u0020-\u007E\u00A1-\u00FF–−•’]/.test(character);
test.each([
  ['ini\u00ADtiatief', 'initiatief'],
  ['e\u2011mail, 5\u00A0km', 'e-mail, 5 km'],
  ['ofﬁcieel en ﬂauw', 'officieel en flauw'],
  ['van A → B ✓ ✗', 'van A -> B (v) (x)'],
  ['cafe\u0301', 'café'],
  ['Ⓐ ｂ', 'A b'],
  ['🙂 en 🇳🇱', '(?) en (?)'],
])('%j on paper is %j', (typed, printed) => {
  expect(makePrintable(typed, latin)).toBe(printed);
});
