import type * as readers from '../../shelf/read.ts';
import { useLanguage, useWords } from '../piece/language.ts';
import { deckWords } from './deck-words.ts';

/** What comes with the readers of files: names of places, and sentences. */
export type ColumnReader = Pick<typeof readers, 'namePlace' | 'sayProblem' | 'faceFields'>;
export type OnPlace = (column: number, place: readers.ColumnPlace) => void;

interface Props {
  readonly columns: readonly readers.ColumnGuess[];
  readonly wished: readers.Wishes['columns'];
  readonly reader: ColumnReader;
  readonly onPlace: OnPlace;
}

const ofCard: readonly readers.CardField[] = [
  'code',
  'family',
  'copies',
  'picture',
  'alt',
  'icon',
  'look',
  'notes',
  'extra',
];

/** Where each column of a spreadsheet goes; another place is chosen in its menu, and the file is read again. */
export const DeckColumns = ({ columns, wished = {}, reader, onPlace }: Props) => {
  const words = useWords(deckWords);
  const language = useLanguage();
  if (columns.length === 0) return null;
  const places: readonly readers.ColumnPlace[] = [
    ...reader.faceFields.map((field) => `front.${field}` as const),
    ...reader.faceFields.map((field) => `back.${field}` as const),
    ...ofCard,
  ];
  return (
    <section className="dialog-part">
      <h3>{words.columns}</h3>
      <p className="quiet">{words.columnsWhy}</p>
      <table className="deck-columns">
        <thead>
          <tr>
            <th scope="col">{words.column}</th>
            <th scope="col">{words.place}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ index, column, place: guessed, language: tongue }) => {
            const wish = wished[index];
            const place = (typeof wish === 'object' ? wish.place : wish) ?? guessed;
            return (
              <tr key={index}>
                <th scope="row">{column}</th>
                <td>
                  <select
                    aria-label={words.placeOf(column)}
                    value={place}
                    onChange={({ target }) => onPlace(index, target.value as readers.ColumnPlace)}
                  >
                    {(places.includes(place) ? places : [place, ...places]).map((each) => (
                      <option key={each} value={each}>
                        {reader.namePlace(each, language)}
                      </option>
                    ))}
                  </select>
                  {tongue && <span className="quiet">{tongue}</span>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
};
