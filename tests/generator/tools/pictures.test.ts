import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { cropToFill, judgeSharpness } from '../../../generator/paper/image.ts';
import { drawSvg } from '../../../generator/tools/drawing.node.ts';
import { inkPictures, pressPictures } from '../../../generator/tools/picture-inks.node.ts';
import { sayLong } from '../../../generator/tools/picture-says.ts';
import { readPicture, readPictureFile } from '../../../generator/tools/pictures.node.ts';
import { readProfile } from '../../../generator/write/icc.node.ts';
import { hold } from '../disk.ts';

const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Red above, blue below, with noise, so that it is a photograph. */
const paint = (width = 300, height = 200) => {
  const pixels = Buffer.alloc(width * height * 3);
  for (let i = 0; i < width * height; i++) {
    const noise = (Math.imul(i + 1, 0x9e3779b1) >>> 16) % 50;
    pixels.set(i < (width * height) / 2 ? [200 + noise, noise, noise] : [noise, noise, 200 + noise], 3 * i);
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } });
};
const bytesOf = async (picture: { toBuffer: () => Promise<Buffer> }) => new Uint8Array(await picture.toBuffer());
const read = async (name: string, bytes: Uint8Array) => {
  const found = await readPicture(name, bytes);
  if ('says' in found) throw new Error(found.says.nl);
  return found.picture;
};
const refuse = async (name: string, bytes: Uint8Array) => {
  const found = await readPicture(name, bytes);
  return 'says' in found ? found.says.nl : found.picture;
};
const colourAt = async (bytes: Uint8Array, share: number) => {
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
  const at = (Math.floor(info.height * share) * info.width + Math.floor(info.width / 2)) * info.channels;
  return [...data.subarray(at, at + info.channels)].map((part) => (part > 150 ? 1 : 0));
};
const svg = (inside: string, head = '') =>
  new TextEncoder().encode(`${head}<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40">${inside}</svg>`);

describe('a picture comes in', () => {
  test('upright, without what the camera wrote, and no larger than a card needs', async () => {
    const exif = { IFD0: { Artist: 'Truus', Copyright: 'geheim' } };
    const turned = paint(3000, 2000).rotate(-90).withExif(exif).withMetadata({ orientation: 6 }).jpeg();
    const picture = await read('boom.jpg', await bytesOf(turned));
    expect(picture).toMatchObject({ name: 'boom.jpg', width: 1600, height: 1067, format: 'jpeg', colours: 'rgb' });
    const { exif: kept, icc, orientation } = await sharp(picture.bytes).metadata();
    expect([kept, icc, orientation]).toEqual([undefined, undefined, undefined]);
    expect(Buffer.from(picture.bytes).toString('latin1')).not.toMatch(/Truus|geheim/);
    expect(await colourAt(picture.bytes, 0.25)).toEqual([1, 0, 0]);
    expect(await colourAt(picture.bytes, 0.75)).toEqual([0, 0, 1]);
  });

  test.each(['jpeg', 'png', 'webp', 'avif', 'gif'] as const)('from %s', async (format) => {
    const picture = await read(`boom.${format}`, await bytesOf(paint(90, 60).toFormat(format)));
    expect(picture).toMatchObject({ width: 90, height: 60 });
    expect(['jpeg', 'png']).toContain((await sharp(picture.bytes).metadata()).format);
  });

  test('from a drawing, as large as a card needs and opaque', async () => {
    const drawing = svg('<circle cx="30" cy="20" r="15" fill="#0D5950"/>', '<?xml version="1.0"?><!-- a -->\n');
    const picture = await read('logo.svg', drawing);
    expect(picture).toMatchObject({ width: 1600, height: 1067, format: 'png' });
    expect((await sharp(picture.bytes).metadata()).hasAlpha).toBe(false);
    const { picture: tinted } = (await readPicture('logo.svg', drawing, '#FF0000')) as { picture: typeof picture };
    expect(await colourAt(tinted.bytes, 0.01)).toEqual([1, 0, 0]);
  });

  test('in black, in little ink, and in the inks of a press, of which no place takes more than 240 %', async () => {
    const pictures = new Map([['boom.jpg', await read('boom.jpg', await bytesOf(paint().linear(0.3, 0).jpeg()))]]);
    expect(await inkPictures(pictures, 'full')).toBe(pictures);
    const grey = (await inkPictures(pictures, 'grey')).get('boom.jpg');
    expect(grey?.colours).toBe('grey');
    expect((await sharp(grey?.bytes).metadata()).channels).toBe(1);
    const low = (await inkPictures(pictures, 'low')).get('boom.jpg');
    const { channels } = await sharp(low?.bytes).stats();
    for (const { min } of channels) expect(min).toBeGreaterThan(120);
    const press = (await pressPictures(pictures, readProfile('fogra39-coated'))).get('boom.jpg');
    expect(press).toMatchObject({ colours: 'cmyk', format: 'jpeg', width: 300, height: 200 });
    const inks = await sharp(press?.bytes).pipelineColourspace('cmyk').toColourspace('cmyk').raw().toBuffer();
    let most = 0;
    for (let i = 0; i < inks.length; i += 4) {
      const [c = 0, m = 0, y = 0, k = 0] = inks.subarray(i, i + 4);
      most = Math.max(most, c + m + y + k);
    }
    expect(most / 2.55).toBeLessThanOrEqual(240);
    expect(most / 2.55).toBeGreaterThan(150);
  });
});

