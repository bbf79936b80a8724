import * as v from 'valibot';
import { cardCode, type Read, readText, whole } from '../part/saved-text.ts';
import { shorten } from '../part/shorten.ts';

/** The harvest: what people said that is worth keeping, in a line or two. No names, no voices, no score. */

/** Some for each table, and a list that was pasted. */
export const MOST_LINES = 200;
const MOST_ENTRIES = 2000;

/** What a line is about: a card by its code, a step of a plan by its id, or the whole, at the end. */
export type About = string;
export const END: About = 'end';

const aboutSchema = v.union([
  v.literal(END),
  cardCode,
  // The id of a step begins with the format that it is of.
  v.pipe(v.string(), v.regex(/^(?:slot|[A-Z]\d{2})-[A-Za-z0-9-]{1,40}$/)),
]);

/** Which line of its field, from nought: a line keeps its place while others are emptied. */
const lineSchema = whole(0, MOST_LINES - 1);

const entrySchema = v.object({
  about: aboutSchema,
  line: lineSchema,
  text: v.pipe(
    v.string(),
    v.check((text) => text.trim() !== '' && tidyText(text) === text),
  ),
  /** In which order lines were begun. */
  at: whole(0, Number.MAX_SAFE_INTEGER),
});
export type Entry = Read<typeof entrySchema>;

const harvestSchema = v.object({
  entries: v.pipe(
    v.array(entrySchema),
    v.maxLength(MOST_ENTRIES),
    // No two lines have the same place.
    v.check((entries) => new Set(entries.map(({ about, line }) => `${about} ${line}`)).size === entries.length),
  ),
});
export type Harvest = Read<typeof harvestSchema>;

export const noHarvest: Harvest = { entries: [] };

/** A line that can be read on a wall, in characters. More is told, never cut off: nobody's words are lost. */
const LINE_BUDGET = 280;

export const kindOf = (about: About): 'card' | 'step' | 'end' =>
  about === END ? 'end' : v.is(cardCode, about) ? 'card' : 'step';

/** A line has no line breaks, and no signs that nobody can see. However long it is, nothing of it is cut. */
const tidyText = (text: string): string => text.replace(/[\r\n\t\u2028\u2029]+/g, ' ').replace(/\p{Cc}/gu, '');

/** What is written on a line, or a list that was pasted on it. */
export type Said = string | readonly string[];

/** The harvest with what was said on a line: of a list the first point stands there, each other on the next free one. */
export const writeSaid = (harvest: Harvest, about: About, line: number, said: Said): Harvest =>
  [said]
    .flat()
    .reduce(
      (before, text, i) => writeLine(before, about, i === 0 ? line : Math.max(line + 1, nextLine(before, about)), text),
      harvest,
    );

/** Of a list that is pasted on a line, how many points find a place. */
export const placesFrom = (harvest: Harvest, about: About, line: number): number => {
  const { entries } = harvest;
  const isNew = !entries.some((entry) => entry.about === about && entry.line === line);
  const under = MOST_LINES - Math.max(line + 1, nextLine(harvest, about));
  return 1 + Math.min(under, MOST_ENTRIES - entries.length - (isNew ? 1 : 0));
};

/** The harvest with a line written, changed or, without words, taken away; the same harvest where that cannot be. */
export const writeLine = (harvest: Harvest, about: About, line: number, words: string): Harvest => {
  if (!v.is(aboutSchema, about) || !v.is(lineSchema, line)) return harvest;
  const text = tidyText(words);
  const { entries } = harvest;
  const found = entries.findIndex((entry) => entry.about === about && entry.line === line);
  const old = entries[found];
  if (text.trim() === '') return old ? { entries: entries.filter((entry) => entry !== old) } : harvest;
  if (old)
    return old.text === text
      ? harvest
      : { entries: entries.map((entry) => (entry === old ? { ...old, text } : entry)) };
  if (entries.length >= MOST_ENTRIES) return harvest;
  const at = 1 + entries.reduce((most, entry) => Math.max(most, entry.at), 0);
  return { entries: [...entries, { about, line, text, at }] };
};

/** Lines that can be put back; an evening takes away fewer. */
const MOST_TAKEN = 50;
/** In letters: what is shorter was a slip, not a line. */
const SLIP = 2;

