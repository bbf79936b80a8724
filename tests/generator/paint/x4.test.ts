import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { deck } from '../../../cards/game/deck.ts';
import { languages } from '../../../cards/schema.ts';
import { layPress } from '../../../generator/edition/press.ts';
import { openProfile } from '../../../generator/paint/icc.ts';
import { isBlack, totalInk } from '../../../generator/paint/inks.ts';
import { paintX4, type X4Options } from '../../../generator/paint/x4.ts';
import type { Colour } from '../../../generator/paper/frame.ts';
import { groundAt, shapeOf } from '../../../generator/preflight/ground.ts';
import { readObjects, referenceOf } from '../../../generator/preflight/pdf-objects.ts';
import { placeItems } from '../../../generator/preflight/placed.ts';
import { preflightFile } from '../../../generator/preflight/preflight-file.ts';
import { readProfile } from '../../../generator/write/icc.node.ts';
import { fonts, layPoker } from '../edition/edition.ts';
import { checkSyntax } from './archive-rules.ts';
import { checkFonts } from './font-rules.ts';
import { inspectPdf, listOperators, readBox } from './inspect.ts';

const profile = openProfile(readProfile('fogra39-coated'));
const { inksOf } = profile;
const options: X4Options = {
  title: 'Ruimtemakers: <kaarten> & meer',
  author: 'Ruimtemakers',
  subject: 'press',
  language: 'nl',
  date: new Date('2026-11-23T00:00:00Z'),
  compress: false,
  profile,
  claim: true,
};

const printPressPdf = (language: 'nl' | 'en', wishes: Partial<X4Options> = {}, marks = true, count?: number) => {
  const laid = layPoker(language);
  const pages = layPress({ ...laid, cards: laid.cards.slice(0, count) }, { bleed: 3, marks });
  return paintX4(pages, fonts.bytes, { ...options, ...wishes });
};

/** Everything a page may hold: state, paths, black or four inks, text, marked content. Marks are in the colour of every plate. No rg, RG, g, G, sc, sh or Do. */
const allowed = new Set('q Q cm w d gs m l c h f S B k K CS SCN BT ET Tf Tm Td TJ BDC EMC'.split(' '));

describe.each(languages)('the press edition in %s', (language) => {
  const printed = printPressPdf(language).then(inspectPdf);

  test('holds only the operators of paths, text and four inks, on every page', async () => {
    const { pages } = await printed;
    expect(pages).toHaveLength(2 * deck.cards.length);
    for (const { content } of pages) {
      const found = listOperators(content);
      const operators = new Set(found.map(({ operator }) => operator));
      expect([...operators].filter((operator) => !allowed.has(operator))).toEqual([]);
      expect(operators).toContain('k');
      for (const { operands } of found.filter(({ operator }) => operator.toLowerCase() === 'k')) {
        const inks = operands.split(' ').map(Number);
        expect(inks).toHaveLength(4);
        expect(inks.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(2.4);
      }
    }
  });

  test('prints black text, and nothing else, over its ground', async () => {
    const { pages, text } = await printed;
    expect(text).toContain('/Type /ExtGState\n/OP true\n/op true\n/OPM 1');
    for (const { content } of pages) {
      const texts = [...content.matchAll(/(\/Overprint gs\n)?BT\n(\S+ \S+ \S+ \S+) k\n/g)];
      expect(texts.length).toBe(content.match(/^BT$/gm)?.length);
      for (const [, overprint, inks] of texts) expect(Boolean(overprint)).toBe(inks === '0 0 0 1');
      expect(content.match(/ gs$/gm)?.length ?? 0).toBe(texts.filter(([, overprint]) => overprint).length);
    }
  });

  test('names no colour space and no image in its pages', async () => {
    expect((await printed).text).not.toMatch(/\/Device(RGB|Gray)|\/ICCBased|\/CalRGB|\/Subtype \/Image/);
  });
});

test('every page has three boxes, one within the other, right to 0.01 mm, and no user unit', async () => {
  const { pages } = inspectPdf(await printPressPdf('nl', {}, true, 10));
  for (const { dictionary } of pages) {
    const expected = { MediaBox: [0, 0, 81, 106], BleedBox: [6, 6, 75, 100], TrimBox: [9, 9, 72, 97] };
    for (const [name, box] of Object.entries(expected))
      readBox(dictionary, name)?.forEach((mm, i) => {
        expect(Math.abs(mm - (box[i] ?? 0)), name).toBeLessThan(0.01);
      });
    expect(readBox(dictionary, 'TrimBox')).toHaveLength(4);
    expect(dictionary).not.toContain('UserUnit');
  }
});

test('without marks the page ends at the bleed', async () => {
  const { pages } = inspectPdf(await printPressPdf('nl', {}, false, 1));
  const box = (name: string) => readBox(pages[0]?.dictionary ?? '', name)?.map((mm) => Math.round(mm * 100) / 100);
  expect(box('MediaBox')).toEqual([0, 0, 69, 94]);
  expect(box('BleedBox')).toEqual([0, 0, 69, 94]);
  expect(box('TrimBox')).toEqual([3, 3, 66, 91]);
});

test('the profile is in the file byte for byte, as what the inks mean', async () => {
  const { text } = inspectPdf(await printPressPdf('nl', {}, true, 1));
  expect(text).toContain(new TextDecoder('latin1').decode(profile.bytes));
  expect(text).toMatch(/\/S \/GTS_PDFX\n\/OutputConditionIdentifier \(FOGRA39\)/);
  expect(text).toContain('/RegistryName (http://www.color.org)');
  expect(text).toMatch(/\/OutputIntents \[\d+ 0 R\]/);
});

test('a claimed file says PDF/X-4 in XMP and Info; one XMP packet, the same words, escaped', async () => {
  const { text } = inspectPdf(await printPressPdf('nl', {}, true, 1));
  const packets = text.match(/<\?xpacket begin[\s\S]*?<\?xpacket end="w"\?>/g) ?? [];
  expect(text.startsWith('%PDF-1.6')).toBe(true);
  expect(packets).toHaveLength(1);
  for (const said of [
    '<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>',
    '<pdf:Trapped>False</pdf:Trapped>',
    '<pdf:Producer>Ruimtemakers</pdf:Producer>',
    '<xmp:CreateDate>2026-11-23T00:00:00Z</xmp:CreateDate>',
    '<xmp:ModifyDate>2026-11-23T00:00:00Z</xmp:ModifyDate>',
    '<xmp:MetadataDate>2026-11-23T00:00:00Z</xmp:MetadataDate>',
    '<xmpMM:VersionID>1</xmpMM:VersionID>',
    '<xmpMM:RenditionClass>default</xmpMM:RenditionClass>',
    'Ruimtemakers: &lt;kaarten&gt; &amp; meer',
  ])
    expect(packets[0]).toContain(said);
  expect(packets[0]).toMatch(/<xmpMM:DocumentID>uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}</);
  expect(text).toMatch(/obj\n\/False\nendobj/);
  expect(text).toContain('(PDF/X-4)');
  expect(text).toContain('(D:20261123000000Z)');
  expect(text).toMatch(/trailer[\s\S]*\/ID \[<[0-9a-f]{32}> <[0-9a-f]{32}>\]/);
});

