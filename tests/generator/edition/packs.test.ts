import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deck } from '../../../cards/game/deck.ts';
import { imagesCommand } from '../../../generator/commands/images.ts';
import { planPictures } from '../../../generator/edition/pack.ts';
import { readPackForm } from '../../../generator/wish/wishes.ts';
import { type Job, openJob } from '../../../generator/write/job.ts';

let out = '';
let job: Job;
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'ruimtemakers-'));
  job = openJob(deck, out, undefined);
});
afterAll(() => rm(out, { recursive: true }));

const usual = { lang: 'nl', format: 'png', dpi: '300', only: 'V01,T08' };

const packUp = async (pack: string, size: string) => {
  const answer = await imagesCommand(job, { ...usual, pack, size });
  const zip = await readFile(join(out, `images/ruimtemakers-nl-${pack}-${size}-V01_T08.zip`));
  return { answer, zip, files: unzipSync(zip) };
};

/** Each pack is made once for all tests that only look at it. */
const made = new Map<string, ReturnType<typeof packUp>>();
const openPack = (pack: string, size: string) => {
  const found = made.get(`${pack} ${size}`) ?? packUp(pack, size);
  made.set(`${pack} ${size}`, found);
  return found;
};

const readManifest = (files: Readonly<Record<string, Uint8Array>>) =>
  JSON.parse(Buffer.from(files['manifest.json'] ?? []).toString());

/** Pixels a metre, across and down, as they stand in the file (ISO 15948, 11.3.5.3: pHYs). */
const readDensity = (png: Uint8Array) => {
  const bytes = Buffer.from(png);
  const at = bytes.indexOf('pHYs') + 4;
  return [bytes.readUInt32BE(at), bytes.readUInt32BE(at + 4), bytes[at + 8]];
};

/** Dots an inch as Exif has them, least byte first (CIPA DC-008, 4.6.4: XResolution): a WebP file has no other place. */
const readExifDensity = (exif: Buffer = Buffer.alloc(0)): number => {
  const start = exif.indexOf('II*');
  const tag = exif.indexOf(Buffer.from([0x1a, 0x01, 0x05, 0x00, 0x01, 0x00, 0x00, 0x00]));
  const at = start + exif.readUInt32LE(tag + 8);
  return exif.readUInt32LE(at) / exif.readUInt32LE(at + 4);
};

/** From each edge to the first pixel that is not paper white. */
const readWhite = async (png: Uint8Array) => {
  const { width = 0, height = 0 } = await sharp(png).metadata();
  const { info } = await sharp(png).trim({ background: '#FFFFFF', threshold: 1 }).toBuffer({ resolveWithObject: true });
  const [left, top] = [-(info.trimOffsetLeft ?? 0), -(info.trimOffsetTop ?? 0)];
  return { left, top, right: width - left - info.width, bottom: height - top - info.height };
};

describe.each([
  ['mpc', 'poker', 822, 1122],
  ['mpc', 'tarot', 897, 1497],
  ['mpc', 'bridge', 747, 1122],
  ['tgc', 'poker', 825, 1125],
  ['tgc', 'tarot', 900, 1500],
  ['tgc', 'jumbo', 1125, 1725],
])('%s %s', (pack, size, width, height) => {
  test('has a picture a side in deck order, of exact pixels, with bleed and safe area white', async () => {
    const { answer, files } = await openPack(pack, size);
    expect(answer).toContain(
      `Packed 2 cards for ${readPackForm(pack as 'mpc', size).vendor}, ${size}, ${width} × ${height}`,
    );
    expect(Object.keys(files)).toEqual([
      '001-V01-front.png',
      '001-V01-back.png',
      '002-T08-front.png',
      '002-T08-back.png',
      'manifest.json',
    ]);
    const front = files['001-V01-front.png'] as Uint8Array;
    for (const name of ['001-V01-front.png', '002-T08-back.png']) {
      const picture = files[name] as Uint8Array;
      const facts = await sharp(picture).metadata();
      expect(facts).toMatchObject({ format: 'png', width, height, space: 'srgb', channels: 3, density: 300 });
      expect(readDensity(picture)).toEqual([11811, 11811, 1]);
    }
    const white = await readWhite(front);
    expect(Math.min(...Object.values(white))).toBeGreaterThanOrEqual(72);
    expect(Math.abs(white.left - white.right)).toBeLessThanOrEqual(1);
    expect(Math.abs(white.top - white.bottom)).toBeLessThanOrEqual(1);
  });
});

test('faces are laid at the size the vendor cuts', () => {
  const trim = (pack: 'mpc' | 'tgc', size: string) => Object.values(readPackForm(pack, size).trim);
  for (const pack of ['mpc', 'tgc'] as const) {
    expect(trim(pack, 'poker')[0]).toBeCloseTo(63.5);
    expect(trim(pack, 'poker')[1]).toBeCloseTo(88.9);
  }
  expect(trim('mpc', 'bridge')[0]).toBeCloseTo(57.15);
  expect(trim('tgc', 'jumbo')[1]).toBeCloseTo(139.7);
});

test('the manifest names every card with its files and their hashes', async () => {
  const { files } = await openPack('mpc', 'poker');
  const manifest = readManifest(files);
  const hash = (file: string) =>
    createHash('sha256')
      .update(files[file] as Uint8Array)
      .digest('hex');
  const face = (file: string) => ({ file, sha256: hash(file) });
  expect(manifest).toEqual({
    deck: 'ruimtemakers',
    version: deck.version,
    language: 'nl',
    vendor: 'MakePlayingCards',
    size: 'poker',
    pixels: { width: 822, height: 1122 },
    dpi: 300,
    cards: [
      { code: 'V01', family: 'skill', front: face('001-V01-front.png'), back: face('001-V01-back.png') },
      { code: 'T08', family: 'tip', front: face('002-T08-front.png'), back: face('002-T08-back.png') },
    ],
  });
});

