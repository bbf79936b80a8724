import { createRequire } from 'node:module';

/** A drawing as a PNG, or why there is none: it has too many pixels, took too long, or cannot be read. */
export type Drawn =
  | { readonly kind: 'drawn'; readonly bytes: Uint8Array }
  | { readonly kind: 'huge'; readonly width: number; readonly height: number }
  | { readonly kind: 'long' }
  | { readonly kind: 'broken' };

/** Pixels of the long side, pixels in all, and seconds that it may take. */
export interface DrawingLimits {
  readonly side: number;
  readonly pixels: number;
  readonly seconds: number;
}

/** What the process says where it ran out of time. */
const LATE = 'late';

/**
 * What the process runs. It watches its own time, so that none is left behind when the command itself is ended. It kills
 * itself: whoever ends in any other way waits for what draws, which hears of nothing until it is done.
 */
const program = `
const [, path, side, pixels, seconds] = process.argv;
const late = () => {
  require('fs').writeSync(1, '${LATE}');
  process.kill(process.pid, 'SIGKILL');
};
setTimeout(late, 1000 * seconds).unref();
const parts = [];
process.stdin.on('data', (part) => parts.push(part)).on('end', async () => {
  const sharp = require(path);
  const bytes = Buffer.concat(parts);
  const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
  if (width * height > pixels) return process.stdout.write(JSON.stringify({ width, height }));
  const density = Math.min(2400, Math.max(1, (72 * side) / Math.max(width, height)));
  const opened = sharp(bytes, { limitInputPixels: +pixels, failOn: 'error', density });
  process.stdout.write(await opened.png({ compressionLevel: 1 }).toBuffer());
});`;

/** Draws an SVG in a process of its own: one of a few lines may take hours, and stands in the way of no other picture. */
export const drawSvg = (svg: Uint8Array, { side, pixels, seconds }: DrawingLimits): Promise<Drawn> =>
  new Promise((resolve) => {
    const path = createRequire(import.meta.url).resolve('sharp');
    const words = [path, side, pixels, seconds].map(String);
    // Only who draws waits for what starts other programs.
    const { spawn } = process.getBuiltinModule('node:child_process');
    const drawing = spawn(process.execPath, ['-e', program, ...words], {
      stdio: ['pipe', 'pipe', 'ignore'],
      windowsHide: true,
    });
    const parts: Buffer[] = [];
    drawing.stdout.on('data', (part: Buffer) => parts.push(part));
    drawing.stdin.on('error', () => undefined);
    drawing.on('error', () => resolve({ kind: 'broken' }));
    drawing.on('close', (code) => resolve(readAnswer(code, Buffer.concat(parts))));
    drawing.stdin.end(svg);
  });

const readAnswer = (code: number | null, answer: Buffer): Drawn => {
  if (answer.toString('latin1') === LATE) return { kind: 'long' };
  if (code !== 0 || answer.length === 0) return { kind: 'broken' };
  if (answer[0] !== 0x7b) return { kind: 'drawn', bytes: new Uint8Array(answer) };
  return { kind: 'huge', ...(JSON.parse(answer.toString()) as { readonly width: number; readonly height: number }) };
};
