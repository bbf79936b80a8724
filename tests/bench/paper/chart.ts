import type { Row } from './table.ts';

/** Pixels of the drawing, and of what is left free around the lines for words. */
const SIZE = { width: 720, height: 400 } as const;
const ROOM = { left: 56, right: 120, top: 44, bottom: 44 } as const;
/** Between the names of two lines that end close to each other. */
const APART = 15;
/** Told from each other by eyes that see few colours, and on white: 4.5:1 or more. */
const colours = ['#0B6B3A', '#B3261E', '#1D4ED8', '#6B4E00', '#7A1FA2', '#4A4F55', '#00696B'];

/** Processor seconds by the number of cards, both doubled at every step of the same length, as an SVG. */
export const drawGrowth = (rows: readonly Row[]): string => {
  const counts = [...new Set(rows.map(({ cards }) => cards))].sort((a, b) => a - b);
  const seconds = rows.map(({ cpu }) => cpu);
  const ticks = [0.125, 0.25, 0.5, 1, 2, 4, 8, 16, 32, 64, 128];
  const lowest = ticks.findLast((tick) => tick <= Math.min(...seconds)) ?? 0.125;
  const highest = ticks.find((tick) => tick >= Math.max(...seconds)) ?? 128;
  const share = (value: number, from: number, to: number) => Math.log(value / from) / Math.log(to / from);
  const x = (cards: number) =>
    ROOM.left + share(cards, counts[0] ?? 1, counts.at(-1) ?? 2) * (SIZE.width - ROOM.left - ROOM.right);
  const y = (cpu: number) =>
    SIZE.height - ROOM.bottom - share(cpu, lowest, highest) * (SIZE.height - ROOM.top - ROOM.bottom);
  const names = [...new Set(rows.map(({ name }) => name))];
  const ends = spreadEnds(
    names.map((name) => ({ name, y: y(rows.findLast((row) => row.name === name)?.cpu ?? lowest) })),
  );
  const lines = names.map((name, i) => {
    const colour = colours[i % colours.length];
    const points = rows.filter((row) => row.name === name).map(({ cards, cpu }) => `${at(x(cards))},${at(y(cpu))}`);
    const weight = i === 0 ? 3 : 1.5;
    return [
      `<polyline points="${points.join(' ')}" fill="none" stroke="${colour}" stroke-width="${weight}"/>`,
      `<text x="${SIZE.width - ROOM.right + 8}" y="${at((ends.get(name) ?? 0) + 4)}" fill="${colour}"${i === 0 ? ' font-weight="bold"' : ''}>${name}</text>`,
    ].join('\n');
  });
  const grid = ticks
    .filter((tick) => tick >= lowest && tick <= highest)
    .map(
      (tick) =>
        `<path d="M${ROOM.left} ${at(y(tick))}H${SIZE.width - ROOM.right}" stroke="#D8DBDF"/><text x="${ROOM.left - 8}" y="${at(y(tick) + 4)}" text-anchor="end">${tick} s</text>`,
    );
  const places = counts.map(
    (cards) => `<text x="${at(x(cards))}" y="${SIZE.height - ROOM.bottom + 20}" text-anchor="middle">${cards}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE.width} ${SIZE.height}" width="${SIZE.width}" height="${SIZE.height}" role="img" font-family="sans-serif" font-size="12" fill="#1B1D1F">`,
    '<title>Processor seconds by the number of cards</title>',
    `<rect width="${SIZE.width}" height="${SIZE.height}" fill="#FFFFFF"/>`,
    `<text x="${ROOM.left}" y="24" font-size="14" font-weight="bold">Processor seconds by the number of cards (lower is better)</text>`,
    ...grid,
    ...places,
    `<text x="${SIZE.width - ROOM.right}" y="${SIZE.height - 6}" text-anchor="end">cards</text>`,
    ...lines,
    '</svg>',
    '',
  ].join('\n');
};

const at = (value: number): string => value.toFixed(1);

/** Where the name of each line stands: beside its end, or below the name above it. */
const spreadEnds = (ends: readonly { readonly name: string; readonly y: number }[]): ReadonlyMap<string, number> => {
  let above = Number.NEGATIVE_INFINITY;
  return new Map(
    [...ends]
      .sort((a, b) => a.y - b.y)
      .map(({ name, y }) => {
        above = Math.max(y, above + APART);
        return [name, above];
      }),
  );
};
