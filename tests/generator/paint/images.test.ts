import sharp, { type OverlayOptions } from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { scaleFamily } from '../../../generator/layout/face/scale.ts';
import { roundRectPath } from '../../../generator/layout/shape/shapes.ts';
import { openProfile } from '../../../generator/paint/icc.ts';
import { paintPdf } from '../../../generator/paint/pdf.ts';
import { paintPng } from '../../../generator/paint/png.ts';
import { paintSvg, type SvgView } from '../../../generator/paint/svg.ts';
import { paintUa } from '../../../generator/paint/ua.ts';
import { paintX4 } from '../../../generator/paint/x4.ts';
import { boxesOf } from '../../../generator/paper/boxes.ts';
import { type Frame, type ImageItem, type Item, ornament } from '../../../generator/paper/frame.ts';
import { cropToFill, fitInside, type Pictures, placeWhole } from '../../../generator/paper/image.ts';
import { preflight } from '../../../generator/preflight/preflight.ts';
import { preflightFile } from '../../../generator/preflight/preflight-file.ts';
import { inkPictures, pressPictures } from '../../../generator/tools/picture-inks.node.ts';
import { openTemplate } from '../../../generator/tools/templates.node.ts';
import { readProfile } from '../../../generator/write/icc.node.ts';
import { fonts } from '../edition/edition.ts';
import { inspectPdf } from './inspect.ts';
import { readTagged } from './structure.ts';

const shell = openTemplate<SvgView>('frame.svg');
const options = {
  title: 'Foto',
  author: 'Ruimtemakers',
  language: 'nl',
  date: new Date(0),
  duplex: 'Simplex',
} as const;
const pixels = { width: 600, height: 400 };
const box = { x: 5, y: 10, width: 40, height: 20 };
const image = (more: Partial<ImageItem> = {}): ImageItem => ({
  kind: 'image',
  name: 'boom.png',
  alt: 'Een boom (links) & een huis',
  box,
  crop: cropToFill(pixels, box),
  pixels,
  ...more,
});
const frame = (...items: readonly Item[]): Frame => ({ width: 60, height: 90, title: 'K01, voorkant', items });

/** Red above, blue below, green to the right. */
let pictures: Pictures;
beforeAll(async () => {
  const part = (left: number, top: number, width: number, height: number, background: string) => ({
    input: { create: { width, height, channels: 3, background } },
    left,
    top,
  });
  const ground = sharp({ create: { ...pixels, channels: 3, background: '#FF0000' } });
  const bytes = await ground
    .composite([part(0, 200, 600, 200, '#0000FF'), part(300, 0, 300, 400, '#00FF00')] as OverlayOptions[])
    .removeAlpha()
    .png()
    .toBuffer();
  const picture = { name: 'boom.png', format: 'png', colours: 'rgb', ...pixels, bytes: new Uint8Array(bytes) } as const;
  pictures = new Map([['boom.png', picture]]);
});
const paint = (pages: readonly Frame[], more = {}) =>
  paintPdf(pages, fonts.bytes, { ...options, compress: false, pictures, ...more });

test('a box takes the largest part of a picture, from its middle; a picture stands whole in a box', () => {
  expect(cropToFill({ width: 600, height: 400 }, { width: 40, height: 20 })).toEqual({
    x: 0,
    y: 0.05,
    width: 1,
    height: 0.75,
  });
  expect(cropToFill({ width: 600, height: 400 }, { width: 10, height: 20 })).toMatchObject({ y: 0, height: 1 });
  expect(placeWhole({ x: 5, y: 10, width: 40, height: 20 }, { x: 0.25, y: 0, width: 0.5, height: 1 })).toEqual({
    x: -15,
    y: 10,
    width: 80,
    height: 20,
  });
  expect(fitInside({ width: 600, height: 400 }, { x: 0, y: 0, width: 40, height: 40 })).toMatchObject({
    width: 40,
    x: 0,
  });
});

