import type { Picture } from '../../generator/paper/image.ts';
import { paper } from '../../generator/paper/theme.ts';

/** Pixels of the long side on paper, as the command has them: 300 dots an inch over more than a card. */
const LONG_SIDE = 1600;
const QUALITY = 0.9;

/**
 * Pictures of a deck as paper takes them: upright, opaque, no larger than a card needs, and painted anew, so that
 * nothing of what a camera wrote goes along. By their names and addresses in this page; one that does not open is left out.
 */
export const paintPictures = async (
  addresses: Readonly<Record<string, string>>,
  signal: AbortSignal | undefined,
): Promise<readonly Picture[]> => {
  const painted: Picture[] = [];
  // One by one: ten photographs at once, unpacked, are more than a tablet holds.
  for (const [name, address] of Object.entries(addresses)) {
    signal?.throwIfAborted();
    const picture = await paintPicture(name, address).catch(() => undefined);
    if (picture) painted.push(picture);
  }
  return painted;
};

const paintPicture = async (name: string, address: string): Promise<Picture> => {
  const image = new Image();
  image.src = address;
  await image.decode();
  const { naturalWidth, naturalHeight } = image;
  if (!naturalWidth || !naturalHeight) throw new Error(`${name} has no size.`);
  // A drawing is sharp in any size.
  const most = name.toLowerCase().endsWith('.svg') ? LONG_SIDE : 1;
  const share = Math.min(most, LONG_SIDE / Math.max(naturalWidth, naturalHeight));
  const scale = (side: number) => Math.max(1, Math.round(side * share));
  const [width, height] = [scale(naturalWidth), scale(naturalHeight)];
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('This browser paints on no canvas.');
  context.fillStyle = paper;
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, width, height);
  const content = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', QUALITY));
  if (!content) throw new Error(`${name} could not be painted.`);
  return { name, format: 'jpeg', colours: 'rgb', width, height, bytes: new Uint8Array(await content.arrayBuffer()) };
};
