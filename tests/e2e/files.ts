import { buffer } from 'node:stream/consumers';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Locator, Page } from 'playwright-core';

export interface Taken {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Presses what hands over a file, and gives the file. */
export const takeFile = async (page: Page, press: Locator): Promise<Taken> => {
  const [taken] = await Promise.all([page.waitForEvent('download'), press.click()]);
  return { name: taken.suggestedFilename(), bytes: await buffer(await taken.createReadStream()) };
};

/** Text without spaces and hyphens: a line on paper may be broken anywhere. */
export const squeeze = (text: string): string => text.replace(/[\s\u00AD\u2010-]/g, '');

/** What a reader finds on the pages of a PDF, squeezed, and how large its pages are in points. */
export const readPdf = async (bytes: Buffer) => {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const texts: string[] = [];
  const sizes: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const [left = 0, bottom = 0, width = 0, height = 0] = page.view;
    const isOn = ([, , , , x = 0, y = 0]: readonly number[]) => x >= left && x <= width && y >= bottom && y <= height;
    texts.push(items.map((item) => ('str' in item && isOn(item.transform) ? item.str : '')).join(''));
    sizes.push(`${Math.round(width)}×${Math.round(height)}`);
  }
  await document.destroy();
  return { text: squeeze(texts.join('')), pages: texts.length, sizes: [...new Set(sizes)] };
};

/** Width and height in the head of a PNG. */
export const readPngSize = (bytes: Buffer): readonly [width: number, height: number] => {
  if (bytes.toString('latin1', 1, 4) !== 'PNG') throw new Error('This is no PNG.');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};
