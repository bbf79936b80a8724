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

const middle = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

/** A table in Markdown, with how many times as much as this project each takes. */
export function tellUsage(ours: string, count: number, found: ReadonlyMap<string, readonly Usage[]>): string {
  const of = (name: string, what: keyof Usage) => middle((found.get(name) ?? []).map((usage) => usage[what]));
  const rows = [...found.keys()].map((name) => {
    const [cpu, wall, megabytes, kilobytes] = (['cpu', 'wall', 'megabytes', 'kilobytes'] as const).map((what) =>
      of(name, what),
    );
    return `| ${name} | ${cpu?.toFixed(2)} s | ${((cpu ?? 0) / of(ours, 'cpu')).toFixed(2)} | ${wall?.toFixed(2)} s | ${megabytes?.toFixed(0)} MB | ${kilobytes?.toFixed(0)} kB |`;
  });
  return [`| ${count} cards | processor | × ours | clock | memory | file |`, '|---|---|---|---|---|---|', ...rows].join(
    '\n',
  );
}