describe('a PDF', () => {
  test('holds a picture once, however many faces show it, and tells what it shows', async () => {
    const twice = { kind: 'group', x: 60, y: 90, turn: 180, items: [image()] } as const;
    const bytes = await paint([frame(image(), twice), frame(image({ clip: roundRectPath(box, 3) }))]);
    const { text, pages } = inspectPdf(bytes);
    expect(text.match(/\/Subtype \/Image/g)).toHaveLength(1);
    expect(text).toMatch(/\/Width 600\n\/Height 400/);
    expect(pages.map(({ content }) => content.match(/\/I1 Do/g)?.length)).toEqual([2, 1]);
    const { elements } = await readTagged(bytes);
    const figures = elements.filter(({ type }) => type === 'Figure');
    expect(figures.map(({ alt }) => alt)).toEqual(Array.from({ length: 3 }, () => 'Een boom (links) & een huis'));
    expect(figures[0]?.box?.map((pt) => Math.round((pt * 25.4) / 72))).toEqual([5, 60, 45, 80]);
  });

  test('cuts it to its place, the right way up', async () => {
    const { pages } = inspectPdf(await paint([frame(image())]));
    const drawn = /q\n([\d. -]+) re\nW n\n([\d. -]+) cm\n\/I1 Do\nQ/.exec(pages[0]?.content ?? '');
    const mm = (numbers = '') => numbers.split(' ').map((pt) => Math.round((Number(pt) * 2540) / 72) / 100);
    expect(mm(drawn?.[1])).toEqual([5, 10, 40, 20]);
    // As wide as its box, a third higher, so that an eighth of it falls off at either end.
    expect(mm(drawn?.[2])).toEqual([40, 0, 0, -26.67, 5, 35.33]);
  });

  test('says nothing of one that is an ornament', async () => {
    const { elements } = await readTagged(await paint([frame(ornament([image()]))]));
    expect(elements.filter(({ type }) => type === 'Figure')).toEqual([]);
  });

  test('for an archive has it as well', async () => {
    const bytes = await paintUa([frame(image())], fonts.bytes, { ...options, compress: false, pictures });
    expect((await readTagged(bytes)).elements.map(({ type }) => type)).toEqual(['Document', 'Figure']);
  });

  test('in grey takes it in grey, and a press in its inks', async () => {
    const grey = await inkPictures(pictures, 'grey');
    expect(inspectPdf(await paint([frame(image())], { mode: 'grey', pictures: grey })).text).toContain(
      '/ColorSpace /DeviceGray',
    );
    const bytes = readProfile('fogra39-coated');
    const inked = await pressPictures(pictures, bytes);
    const boxes = boxesOf({ width: 60, height: 90 }, { bleed: 3, marks: false });
    const press = await paintX4([{ frame: { ...frame(image()), ...boxes.media }, boxes }], fonts.bytes, {
      ...options,
      compress: false,
      profile: openProfile(bytes),
      claim: true,
      pictures: inked,
    });
    expect(inspectPdf(press).text).toMatch(/\/ColorSpace \/DeviceCMYK[\s\S]*DCTDecode/);
    expect(inspectPdf(press).text).not.toContain('DeviceRGB');
    expect(await preflightFile(press)).toEqual([]);
  });

  test('is not painted with a picture that is not there, or that has colours it may not have', async () => {
    await expect(paint([frame(image({ name: 'weg.png' }))])).rejects.toThrow('weg.png: a card shows this picture');
    await expect(paint([frame(image())], { mode: 'grey' })).rejects.toThrow('is in rgb, and the file takes grey');
    const [known] = pictures.values();
    const bytes = new Uint8Array(await sharp(known?.bytes).ensureAlpha(0.5).png().toBuffer());
    const clear = new Map([['boom.png', { ...known, bytes }]]) as Pictures;
    await expect(paint([frame(image())], { pictures: clear })).rejects.toThrow('shines through');
  });
});

