import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deck } from '../../../cards/game/deck.ts';
import { languages } from '../../../cards/schema.ts';
import { layDeck } from '../../../generator/edition/deck.ts';
import { usualHome } from '../../../generator/edition/home.ts';
import { buildSrgbProfile } from '../../../generator/paint/srgb.ts';
import { cardSizes } from '../../../generator/paper/stock.ts';
import { writeGuide } from '../../../generator/write/guide.ts';
import { writeHome } from '../../../generator/write/home.ts';
import { type Job, openJob } from '../../../generator/write/job.ts';
import { writeLarge } from '../../../generator/write/large.ts';
import { writeReader } from '../../../generator/write/reader.ts';
import { layPoker, tools } from '../edition/edition.ts';
import { checkArchive } from './archive-rules.ts';
import { checkFonts } from './font-rules.ts';
import { readTagged } from './structure.ts';
import { checkUa } from './ua-rules.ts';

/** The files as they are written, only not compressed, so that their content can be read here. */
let job: Job;
beforeAll(async () => {
  const out = await mkdtemp(join(tmpdir(), 'ruimtemakers-'));
  job = { ...openJob(deck, out, undefined), compress: false };
});
afterAll(() => rm(job.out, { recursive: true }));

const editions = {
  reader: async (language: (typeof languages)[number]) => (await writeReader(job, { language, cards: deck.cards }))[0],
  large: (language: (typeof languages)[number]) => writeLarge(job, { language, cards: deck.cards }),
  guide: (language: (typeof languages)[number]) => writeGuide(job, language),
  home: (language: (typeof languages)[number]) =>
    writeHome(
      job,
      { ...layPoker(language), cards: layPoker(language).cards.slice(0, 20) },
      usualHome(),
      `home-${language}`,
    ),
  grey: (language: (typeof languages)[number]) => writeGrey(language),
} as const;
/** A few cards in grey, as the command prints them. */
const writeGrey = async (language: (typeof languages)[number]) => {
  const laid = layDeck(deck, { language, size: cardSizes.poker, ink: 'grey', families: ['skill', 'joker'] }, tools);
  return writeHome(job, laid, { ...usualHome(), ink: 'grey' }, `grey-${language}`);
};
const files = languages.flatMap((language) =>
  (Object.keys(editions) as (keyof typeof editions)[]).map((edition) => ({ edition, language })),
);

describe.each(files)('the $edition in $language', ({ edition, language }) => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = new Uint8Array(await readFile(await editions[edition](language)));
  }, 120_000);

  test('keeps the rules of PDF/UA-1', async () => {
    expect(checkUa(bytes, await readTagged(bytes))).toEqual([]);
  });
  test('keeps those of PDF/A-2a', () => {
    expect(checkArchive(bytes)).toEqual([]);
  });
  test('has fonts that agree with what the file says of them', () => {
    expect(checkFonts(bytes)).toEqual([]);
  });
});

/** What stands at the head or foot of every page, as artifacts of their own kind. */
const countPagination = (bytes: Uint8Array, place: 'Header' | 'Footer') =>
  Buffer.from(bytes)
    .toString('latin1')
    .match(new RegExp(`/Type /Pagination /Subtype /${place}\\b`, 'g'))?.length ?? 0;

test('running titles and page numbers are told from ornaments, on every page (7.8)', async () => {
  const cards = deck.cards.slice(0, 20);
  const read = async (path: string) => new Uint8Array(await readFile(path));
  const reader = await read((await writeReader(job, { language: 'en', cards, name: 'running' }))[0]);
  const pages = (bytes: Uint8Array) =>
    Buffer.from(bytes)
      .toString('latin1')
      .match(/\/Type \/Page\b(?!s)/g)?.length;
  expect(countPagination(reader, 'Footer')).toBe(pages(reader));
  const large = await read(await writeLarge(job, { language: 'en', cards, name: 'running-large' }));
  expect(countPagination(large, 'Header')).toBeGreaterThanOrEqual(cards.length);
  const guide = await read(await writeGuide(job, 'en'));
  expect(countPagination(guide, 'Footer')).toBe(pages(guide));
});

test('Dutch names in English files are said in Dutch, on cards as in the guide (7.2)', async () => {
  const cards = layPoker('en').cards.filter(({ code }) => code === 'R03');
  const files = [await writeGuide(job, 'en'), await writeHome(job, { ...layPoker('en'), cards }, usualHome(), 'names')];
  for (const file of files) {
    const { elements, say } = await readTagged(new Uint8Array(await readFile(file)));
    const dutch = elements.filter(({ language }) => language === 'nl').map(say);
    expect(dutch.sort()).toEqual([
      'De Rode Wouw',
      'Handelingsvaardigheden van professionele ruimtemakers',
      'Plan & Aanpak',
    ]);
  }
  const html = await readFile((await writeGuide(job, 'en')).replace(/pdf$/, 'html'), 'utf8');
  expect(html).toContain('<span lang="nl">Handelingsvaardigheden van professionele ruimtemakers</span>');
});

