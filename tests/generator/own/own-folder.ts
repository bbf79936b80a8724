import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach } from 'vitest';
import { readPages } from '../paint/pages.ts';

/** A folder for each test, as somebody would have one for a deck, with where its prints go below it. */
export const openFolder = () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'own-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const out = () => join(folder, 'uit');
  return {
    path: () => folder,
    out,
    /** Writes a file of lines; gives its path. */
    write: (name: string, lines: readonly string[]) => {
      const path = join(folder, name);
      writeFileSync(path, `${lines.join('\r\n')}\r\n`);
      return path;
    },
    /** Draws a photo in one colour; sizes in pixels. */
    draw: (name: string, { width = 1200, height = 900, background = '#27704a' } = {}) =>
      sharp({ create: { width, height, channels: 3, background } })
        .jpeg()
        .toFile(join(folder, name)),
    /** All that a printed file says, in one line. */
    textOf: async (name: string) =>
      (await readPages(new Uint8Array(readFileSync(join(out(), 'print', name))))).join(' ').replaceAll(/\s+/g, ' '),
  };
};