test('two runs give the same bytes, wherever the clock stands, and leave nothing half written', async () => {
  const zone = process.env.TZ;
  try {
    process.env.TZ = 'Pacific/Kiritimati';
    const first = await packUp('tts', 'poker');
    process.env.TZ = 'America/Los_Angeles';
    const second = await packUp('tts', 'poker');
    expect(Buffer.compare(first.zip, second.zip)).toBe(0);
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
  expect((await readdir(join(out, 'images'))).filter((name) => !name.endsWith('.zip'))).toEqual([]);
});

test('a game table gets a sheet of fronts with a hidden card in its last slot, and one of backs', async () => {
  const { files } = await openPack('tts', 'poker');
  expect(Object.keys(files)).toEqual(['sheet-1-fronts.png', 'sheet-1-backs.png', 'manifest.json']);
  const manifest = readManifest(files);
  expect(manifest.sheets[0]).toEqual({
    file: 'sheet-1-fronts.png',
    columns: 2,
    rows: 2,
    pixels: { width: 814, height: 1138 },
    cards: 2,
  });
  expect(manifest.cards[1].back).toMatchObject({ file: 'sheet-1-backs.png', slot: 1 });
  const inLast = async (name: string) => {
    const sheet = sharp(files[name] as Uint8Array);
    expect(await sheet.metadata()).toMatchObject({ width: 814, height: 1138, channels: 3 });
    const slot = await sheet.extract({ left: 407, top: 569, width: 407, height: 569 }).raw().toBuffer();
    return slot.some((value) => value < 255);
  };
  expect(await inLast('sheet-1-fronts.png')).toBe(true);
  expect(await inLast('sheet-1-backs.png')).toBe(false);
});

describe('sheets of a whole deck', () => {
  const codes = Array.from({ length: 162 }, (_, i) => `V${i}`);

  test.each(['poker', 'bridge', 'tarot', 'jumbo', 'a7', 'a6'])('%s is at most 10 × 7 faces and 4096 pixels', (size) => {
    const form = readPackForm('tts', size);
    const pictures = planPictures(form, codes);
    const fronts = pictures.filter(({ side }) => side === 'front');
    expect(fronts.map((sheet) => sheet.codes.length)).toEqual([69, 69, 24]);
    expect(fronts.map(({ grid }) => [grid.columns, grid.rows])).toEqual([
      [10, 7],
      [10, 7],
      [5, 5],
    ]);
    expect(fronts.flatMap((sheet) => sheet.codes)).toEqual(codes);
    expect(10 * form.slot.width).toBeLessThanOrEqual(4096);
    expect(7 * form.slot.height).toBeLessThanOrEqual(4096);
    expect(Math.max(10 * form.slot.width, 7 * form.slot.height)).toBeGreaterThan(4000);
  });

  test('every number of cards keeps its last slot free', () => {
    for (let count = 1; count <= 140; count++)
      for (const { grid, codes: held } of planPictures(readPackForm('tts', 'poker'), codes.slice(0, count))) {
        expect(held.length).toBeLessThan(grid.columns * grid.rows);
        expect(grid.columns).toBeLessThanOrEqual(10);
        expect(grid.rows).toBeLessThanOrEqual(7);
      }
  });
});

test.each([
  [{ pack: 'mpc', size: 'jumbo' }, '--size: MakePlayingCards has no “jumbo”; use poker, tarot, bridge.'],
  [{ pack: 'tgc', size: '70x120' }, '--size: The Game Crafter has no “70x120”; use poker, tarot, jumbo.'],
  [{ pack: 'drivethru' }, '--pack: “drivethru” is not one of mpc, tgc, tts.'],
  [{ pack: 'mpc', dpi: '600' }, '--dpi: a pack has the vendor’s own; leave --dpi out with --pack mpc.'],
  [{ pack: 'tts', format: 'webp' }, '--format: a pack has the vendor’s own; leave --format out with --pack tts.'],
])('%j is one sentence with what is allowed', async (typed, sentence) => {
  await expect(imagesCommand(job, { ...usual, ...typed })).rejects.toThrow(sentence);
});

test.each(['png', 'jpeg', 'webp'] as const)(
  'a picture as %s has its density inside, and contact sheets too',
  async (format) => {
    await imagesCommand(job, { ...usual, format, dpi: '150', only: 'V01', contact: true });
    for (const [name, width, height, density] of [
      ['V01-front', 372, 520, 150],
      ['V01-back', 372, 520, 150],
      ['contact-V01-fronts', undefined, undefined, 50],
    ] as const) {
      const facts = await sharp(join(out, `images/nl-150dpi/${name}.${format}`)).metadata();
      expect(facts).toMatchObject({ format, ...(width && { width, height }) });
      expect(format === 'webp' ? readExifDensity(facts.exif) : facts.density).toBe(density);
    }
  },
);

test('pictures of another size are laid at that size', async () => {
  await imagesCommand(job, { ...usual, only: 'T08', size: 'a7' });
  const picture = await sharp(join(out, 'images/nl-a7/T08-front.png')).metadata();
  expect(picture).toMatchObject({ width: 874, height: 1240, density: 300 });
});