test('in grey a file knows black ink alone', async () => {
  const content = Buffer.from(await readFile(await writeGrey('nl'))).toString('latin1');
  expect(content).toMatch(/^[\d.]+ g$/m);
  expect(content).not.toMatch(/ (rg|RG|k|K|cs|CS|sc|scn|SCN|sh)$/m);
  expect(content.match(/^[\d.]+ g$/gm)).toContain('0.113 g');
});

/** Each rule is seen to find its fault: a file is spoilt in one place, byte for byte as long as before. */
describe('a spoilt file is found out', () => {
  let good: Uint8Array;
  beforeAll(async () => {
    good = new Uint8Array(
      await readFile((await writeReader(job, { language: 'nl', cards: deck.cards.slice(0, 12) }))[0]),
    );
  }, 120_000);
  const spoil = (from: string | RegExp, to: string): Uint8Array => {
    const text = Buffer.from(good).toString('latin1');
    const found = typeof from === 'string' ? from : (text.match(from)?.[0] ?? '');
    expect(text.includes(found) && found.length > 0, found).toBe(true);
    return new Uint8Array(Buffer.from(text.replace(found, to.padEnd(found.length)), 'latin1'));
  };

  test.each([
    ['<pdfuaid:part>1', '<pdfuaid:part>2', '5 the claim'],
    ['/Marked true', '/Marked null', '6.2 not marked'],
    ['/Marked true', '/Suspects 0', '7.1 suspects'],
    ['/DisplayDocTitle true', '/DisplayDocTitle null', '7.1 title not shown'],
    ['/Lang (nl)', '/Lang (x?)', '7.2 no language'],
    [/\/Tabs \/S/, '/AA 0 ', '7.10–7.20 the file holds AA'],
    [/\/S \/H2\n/, '/S /H3\n', '7.4.2 H1 then H3'],
    [/\/S \/H1\n/, '/S /P\n', '7.4.2 the first heading is no H1'],
    [/\/S \/LBody\n/, '/S /P\n', '7.2 LI holds'],
    [/\/Alt \(/, '/Oth (', '7.3 a figure without words'],
    [/\/Block\n\/BBox \[/, '/Block\n/Box  [', '7.3 a figure without its box'],
    [/\/ListNumbering/, '/ListNumberinX', '7.6 a list with labels'],
    [/\/Artifact <<[^>]*>> BDC\n/, '', '7.1 painted outside'],
    [/\/S \/TOCI\n/, '/S /P\n', '7.2 TOC holds'],
    [/\/Contents \(/, '/Content  (', 'without words'],
    [/\/Dest \(skill\)/, '/Dest (skilt)', 'leads nowhere'],
    [/\/StructParent \d/, '/StructPerent 1', 'is in no parent tree'],
  ])('%s as %s', async (from, to, fault) => {
    const bytes = spoil(from, to);
    expect(checkUa(bytes, await readTagged(bytes)).join('\n')).toContain(fault);
  });

  test.each([
    ['/ID [<', '/XX [<', '6.1.3 no identifier'],
    ['/GTS_PDFA1', '/GTS_PDFXX', '6.2.3 no output intent'],
    ['/N 3', '/N 4', '6.2.3 the profile has not three colours'],
    ['acsp', 'nope', '6.2.3 the profile is none'],
    ['<pdfaid:part>2', '<pdfaid:part>3', '6.6.4 the claim'],
    ['<pdfaSchema:prefix>pdfuaid', '<pdfaSchema:prefix>another', '6.6.2.3 pdfuaid is not described'],
    [/\/Length \d\d/, '/Length 17', '6.1.7 a stream'],
    [/ rg\n/, ' k\n', '6.2.4 another colour space'],
  ])('%s as %s, for the archive', (from, to, fault) => {
    expect(checkArchive(spoil(from, to)).join('\n')).toContain(fault);
  });

  test.each([
    [/\/W \[0 \[\d+ \d/, '/W [0 [7 7', '7.21.5 font'],
    ['/CIDToGIDMap /Identity', '/CIDToGIDMap /Other', '7.21.3.2'],
    ['(Identity)', '(Japan1)', '7.21.3.1'],
    ['/Identity-H', '/Identity-V', '7.21.3.3'],
    [/\[\([^\\]{2}/, '[(\0\0', '7.21.8 font'],
    [/\[\([^\\]{2}/, '[(\x0f\x7f', '7.21.4.1 font'],
    [/\[<0000> <[0-9a-f]{4}>/, '[<0000> <feff>', '7.21.7 font'],
  ])('%s as %s, in its fonts', (from, to, fault) => {
    expect(checkFonts(spoil(from, to)).join('\n')).toContain(fault);
  });
});

test('the profile of the screen means what screens mean: colours go through it and come back as they were', async () => {
  const path = join(job.out, 'srgb.icc');
  await writeFile(path, buildSrgbProfile());
  const colours = Uint8Array.from({ length: 3 * 256 }, (_, i) => (i * 97) % 256);
  const raw = { width: 256, height: 1, channels: 3 } as const;
  const there = await sharp(colours, { raw }).withIccProfile(path).png().toBuffer();
  const { data } = await sharp(there, { ignoreIcc: true }).raw().toBuffer({ resolveWithObject: true });
  expect(Math.max(...data.map((value, i) => Math.abs(value - (colours[i] ?? 0))))).toBeLessThanOrEqual(1);
});