test('Info says what XMP says, to the second, and nothing of the file is transparent, hidden, scripted or annotated', async () => {
  const bytes = await printPressPdf('nl', {}, true, 2);
  const { text } = inspectPdf(bytes);
  const objects = new Map(readObjects(bytes).map(({ id, dictionary }) => [id, dictionary]));
  const about = objects.get(referenceOf(text.slice(text.lastIndexOf('trailer')), 'Info') ?? -1) ?? '';
  const info = (key: string) => /\(([^)]*)\)/.exec(objects.get(referenceOf(about, key) ?? -1) ?? '')?.[1];
  const xmp = (key: string) => new RegExp(`<${key}>([^<]*)<`).exec(text)?.[1];
  const date = (said = '') => said.replace(/^D:(....)(..)(..)(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6Z');
  expect(xmp('xmp:CreateDate')).toBe(date(info('CreationDate')));
  expect(xmp('xmp:ModifyDate')).toBe(date(info('ModDate')));
  expect(xmp('pdfxid:GTS_PDFXVersion')).toBe(info('GTS_PDFXVersion'));
  expect(xmp('pdf:Producer')).toBe(info('Producer'));
  expect(xmp('xmp:CreatorTool')).toBe(info('Creator'));
  expect(text).not.toMatch(
    /\/(SMask|CA|ca|BM|Group|Annots|AcroForm|OCProperties|JavaScript|Encrypt|OPI|TR2?|HTP|AA)\b/,
  );
});

test('the file is put together as the norm says, and every font is in it, compressed or not', async () => {
  const plain = await printPressPdf('en', {}, true, 20);
  expect(checkSyntax(plain, new TextDecoder('latin1').decode(plain), readObjects(plain))).toEqual([]);
  expect(checkFonts(plain)).toEqual([]);
  expect(await preflightFile(await printPressPdf('en', { compress: true }, true, 20))).toEqual([]);
});

test('qpdf finds nothing wrong, where it is there; what it would look at is looked at above in any case', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ruimtemakers-'));
  try {
    const file = join(folder, 'press.pdf');
    await writeFile(file, await printPressPdf('nl', { compress: true }, true, 20));
    const { error, status, stdout, stderr } = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' });
    if (error) {
      // Not hidden: a machine without qpdf says so among the results.
      console.warn('qpdf is not on this machine; the file was checked by our own reader alone.');
      expect((error as NodeJS.ErrnoException).code).toBe('ENOENT');
    } else
      expect([status, stderr, stdout.includes('No syntax or stream encoding errors found')]).toEqual([0, '', true]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('ink stays under 240 % also where black text lies over colour', async () => {
  const laid = layPoker('nl');
  const most = layPress(laid, { bleed: 3, marks: true }).flatMap(({ frame }) => {
    const shapes: ReturnType<typeof shapeOf<Colour>>[] = [];
    return placeItems(frame.lay(), fonts.outline).flatMap((item) => {
      if (item.kind === 'path') {
        if (item.fill) shapes.push(shapeOf(item, item.fill));
        return [];
      }
      const own = inksOf(item.fill);
      if (!isBlack(own)) return [totalInk(own)];
      const [first] = item.outline;
      const ground =
        first && first[0] !== 'Z' ? inksOf(groundAt(shapes, [first[1], first[2]])) : ([0, 0, 0, 0] as const);
      return [totalInk([ground[0], ground[1], ground[2], Math.max(1, ground[3])])];
    });
  });
  expect(Math.max(...most)).toBeLessThanOrEqual(240);
  expect(Math.max(...most)).toBeGreaterThan(100);
});

test('a file that preflight refused claims nothing', async () => {
  const { text } = inspectPdf(await printPressPdf('nl', { claim: false }, true, 1));
  expect(text).not.toContain('PDF/X-4');
  expect(text).not.toContain('GTS_PDFXVersion');
  expect(text).toContain('/S /GTS_PDFX');
});

test('two runs give the same bytes; another subject gives another identifier', async () => {
  const hash = async () =>
    createHash('sha256')
      .update(await printPressPdf('en', { compress: true }, true, 20))
      .digest('hex');
  const id = async (subject: string) =>
    /\/ID \[<(\w+)>/.exec(inspectPdf(await printPressPdf('nl', { subject }, true, 1)).text)?.[1];
  expect(await hash()).toBe(await hash());
  expect(await id('one')).not.toBe(await id('two'));
});

test('crop marks are on every plate, and cards begin with a heading of the first level', async () => {
  const { text, pages } = inspectPdf(await printPressPdf('nl', {}, true, 2));
  expect(text).toMatch(/\[\/Separation \/All \/DeviceCMYK \d+ 0 R\]/);
  for (const { dictionary, content } of pages) {
    const found = listOperators(content);
    expect(found.filter(({ operator }) => operator === 'CS').map(({ operands }) => operands)).toEqual(
      Array(8).fill('/All'),
    );
    expect(found.filter(({ operator }) => operator === 'SCN').map(({ operands }) => operands)).toEqual(
      Array(8).fill('1'),
    );
    expect(dictionary).toContain('/Resources');
  }
  const headings = [...text.matchAll(/\/S \/(H\d)\n/g)].map(([, type]) => type);
  expect(headings[0]).toBe('H1');
  expect(new Set(headings)).toEqual(new Set(['H1', 'H2']));
});

test('a profile is read whole before it is believed', () => {
  const whole = readProfile('fogra39-coated');
  const spoil = (change: (bytes: Uint8Array, view: DataView) => unknown) => {
    const bytes = whole.slice();
    const made = change(bytes, new DataView(bytes.buffer));
    return () => openProfile(made instanceof Uint8Array ? made : bytes);
  };
  expect(spoil((bytes) => bytes.subarray(0, bytes.length / 2))).toThrow('is cut off: it should have');
  expect(spoil((bytes) => bytes.subarray(0, 200))).toThrow('is cut off');
  expect(spoil((_, view) => view.setUint32(128, 1e6))).toThrow('has no room for its 1000000 tags');
  expect(spoil((_, view) => view.setUint32(136, 1e9))).toThrow('lies outside of it');
  expect(spoil((_, view) => view.setUint32(140, 1e9))).toThrow('lies outside of it');
  const rename = (bytes: Uint8Array, name: string) => {
    const at = Buffer.from(bytes).indexOf(name, 132);
    bytes.set(new TextEncoder().encode('xxxx'), at);
  };
  expect(spoil((bytes) => rename(bytes, 'A2B0'))).toThrow('lacks A2B0, which every output profile has');
  expect(spoil((bytes) => rename(bytes, 'desc'))).toThrow('lacks desc');
  const grow = (bytes: Uint8Array, view: DataView) => {
    const at = view.getUint32(Buffer.from(bytes).indexOf('A2B0', 132) + 4);
    bytes[at + 10] = 60;
  };
  expect(spoil(grow)).toThrow(/its table A2B\d needs \d+ bytes and has \d+/);
  expect(openProfile(Uint8Array.from([...whole, 0, 0, 0])).bytes).toEqual(whole);
});

test('a profile is known by its description; anything but a CMYK output profile is refused', () => {
  expect(profile.condition.identifier).toBe('FOGRA39');
  expect(openProfile(readProfile('fogra47-uncoated')).condition.identifier).toBe('FOGRA47');
  const own = readProfile('fogra39-coated');
  own.set(new TextEncoder().encode('Our own press'), 348);
  expect(openProfile(own).condition).toMatchObject({ identifier: 'Custom' });
  const rgb = readProfile('fogra39-coated');
  rgb.set(new TextEncoder().encode('RGB '), 16);
  expect(() => openProfile(rgb)).toThrow('needs an output profile (prtr) in CMYK');
  expect(() => openProfile(new Uint8Array(10))).toThrow('not an ICC profile');
});
