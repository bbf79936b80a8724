import { deck } from '../../cards/game/deck.ts';
import { writeWhole } from '../../generator/write/files.node.ts';
import { writeGuide } from '../../generator/write/guide.ts';
import { openJob } from '../../generator/write/job.ts';
import { layFitting } from '../../generator/write/lay.ts';
import { svgPainter } from '../../generator/write/pictures.ts';

/** Writes what `build` alone makes and no command by itself: the guide, and faces as SVG, of a vote and of every family. */
const job = openJob(deck, process.argv[2] ?? '', undefined);
await writeGuide(job, 'nl');
const paint = svgPainter(job, 'nl');
for (const [i, { code, front, back, family }] of (await layFitting(job, 'nl')).cards.entries()) {
  if (family !== 'vote' && deck.cards.findIndex((card) => card.family === family) !== i) continue;
  await writeWhole(`${job.out}/images/${code}-front.svg`, paint(front));
  await writeWhole(`${job.out}/images/${code}-back.svg`, paint(back));
}
