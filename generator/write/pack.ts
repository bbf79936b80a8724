import { tongueOf } from '../../cards/spoken.ts';
import type { LaidCards } from '../edition/deck.ts';
import { listPack, type PaintedPicture } from '../edition/manifest.ts';
import { layPack } from '../edition/pack.ts';
import type { PackForm } from '../edition/vendors.ts';
import { paintPng } from '../paint/png.ts';
import { writeInParts } from './files.node.ts';
import type { Job } from './job.ts';
import { inTurns, type OnPicture, svgPainter } from './pictures.ts';
import { type ZipEntry, zipParts } from './zip.ts';

/** Writes the pictures of cards for one vendor, with a manifest, as one zip. */
export const writePack = async (
  job: Job,
  laid: LaidCards,
  form: PackForm,
  path: string,
  onPicture: OnPicture,
): Promise<void> => {
  const paint = svgPainter(job, tongueOf(job.deck, laid.language));
  const pages = layPack(job, laid, form);
  const listed: PaintedPicture[] = [];
  async function* paintEntries(): AsyncGenerator<ZipEntry> {
    const painted = inTurns(pages, async ({ frame, ...picture }) => ({
      picture,
      content: await paintPng(paint(frame), frame, form.dpi),
    }));
    for await (const { picture, content } of painted) {
      listed.push({ ...picture, sha256: await hashBytes(content) });
      onPicture(listed.length, pages.length);
      yield [picture.file, content];
    }
    const manifest = listPack(job.deck, laid.language, form, laid.cards, listed);
    yield ['manifest.json', new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`)];
  }
  await writeInParts(path, zipParts(paintEntries(), job.date));
};

const hashBytes = async (bytes: Uint8Array): Promise<string> =>
  Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
