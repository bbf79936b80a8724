import { readDeck } from '../../../cards/read/read.ts';
import type { Wishes } from '../../../cards/read/wishes.ts';
import { sayProblem } from '../../../cards/say/say.ts';

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Reads one file, as a person hands it in. */
export const readOne = (name: string, content: string | Uint8Array, wishes?: Wishes) =>
  readDeck([{ name, bytes: typeof content === 'string' ? utf8(content) : content }], wishes);

/** What stands in front of each card of the deck's own language. */
export const fronts = ({ deck }: Awaited<ReturnType<typeof readDeck>>) =>
  deck?.cards.map(({ text }) => text[deck.languages[0]]?.front.text);

/** What is the matter, in Dutch. */
export const told = ({ problems }: Awaited<ReturnType<typeof readDeck>>) =>
  problems.map((problem) => sayProblem(problem, 'nl'));