test('a drawing of a few lines that takes hours is left when its time is over', async () => {
  const turbulence = '<feTurbulence numOctaves="99999" baseFrequency="9"/>'.repeat(200);
  const filter = `<filter id="f" x="-1000000" y="-1000000" width="9999999" height="9999999">${turbulence}</filter>`;
  const drawing = svg(`${filter}<rect width="60" height="40" filter="url(#f)"/>`);
  expect(await drawSvg(drawing, { side: 1600, pixels: 60_000_000, seconds: 0.5 })).toEqual({ kind: 'long' });
  expect(sayLong('mist.svg', 10).nl).toBe(
    'mist.svg is zo ingewikkeld dat tekenen langer dan 10 seconden duurt. Bewaar het als PNG.',
  );
});

test.each([
  [650, 470, 'sharp', 437, 315],
  [400, 300, 'blurred', 434, 325],
  [200, 150, 'coarse', 434, 325],
])(
  'how sharp %s × %s pixels print on 55 × 40 mm is known, and how many would be sharp',
  (width, height, verdict, w, h) => {
    const [pixels, box] = [
      { width, height },
      { width: 55, height: 40 },
    ];
    expect(judgeSharpness(pixels, box, cropToFill(pixels, box))).toMatchObject({
      verdict,
      need: { width: w, height: h },
    });
  },
);

