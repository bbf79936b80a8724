import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { measureContrast } from '../colour.ts';

/** WCAG 2.2, 1.4.6. */
const ENHANCED = 7;

const hex = (channels: readonly number[]) =>
  `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;

/** Words in a part of a screen with less contrast than that to any pixel that lies behind them, each with what it has. */
export const findPale = async (page: Page, within = '.projector'): Promise<readonly string[]> => {
  const texts = await page.evaluate((within) => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const toChannels = (colour: string) => {
      if (!canvas) return [];
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
    };
    const walker = document.createTreeWalker(document.querySelector(within) as Element, NodeFilter.SHOW_TEXT);
    const found: {
      text: string;
      colour: number[];
      boxes: { x: number; y: number; width: number; height: number }[];
    }[] = [];
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement as HTMLElement;
      const visible = parent.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      if (!walker.currentNode.textContent?.trim() || !visible || parent.closest('.unseen')) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      const boxes = [...range.getClientRects()].map(({ x, y, width, height }) => ({
        x,
        y: y + height * 0.15,
        width,
        height: height * 0.7,
      }));
      found.push({ text: parent.innerText, colour: toChannels(getComputedStyle(parent).color), boxes });
    }
    return found;
  }, within);
  const hideLetters = (isHidden: boolean) =>
    page.evaluate((isHidden) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { -webkit-text-fill-color: transparent !important }');
      document.adoptedStyleSheets = isHidden ? [sheet] : [];
    }, isHidden);
  await hideLetters(true);
  const { data, info } = await sharp(await page.screenshot())
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  await hideLetters(false);
  return texts.flatMap(({ text, colour, boxes }) => {
    const behind = new Set<string>();
    for (const box of boxes)
      for (let y = Math.ceil(box.y); y < Math.floor(box.y + box.height); y += 2)
        for (let x = Math.ceil(box.x); x < Math.floor(box.x + box.width); x += 2) {
          const at = (y * info.width + x) * 3;
          behind.add(hex([...data.subarray(at, at + 3)]));
        }
    const worst = Math.min(...[...behind].map((ground) => measureContrast(hex(colour), ground)));
    return behind.size > 0 && worst >= ENHANCED ? [] : [`${worst.toFixed(2)}: ${text}`];
  });
};
