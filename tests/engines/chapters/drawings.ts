import { sizeDrawing } from '../../../web/shelf/drawing.ts';
import type { Chapter } from '../walk.ts';

/** The left half is red and the right one blue; how its own units lie is all that it tells of its size. */
const halves = '<path fill="#f00" d="M0 0h60v80H0z"/><path fill="#00f" d="M60 0h60v80H60z"/>';
const written = {
  'without a size': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 80">${halves}</svg>`,
  'as wide as what is around it': `<svg xmlns="http://www.w3.org/2000/svg" width="100%" height="100%" viewBox="0 0 120 80">${halves}</svg>`,
  'behind a comment': `<?xml version="1.0"?><!-- <svg viewBox="0 0 1 1"> --><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 80">${halves}</svg>`,
};

/** Paints a drawing on a canvas as the cards do, from a Blob; its size, and the colours in the middle of both halves. */
const paint = async (svg: string) => {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const image = new Image();
  image.src = address;
  await image.decode();
  const { naturalWidth: width, naturalHeight: height } = image;
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  context?.drawImage(image, 0, 0);
  URL.revokeObjectURL(address);
  const read = (x: number) => [...(context?.getImageData(x, height / 2, 1, 1).data ?? [])];
  return [[width, height], read(width / 4), read((3 * width) / 4)];
};

/** A drawing of somebody's own that only says how its units lie: not every browser gives it a size by itself. */
export const drawings: Chapter = {
  name: 'drawings',
  languages: ['nl'],
  go: async ({ tab, open, step }) => {
    await open('set=tip&seed=7&position=1');
    for (const [name, svg] of Object.entries(written))
      await step(`one ${name} is painted`, async () => {
        const painted = JSON.stringify(await tab.run(paint, sizeDrawing(svg)));
        if (painted !== '[[120,80],[255,0,0,255],[0,0,255,255]]') throw new Error(`what was painted is ${painted}`);
      });
  },
};
