import { asText, type Table } from '../file/table.ts';
import type { ColumnPlace } from './column-place.ts';
import type { Column } from './contents.ts';
import { readLook } from './look-name.ts';
import { squeeze } from './tongues.ts';

const figure = /^\d+(?:[.,]\d+)?$/;

/** Whether what stands below a name, or beside it, says that it does not mean what it mostly means. */
export const isDisproved = (
  table: Table,
  { index, column }: Column,
  place: ColumnPlace,
  names: ReadonlySet<string>,
): boolean => {
  const cells = () => table.rows.map(({ cells }) => asText(cells[index]).trim()).filter(Boolean);
  // `Vorm` is how a card looks only where it names a look: else it may be how people sit.
  if (place === 'look') return !cells().some((cell) => readLook(cell) !== undefined);
  // In a core quadrant the challenge answers the pitfall, and the quality comes first.
  const isChallenge = place === 'front.text' && /^(?:uitdaging|challenge)$/.test(squeeze(column));
  return isChallenge && quadrant.every((one) => [...names].some((name) => one.test(name)));
};

const quadrant = [/^(?:kern)?(?:kwaliteit|quality)$/, /^(?:valkuil|pitfall)$/];

/** Whether a column of points holds what one can score: a part under its name, and no list to read. */
export const isScore = (table: Table, { index, column }: Column): boolean => {
  const cells = table.rows.map(({ cells: all }) => asText(all[index]).trim()).filter(Boolean);
  return /^(?:punten|points|punkte)$/.test(squeeze(column)) && cells.every((cell) => figure.test(cell));
};