/** The lines that were taken away, or emptied, from one harvest to the next; the latest last. */
export const rememberTaken = (taken: readonly Entry[], before: Harvest, after: Harvest): readonly Entry[] => {
  if (before === after) return taken;
  const isLeft = new Set(after.entries.map(({ about, line }) => `${about} ${line}`));
  const gone = before.entries.filter(
    ({ about, line, text }) => text.trim().length > SLIP && !isLeft.has(`${about} ${line}`),
  );
  return gone.length === 0 ? taken : [...taken, ...gone].slice(-MOST_TAKEN);
};

/** As text; nothing where nothing was taken away. */
export const writeTaken = (taken: readonly Entry[]): string | undefined =>
  taken.length === 0 ? undefined : JSON.stringify(taken);

/** Reads what `writeTaken` wrote; nothing for a text that it cannot have written. */
export const readTaken = (text: string): readonly Entry[] =>
  (readText(v.array(entrySchema), text) ?? []).slice(-MOST_TAKEN);

/** Puts back a line that was taken away, in its old place unless somebody wrote there since. */
export const returnLine = (harvest: Harvest, entry: Entry): Harvest => {
  const own = linesAbout(harvest, entry.about);
  const isTaken = own.some(({ line }) => line === entry.line);
  const line = isTaken ? nextLine(harvest, entry.about) : entry.line;
  if (line >= MOST_LINES || harvest.entries.length >= MOST_ENTRIES) return harvest;
  return { entries: [...harvest.entries, { ...entry, line }].sort((a, b) => a.at - b.at) };
};

/** What was written about something, line by line. */
export const linesAbout = ({ entries }: Harvest, about: About): readonly Entry[] =>
  entries.filter((entry) => entry.about === about).sort((a, b) => a.line - b.line);

/** The first line under everything that was written about something. */
export const nextLine = (harvest: Harvest, about: About): number =>
  1 + Math.max(-1, ...linesAbout(harvest, about).map(({ line }) => line));

/** What lines are about, in the order in which people came to it; the end last. */
export const listAbouts = ({ entries }: Harvest): readonly About[] => {
  const abouts = [...new Set([...entries].sort((a, b) => a.at - b.at).map(({ about }) => about))];
  return [...abouts.filter((about) => about !== END), ...abouts.filter((about) => about === END)];
};

/** How many characters a line still holds; under nought it is too long to read on a wall. */
export const leftOfLine = (text: string): number => LINE_BUDGET - [...text].length;

/** Letters in a line of the room's smallest type, and such lines on one screen of 4:3; measured in the browser. */
const [LINE_LETTERS, SCREEN_LINES] = [40, 8];

/** Lines by the screens that hold them, in their order; none is broken over two. */
export const pageLines = (lines: readonly string[]): readonly (readonly string[])[] => {
  const pages: string[][] = [];
  for (const line of lines) {
    const last = pages.at(-1);
    if (last && countRows([...last, line]) <= SCREEN_LINES) last.push(line);
    else pages.push([line]);
  }
  return pages;
};

const countRows = (lines: readonly string[]) =>
  lines.reduce((rows, line) => rows + Math.ceil([...line].length / LINE_LETTERS), 0);

/** All that the room's screen may know: how many lines there are, and those of the end if the facilitator shows them. */
export interface HarvestShowing {
  readonly count: number;
  readonly page: { readonly at: number; readonly of: number; readonly lines: readonly string[] } | undefined;
}

/** Whether the lines of the end are shown to the room, and which screenful; hidden unless asked for. */
export interface HarvestScreen {
  readonly shown: boolean;
  readonly page: number;
}

export const hiddenHarvest: HarvestScreen = { shown: false, page: 0 };

export const showHarvest = (harvest: Harvest, { shown, page }: HarvestScreen): HarvestShowing => {
  const pages = shown ? pageLines(linesAbout(harvest, END).map(({ text }) => shorten(text.trim(), LINE_BUDGET))) : [];
  const at = Math.max(0, Math.min(page, pages.length - 1));
  const lines = pages[at];
  return { count: harvest.entries.length, page: lines && { at, of: pages.length, lines } };
};

export const writeHarvest = ({ entries }: Harvest): string => JSON.stringify({ entries });

/** Reads what `writeHarvest` wrote; undefined for a text that it cannot have written. */
export const readHarvest = (text: string): Harvest | undefined => readText(harvestSchema, text);
