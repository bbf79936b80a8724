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
  // Points to score, and none to read.
  if (place === 'back.list' && /^(?:punten|points|punkte)$/.test(squeeze(column)))
    return cells().every((cell) => figure.test(cell));
  // In a core quadrant the challenge answers the pitfall.
  return place === 'front.text' && isChallenge.test(squeeze(column)) && [...names].some((name) => isPitfall.test(name));
};

const isChallenge = /^(?:uitdaging|challenge)$/;
const isPitfall = /^(?:valkuil|pitfall)$/;
