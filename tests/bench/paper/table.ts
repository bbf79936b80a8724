/** What one run of a program took. */
export interface Usage {
  /** Processor seconds, of all threads, in the program and in the system for it. */
  readonly cpu: number;
  /** Seconds by the clock. */
  readonly wall: number;
  readonly megabytes: number;
  /** Of the file. */
  readonly kilobytes: number;
}

/** What a program takes for so many cards: of each measure the middle of its runs. */
export interface Row extends Usage {
  readonly name: string;
  readonly cards: number;
}

/** What was found where and when. */
export interface Result {
  readonly date: string;
  readonly node: string;
  readonly machine: string;
  readonly runs: number;
  readonly rows: readonly Row[];
}

/** Whether a program makes text as large as a card holds, breaks words in Dutch, and tells a reader what is what. */
const abilities: Readonly<Record<string, string>> = {
  Ruimtemakers: 'fits, hyphenates, tags',
  Typst: 'hyphenates, tags; no fit',
  pdfkit: 'no fit, no hyphenation, no tags',
  pdfmake: 'no fit, no hyphenation, no tags',
  'react-pdf': 'no fit, English hyphenation, no tags',
  Chromium: 'tags; no fit, no Dutch hyphenation',
  WeasyPrint: 'hyphenates; no fit, no tags',
};

const middle = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

/** The middle of some runs, each measure by itself. */
export const summarise = (name: string, cards: number, runs: readonly Usage[]): Row => {
  const of = (what: keyof Usage) => Number(middle(runs.map((usage) => usage[what])).toFixed(3));
  return { name, cards, cpu: of('cpu'), wall: of('wall'), megabytes: of('megabytes'), kilobytes: of('kilobytes') };
};

/** A table in Markdown of what each program takes for so many cards, and how many times as much as this project. */
const tellRows = (rows: readonly Row[], ours: string): string => {
  const [first] = rows;
  const own = rows.find(({ name }) => name === ours)?.cpu ?? 1;
  return [
    `| ${first?.cards} cards | processor | × ours | clock | memory | file | what it does |`,
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map(
      ({ name, cpu, wall, megabytes, kilobytes }) =>
        `| ${name} | ${cpu.toFixed(2)} s | ${(cpu / own).toFixed(2)} | ${wall.toFixed(2)} s | ${megabytes.toFixed(0)} MB | ${kilobytes.toFixed(0)} kB | ${abilities[name] ?? ''} |`,
    ),
  ].join('\n');
};

/** The same for each number of cards, with where and when. */
export const tellResult = (
  { date, node, machine, runs, rows }: Result,
  ours: string,
  counts: readonly number[],
): string =>
  [
    `Measured ${date} with Node ${node} on ${machine}, the middle of ${runs} runs by turns.`,
    ...counts.map((count) =>
      tellRows(
        rows.filter(({ cards }) => cards === count),
        ours,
      ),
    ),
  ].join('\n\n');
