/**
 * Peak memory of the whole matrix (both languages: home, guide, reader, large, press, pictures at 150 dpi) with the deck
 * taken once or several times: `npx tsx tests/bench/memory.ts 3`. Copies have codes of their own, and are never kept.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deck } from '../../cards/game/deck.ts';
import type { Card } from '../../cards/schema.ts';
import { buildSteps } from '../../generator/commands/build.ts';
import { openJob } from '../../generator/write/job.ts';

const times = Number(process.argv[2] ?? 1);
const wanted = process.argv[3] ?? '^(Print|Write|Draw)';

/** A copy of a card takes the next free codes of its family: `V01` of 17 becomes `V18`. */
const copyCards = (copy: number): readonly Card[] =>
  deck.cards.map((card) => {
    const family = deck.cards.filter(({ code }) => code[0] === card.code[0]).length;
    return { ...card, code: `${card.code[0]}${String(Number(card.code.slice(1)) + copy * family).padStart(2, '0')}` };
  });

const out = await mkdtemp(join(tmpdir(), 'ruimtemakers-'));
const job = openJob({ ...deck, cards: Array.from({ length: times }, (_, i) => copyCards(i)).flat() }, out, undefined);
const peak = () => Math.round(process.resourceUsage().maxRSS / 1024);
console.log(`${job.deck.cards.length} cards, ${peak()} MB before`);
try {
  for (const { title, run } of buildSteps('en', 150).filter(({ title }) => new RegExp(wanted).test(title))) {
    await run(job, () => undefined);
    console.log(`${peak()} MB after: ${title}`);
  }
} finally {
  await rm(out, { recursive: true });
}
