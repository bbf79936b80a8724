import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { families } from '../../../../cards/families.ts';
import { deck } from '../../../../cards/game/deck.ts';
import { setterFor } from '../../../../generator/edition/printshop.ts';
import { layGuidePages } from '../../../../generator/layout/book/guide.ts';
import type { Passage } from '../../../../generator/layout/text/passages.ts';
import type { Item } from '../../../../generator/paper/frame.ts';
import { papers } from '../../../../generator/paper/stock.ts';
import { harvestWords } from '../../../../web/view/harvest/harvest-words.ts';
import { noHarvest, writeLine } from '../../../../web/workshop/harvest/harvest.ts';
import {
  harvestPassages,
  type ReportFacts,
  writeHarvestCsv,
  writeHarvestMarkdown,
  writeRows,
} from '../../../../web/workshop/harvest/harvest-report.ts';
import { tools } from '../../../generator/edition/edition.ts';
import { harvests } from './harvests.ts';

const facts: ReportFacts = {
  title: 'Oogst van Ruimtemakers',
  date: '24 november 2026',
  cards: [
    { code: 'D05', title: 'Tussen twee buren' },
    { code: 'T08', title: 'Loop niet te ver voor de troepen uit' },
  ],
  steps: [{ code: 'slot-mirror', title: 'Spiegel' }],
  mirror: { head: ['Vaardigheid', 'al volop', 'duwtje nodig'], rows: [['Netwerker', '3', '2']] },
  words: harvestWords.nl.report,
};
const harvest = [
  ['D05', 0, 'We nemen het stuur te snel over.'],
  ['slot-mirror', 0, '- *Netwerken* <b>gaat</b> goed'],
  ['W04-2-3', 0, 'los'],
  ['end', 0, '=Bel(morgen)'],
].reduce((before, [about, line, text]) => writeLine(before, `${about}`, Number(line), `${text}`), noHarvest);

test('Markdown says what we will do, what was said by card and by step, the sums and the cards', () => {
  expect(writeHarvestMarkdown(harvest, facts)).toBe(`# Oogst van Ruimtemakers

24 november 2026

## Wat ga je deze week doen?

- \\=Bel(morgen)

## Bij de kaarten

### D05 Tussen twee buren

- We nemen het stuur te snel over.

## Bij de stappen

### Spiegel

- \\- \\*Netwerken\\* \\<b\\>gaat\\</b\\> goed

### W04-2-3

- los

## De spiegel

| Vaardigheid | al volop | duwtje nodig |
| --- | --- | --- |
| Netwerker | 3 | 2 |

## Kaarten die op tafel lagen

- D05 Tussen twee buren
- T08 Loop niet te ver voor de troepen uit
`);
});

test('the table opens in a Dutch spreadsheet and holds no formula', () => {
  expect(writeHarvestCsv(harvest, facts)).toBe(
    [
      '\uFEFF"soort";"code";"titel";"tekst"',
      '"";"";"Oogst van Ruimtemakers";"24 november 2026"',
      '"einde";"";"Wat ga je deze week doen?";"\'=Bel(morgen)"',
      '"kaart";"D05";"Tussen twee buren";"We nemen het stuur te snel over."',
      '"kaart";"T08";"Loop niet te ver voor de troepen uit";""',
      '"stap";"slot-mirror";"Spiegel";"\'- *Netwerken* <b>gaat</b> goed"',
      '"stap";"W04-2-3";"";"los"',
      '"spiegel";"";"Netwerker";"al volop 3, duwtje nodig 2"',
      '',
    ].join('\r\n'),
  );
});

test('rows are written as csv-stringify writes them', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('=1', '+1', '-1', '@a', '\t', '\r', '＝1', '"', ';', 'a\nb'),
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 6 }),
      fc.constantFrom(';', ','),
      (rows, by) => {
        const theirs = stringify(
          rows.map((row) => [...row]),
          {
            delimiter: by,
            quoted: true,
            quoted_empty: true,
            escape_formulas: true,
            bom: true,
            record_delimiter: 'windows',
          },
        );
        // With no rows at all it leaves out the mark; ours always has a head.
        if (rows.length > 0) expect(writeRows(rows, by)).toBe(theirs);
      },
    ),
  );
});

test('everything that was said is in every form', () => {
  fc.assert(
    fc.property(harvests, (said) => {
      const passages: readonly Passage[] = harvestPassages(said, facts);
      const items = passages.flatMap((passage) => ('items' in passage ? passage.items : []));
      const csv = writeHarvestCsv(said, facts);
      const lines = writeHarvestMarkdown(said, facts).split('\n');
      for (const { text } of said.entries) {
        expect(items).toContain(text.trim());
        expect(csv).toContain(text.trim().replaceAll('"', '""'));
      }
      expect(lines.filter((line) => line.startsWith('- '))).toHaveLength(said.entries.length + facts.cards.length);
    }),
  );
});

test('with nothing said the report says so', () => {
  const bare: ReportFacts = { ...facts, cards: [], mirror: undefined };
  expect(harvestPassages(noHarvest, bare)).toEqual([
    { kind: 'heading1', text: 'Oogst van Ruimtemakers' },
    { kind: 'paragraph', text: '24 november 2026' },
    { kind: 'paragraph', text: facts.words.nothing },
  ]);
});

test('the passages are laid out on paper and lose no word', () => {
  const textsOf = (items: readonly Item[]): readonly string[] =>
    items.flatMap((item) => (item.kind === 'text' ? [item.text] : 'items' in item ? textsOf(item.items) : []));
  const long = writeLine(harvest, 'end', 1, 'Ik vraag het aan drie collega’s en daarna aan de bewoners. '.repeat(60));
  const passages = harvestPassages(long, facts);
  const pages = layGuidePages(passages, {
    paper: papers.a4,
    title: facts.title,
    family: families.step,
    icon: tools.icon('basket'),
    setter: setterFor({ deck, tools }, 'nl'),
  });
  const squeeze = (text: string) => text.replaceAll(/[-\s]/g, '');
  const laid = squeeze(pages.flatMap(({ items }) => textsOf(items)).join(''));
  for (const passage of passages)
    for (const text of 'items' in passage ? passage.items : [passage.text]) expect(laid).toContain(squeeze(text));
  expect(pages.length).toBeGreaterThan(1);
});
