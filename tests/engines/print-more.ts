import { deck } from '../../cards/deck.ts';
import { svgPainter } from '../../generator/write/draw.ts';
import { writeWhole } from '../../generator/write/files.node.ts';
import { layOut, openWorkshop } from '../../generator/write/workshop.ts';
import { writeGuide } from '../../generator/write/write-guide.ts';

/** Writes what `build` alone makes and no command by itself: the guide, and faces as SVG, of a vote and of every family. */
const workshop = openWorkshop(deck, process.argv[2] ?? '', undefined);
await writeGuide(workshop, 'nl');
const paint = svgPainter(workshop.fonts, 'nl');
for (const [i, { code, front, back, family }] of layOut(workshop, 'nl').cards.entries()) {
  if (family !== 'vote' && deck.cards.findIndex((card) => card.family === family) !== i) continue;
  await writeWhole(`${workshop.out}/images/${code}-front.svg`, paint(front));
  await writeWhole(`${workshop.out}/images/${code}-back.svg`, paint(back));
}
