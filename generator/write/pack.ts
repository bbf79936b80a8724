import { paperWords as words } from '../../cards/paper-words.ts';
import { type LaidDeck, setterFor } from '../edition/edition.ts';
import { listPack, type PaintedPicture } from '../edition/manifest.ts';
import { type PackForm, type PackPicture, pixelsToMm, planPictures } from '../edition/packs.ts';
import { layHidden } from '../layout/face/face-hidden.ts';
import type { LaidCard } from '../layout/face/fit.ts';
import { layGrid } from '../layout/sheet/grid.ts';
import { paintPng } from '../paint/png.ts';
import type { Frame } from '../paper/frame.ts';
import { inTurns, type OnPicture, svgPainter } from './draw.ts';
import { writeInParts } from './files.node.ts';
import type { Job } from './job.ts';
import { type ZipEntry, zipParts } from './zip.ts';

/** Writes the pictures of some cards for one vendor, with a manifest, as one zip. */
export const writePack = async (
  job: Job,
  { language, cards }: LaidDeck,
  form: PackForm,
  codes: ReadonlySet<string>,
  path: string,
  onPicture: OnPicture,
): Promise<void> => {
  const chosen = cards.filter(({ code }) => codes.has(code));
  const lay = pictureLayer(form, chosen, layHiddenCard(job, form, language));
  const paint = svgPainter(job.fonts, language);
  const plan = planPictures(
    form,
    chosen.map(({ code }) => code),
  );
  const listed: PaintedPicture[] = [];
  async function* paintEntries(): AsyncGenerator<ZipEntry> {
    const painted = inTurns(plan, async (picture) => {
      const frame = lay(picture);
      return { picture, content: await paintPng(paint(frame), frame, form.dpi) };
    });
    for await (const { picture, content } of painted) {
      listed.push({ ...picture, sha256: await hashBytes(content) });
      onPicture(listed.length, plan.length);
      yield [picture.file, content];
    }
    const manifest = listPack(job.deck, language, form, chosen, listed);
    yield ['manifest.json', new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`)];
  }
  await writeInParts(path, zipParts(paintEntries(), job.date));
};

const layHiddenCard = ({ tools }: Job, { trim }: PackForm, language: LaidDeck['language']): Frame =>
  layHidden(trim, words[language].deck, tools.icon, setterFor(language, tools));

/** Lays one picture: its faces in their slots, and the hidden card in the last where it belongs. */
const pictureLayer = ({ slot, dpi }: PackForm, cards: readonly LaidCard[], hidden: Frame) => {
  const byCode = new Map(cards.map((card) => [card.code, card]));
  const room = { width: pixelsToMm(slot.width, dpi), height: pixelsToMm(slot.height, dpi) };
  return ({ codes, side, grid, hidden: hides, file }: PackPicture): Frame => {
    const last = grid.columns * grid.rows - 1;
    const faces = Array.from({ length: last + 1 }, (_, i) =>
      hides && i === last ? hidden : byCode.get(codes[i] ?? '')?.[side],
    );
    return layGrid(faces, { slot: room, ...grid, title: file });
  };
};

const hashBytes = async (bytes: Uint8Array): Promise<string> =>
  Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
