import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { layHomeEdition } from '../../../generator/edition.ts';
import type { Frame } from '../../../generator/frame.ts';
import { countPixels, paintPng } from '../../../generator/paint/png.ts';
import { paintSvg, type SvgView } from '../../../generator/paint/svg.ts';
import { openTemplate } from '../../../generator/templates.node.ts';
import { fonts, layPoker, tools } from '../edition.ts';

const shell = openTemplate<SvgView>('frame.svg');
const paint = (frame: Frame) => paintSvg(frame, { language: 'nl', outline: fonts.outline, shell });

test('a card becomes an SVG document with a title, without text elements and with escaped words', () => {
  const card = layPoker('nl').cards[0];
  const svg = paint({ ...(card?.front as Frame), title: 'V01 <b> & co' });
  expect(svg).toContain('<title id="title">V01 &lt;b&gt; &amp; co</title>');
  expect(svg).toContain('viewBox="0 0 63 88"');
  expect(svg).not.toContain('<text');
  expect(svg).not.toContain('NaN');
});

test('a picture has the size and density it was asked for', async () => {
  const card = layPoker('en').cards[20];
  const picture = await sharp(await paintPng(paint(card?.back as Frame), { width: 63, height: 88 }, 300)).metadata();
  expect(picture).toMatchObject({ width: countPixels(63, 300), height: countPixels(88, 300), density: 300 });
});

test.each([
  ['fronts', 0],
  ['backs', 1],
])('the first sheet of %s looks as it did', async (name, page) => {
  const [width, height] = [420, 594];
  const frame = layHomeEdition(layPoker('nl'), tools)[page] as Frame;
  const now = await sharp(await paintPng(paint(frame), frame, 60))
    .resize(width, height)
    .greyscale()
    .raw()
    .toBuffer();
  const golden = new URL(`../../golden/sheet-${name}.png`, import.meta.url);
  if (process.env.UPDATE_GOLDEN)
    await sharp(now, { raw: { width, height, channels: 1 } })
      .png()
      .toFile(golden.pathname);
  const then = await sharp(await readFile(golden))
    .greyscale()
    .raw()
    .toBuffer();
  const off = now.reduce((sum, value, i) => sum + (Math.abs(value - (then[i] ?? 0)) > 48 ? 1 : 0), 0);
  expect(off / now.length).toBeLessThan(0.002);
});