test('a picture on a screen is cut alike, and has its words', async () => {
  const svg = paintSvg(frame(image({ clip: roundRectPath(box, 5) }), image({ box: { ...box, y: 50 } })), {
    language: 'nl',
    outline: fonts.outline,
    shell,
    pictures,
  });
  expect(svg).toContain('<title>Een boom (links) &amp; een huis</title>');
  expect(svg.match(/clip-path/g)).toHaveLength(1);
  const { data, info } = await sharp(await paintPng(svg, { width: 60, height: 90 }, 100))
    .raw()
    .toBuffer({ resolveWithObject: true });
  const colourAt = (x: number, y: number) => {
    const [column, row] = [x, y].map((mm) => Math.round((mm / 25.4) * 100)) as [number, number];
    const at = (row * info.width + column) * info.channels;
    return [...data.subarray(at, at + 3)].map((part) => (part > 127 ? 1 : 0)).join('');
  };
  expect([colourAt(15, 12), colourAt(15, 28), colourAt(35, 20)]).toEqual(['100', '001', '010']);
  // What lies outside the box and outside the opening is paper.
  expect([colourAt(15, 8), colourAt(15, 33), colourAt(5.3, 10.3)]).toEqual(['111', '111', '111']);
  expect([colourAt(15, 52), colourAt(15, 68), colourAt(5.3, 50.3)]).toEqual(['100', '001', '100']);
});

describe('preflight', () => {
  const options = { outline: fonts.outline, hasGlyph: fonts.hasGlyph, safeArea: 3, typeFloor: 8.5 };
  const look = (...items: readonly Item[]) =>
    preflight([{ frame: frame(...items) }], options).map(({ rule, severity, value, limit }) => [
      rule,
      severity,
      value,
      limit,
    ]);

  test.each([
    [650, 470, undefined],
    [400, 300, 'warning'],
    [200, 150, 'error'],
  ])('of %s × %s pixels on 55 × 40 mm', (width, height, severity) => {
    const place = { x: 3, y: 3, width: 55, height: 40 };
    const found = look(image({ box: place, crop: cropToFill({ width, height }, place), pixels: { width, height } }));
    expect(found.map(([rule, how]) => [rule, how])).toEqual(severity ? [['picture', severity]] : []);
  });

  test('counts what is cut off, and how much a group makes it larger', () => {
    expect(
      look(image({ pixels: { width: 200, height: 200 }, crop: { x: 0, y: 0.25, width: 1, height: 0.5 } })),
    ).toEqual([['picture', 'warning', '200 × 200', '315 × 316']]);
    const grown = {
      kind: 'group',
      matrix: [2, 0, 0, 2, 0, 0],
      items: [image({ pixels: { width: 400, height: 400 } })],
    } as const;
    expect(look(grown)[0]).toMatchObject(['picture', 'warning', '400 × 400', expect.any(String)]);
  });

  test('finds words on a picture, unless there is one colour between them', () => {
    const words = { kind: 'text', x: 8, y: 20, text: 'Samen', font: 'body', size: 10, fill: '#1B1D1F' } as const;
    expect(look(image(), words).map(([rule]) => rule)).toEqual(['on-picture']);
    const panel = {
      kind: 'path',
      path: roundRectPath({ x: 6, y: 14, width: 30, height: 10 }, 1),
      fill: '#FFFFFF',
    } as const;
    expect(look(image(), panel, words)).toEqual([]);
  });
});

test('a face that is drawn smaller has its pictures smaller', () => {
  const face = { width: 60, height: 90, title: '', lay: () => [image({ clip: roundRectPath(box, 3) })] };
  const laid = {
    cards: [{ code: 'K01', title: '', family: 'tip', front: face, back: face }],
    sizes: { front: 9, back: 9 },
    overfull: [],
  };
  const [item] = scaleFamily(laid as unknown as Parameters<typeof scaleFamily>[0], 0.5).cards[0]?.front.lay() ?? [];
  expect(item).toMatchObject({ box: { x: 2.5, y: 5, width: 20, height: 10 }, crop: cropToFill(pixels, box) });
  expect(item?.kind === 'image' && item.clip?.[0]).toEqual(['M', 4, 5]);
});