/** A PNG whose header says more than there is. */
const bomb = (width: number, height: number) => {
  const chunk = (name: string, data: Uint8Array) => {
    const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
    const size = Buffer.alloc(4);
    size.writeUInt32BE(data.length);
    let crc = 0xffffffff;
    for (const byte of body) {
      crc ^= byte;
      for (let i = 0; i < 8; i++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    }
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE((crc ^ 0xffffffff) >>> 0);
    return Buffer.concat([size, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]);
  return new Uint8Array(
    Buffer.concat([
      start,
      chunk('IHDR', head),
      chunk('IDAT', deflateSync(Buffer.alloc(1e6))),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
};

describe('what cannot be printed is one sentence', () => {
  test('a small file with very many pixels, before any of them is unpacked', async () => {
    const before = process.memoryUsage().rss;
    expect(await refuse('bom.png', bomb(60_000, 60_000))).toBe(
      'bom.png is 60000 × 60000 pixels, en 60 miljoen is het meeste. Bewaar het plaatje kleiner: 1600 × 1600 is genoeg.',
    );
    expect(process.memoryUsage().rss - before).toBeLessThan(100e6);
  });

  test('a large file', async () => {
    expect(await refuse('groot.jpg', new Uint8Array(20_500_000))).toContain(
      'groot.jpg is 20,5 MB, en 20 MB is het meeste.',
    );
  });

  test('half a file, and a file that is something else', async () => {
    const whole = await bytesOf(paint().jpeg());
    const broken =
      'boom.jpg is niet te lezen: het bestand is beschadigd of niet compleet. Bewaar of kopieer het plaatje opnieuw.';
    expect(await refuse('boom.jpg', whole.subarray(0, whole.length / 2))).toBe(broken);
    expect(await refuse('boom.jpg', whole.subarray(0, 40))).toBe(broken);
    const other = 'boom.jpg is geen JPEG, PNG, WebP, AVIF, GIF of SVG. Bewaar het plaatje als JPEG of PNG.';
    for (const text of ['', '%PDF-1.7', '<html><svg>', 'BM......', 'hallo'])
      expect(await refuse('boom.jpg', new TextEncoder().encode(text))).toBe(other);
  });

  test.each([
    ['een script', '<script>alert(1)</script>', ''],
    ['een script', '<rect onload="x()"/>', ''],
    ['een script', '<a href="javascript:x()"/>', ''],
    ['afkortingen', '&a;', '<!DOCTYPE svg [<!ENTITY a "b">]>'],
    ['een ander plaatje', '<image href="https://elders.nl/a.png"/>', ''],
    ['een ander plaatje', '<image xlink:href="data:image/png;base64,AA"/>', ''],
    ['een verwijzing', '<use href="file:///etc/passwd#a"/>', ''],
    ['een verwijzing', '<rect fill="url(http://elders.nl/a.svg#b)"/>', ''],
    ['een stijlblad', '<style>@import "a.css";</style>', ''],
    ['een webpagina', '<foreignObject/>', ''],
  ])('a drawing with %s', async (what, inside, head) => {
    expect(await refuse('logo.svg', svg(inside, head))).toContain(`is een plaatje met ${what}`);
  });

  test('a plain drawing may refer to what it has itself', async () => {
    const drawing = '<defs><linearGradient id="a"/></defs><rect fill="url(#a)"/><use href="#b"/>';
    expect(await refuse('logo.svg', svg(drawing))).toMatchObject({ format: 'png' });
  });

  test('any bytes at all', async () => {
    const whole = await bytesOf(paint(20, 20).png());
    const spoilt = fc
      .array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 })
      .map((changes) => {
        const bytes = whole.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        return bytes;
      });
    await fc.assert(
      fc.asyncProperty(fc.oneof(spoilt, fc.uint8Array({ maxLength: 200 })), async (bytes) => {
        const found = await readPicture('x.png', bytes);
        expect('picture' in found || found.says.nl.startsWith('x.png is')).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

test('a file of the folder is read, one that leads out of it is not', async () => {
  writeFileSync(join(folder, 'boom.png'), await bytesOf(paint(20, 20).png()));
  const outside = mkdtempSync(join(tmpdir(), 'elders-'));
  writeFileSync(join(outside, 'geheim.png'), await bytesOf(paint(20, 20).png()));
  symlinkSync(join(outside, 'geheim.png'), join(folder, 'link.png'));
  symlinkSync(outside, join(folder, 'map'));
  const tell = async (name: string) => {
    const found = await readPictureFile(folder, name);
    return 'says' in found ? found.says.nl : found.picture.name;
  };
  expect(await tell('boom.png')).toBe('boom.png');
  for (const name of ['link.png', 'map/geheim.png', '../'])
    expect(await tell(name)).toBe(`${name} leidt naar buiten de map van het spel. Zet het plaatje zelf in die map.`);
  expect(await tell('niets.png')).toContain('is niet te lezen');
  rmSync(outside, { recursive: true });
});

test.each([
  ['EBUSY', 'boom.png staat open in een ander programma, dat niemand laat meelezen;'],
  ['UNKNOWN', 'boom.png staat nu niet op deze computer, maar alleen online; open het één keer,'],
  ['EACCES', 'boom.png mag niet gelezen worden; vraag toegang, of kopieer het naar een andere plek.'],
])('a picture that a system does not give is not called broken (%s)', async (code, says) => {
  writeFileSync(join(folder, 'boom.png'), await bytesOf(paint(20, 20).png()));
  hold('readFileSync', 'boom.png', code);
  expect(await readPictureFile(folder, 'boom.png')).toMatchObject({ says: { nl: expect.stringContaining(says) } });
});
