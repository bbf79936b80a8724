import { type ColumnGuess, splitPlace } from '../column/column-place.ts';
import { guessTongue } from '../column/tongues.ts';
import { asText, type Table } from '../file/table.ts';
import type { Tongue } from '../own/placed.ts';

/** The languages of a deck, its own first: those it declares, else those over its columns and in its texts. */
export const chooseLanguages = (
  table: Table,
  columns: readonly ColumnGuess[],
  declared: readonly Tongue[],
  wish: Tongue | undefined,
): readonly [Tongue, ...Tongue[]] => {
  const onFace = columns.filter(({ place }) => splitPlace(place) !== undefined);
  const named = onFace.flatMap(({ language }) => language ?? []);
  const unnamed = onFace.filter(
    ({ place, language }) => language === undefined && /\.(?:title|text|[a-d]|options)$/.test(place),
  );
  const own =
    wish ??
    declared[0] ??
    (unnamed.length > 0 || named[0] === undefined
      ? guessTongue(unnamed.flatMap(({ index }) => table.rows.slice(0, 60).map(({ cells }) => asText(cells[index]))))
      : named[0]);
  return [own, ...new Set([...declared, ...named].filter((tongue) => tongue !== own))];
};
