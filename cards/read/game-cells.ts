/** Facts that are lists: of numbers, or of codes. */
const lists: Readonly<Record<string, (part: string) => unknown>> = {
  skills: Number,
  minutes: (part) => (part === '-' ? null : Number(part)),
  group: (part) => (part === '-' ? null : Number(part)),
  perspectives: (part) => part,
};

/** A card of this game from cells as they were written; whether it is one, its schema says. Empty cells say nothing. */
export const cardOfCells = (cells: Readonly<Record<string, string>>): unknown => {
  const card: Record<string, unknown> = { skills: [] };
  for (const [name, cell] of Object.entries(cells)) {
    if (cell === '') continue;
    const [first = '', ...rest] = name.split('.');
    const readPart = Object.hasOwn(lists, first) ? lists[first] : undefined;
    if (rest.length > 0) putText(card, [first, ...rest], cell);
    else card[first] = readPart ? cell.split(/\s+/).filter(Boolean).map(readPart) : cell;
  }
  return card;
};

/** Puts a text at its path; a number in a path is a place in a list. Names that every object has are none of ours. */
const putText = (card: Record<string, unknown>, path: readonly string[], text: string): void => {
  if (path.some((key) => key === '__proto__' || key === 'constructor' || key === 'prototype')) return;
  let at: Record<string, unknown> = card;
  for (const [i, key] of path.slice(0, -1).entries()) {
    const next = /^\d{1,2}$/.test(path[i + 1] ?? '') ? [] : {};
    if (!Object.hasOwn(at, key)) at[key] = next;
    const below = at[key];
    if (typeof below !== 'object' || below === null) return;
    at = below as Record<string, unknown>;
  }
  at[path.at(-1) ?? ''] = text;
};
