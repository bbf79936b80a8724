import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { layContactSheet } from '../../../generator/layout/sheet/contact.ts';
import { countPixels, paintPng } from '../../../generator/paint/png.ts';
import { paintSvg, type SvgView } from '../../../generator/paint/svg.ts';
import { layFrame, type Page } from '../../../generator/paper/frame.ts';
import { openTemplate } from '../../../generator/tools/templates.node.ts';
import { fonts, layHome, layPoker } from '../edition/edition.ts';

const shell = openTemplate<SvgView>('frame.svg');
const paint = (page: Page) => paintSvg(layFrame(page), { language: 'nl', outline: fonts.outline, shell });

test('a card becomes an SVG document with a title, without text elements and with escaped words', () => {
  const card = layPoker('nl').cards[0];
  const svg = paint({ ...layFrame(card?.front as Page), title: 'V01 <b> & co' });
  expect(svg).toContain('<title id="title">V01 &lt;b&gt; &amp; co</title>');
  expect(svg).toContain('viewBox="0 0 63 88"');
  expect(svg).not.toContain('<text');
  expect(svg).not.toContain('NaN');
});

test('a picture has the size and density it was asked for', async () => {
  const card = layPoker('en').cards[20];
  const picture = await sharp(await paintPng(paint(card?.back as Page), { width: 63, height: 88 }, 300)).metadata();
  expect(picture).toMatchObject({ width: countPixels(63, 300), height: countPixels(88, 300), density: 300 });
});

/** Compares a frame with a golden picture, in which at most two pixels in a thousand may differ clearly. */
const expectPicture = async (frame: Page, name: string, dpi: number) => {
  const png = await paintPng(paint(frame), frame, dpi);
  const golden = fileURLToPath(new URL(`../../golden/${name}.png`, import.meta.url));
  if (import.meta.env.MODE === 'golden') await sharp(png).png({ palette: true, effort: 10 }).toFile(golden);
  const pixels = (picture: Uint8Array) => sharp(picture).greyscale().raw().toBuffer();
  const [now, then] = [await pixels(png), await pixels(await readFile(golden))];
  expect(now.length).toBe(then.length);
  const off = now.reduce((sum, value, i) => sum + (Math.abs(value - (then[i] ?? 0)) > 48 ? 1 : 0), 0);
  expect(off / now.length).toBeLessThan(0.002);
};

test.each([
  ['sheet-fronts', 0],
  ['sheet-backs', 1],
])('the first %s looks as it did', (name, page) => expectPicture(layHome('nl')[page] as Page, name, 60));

test('the picture of the README shows the deck as it is', async () => {
  const face = (code: string, side: 'front' | 'back') => {
    const card = layPoker('nl').cards.find((laid) => laid.code === code);
    return (card as NonNullable<typeof card>)[side];
  };
  const codes = ['V02', 'T08', 'G10', 'D06', 'P06', 'W04'];
  const faces = (['front', 'back'] as const).flatMap((side) => codes.map((code) => face(code, side)));
  await expectPicture(layContactSheet(faces, codes.length, 'Ruimtemakers'), 'readme-cards', 90);
});
