import { isFamily } from '../../table/set.ts';
import { MOST_PLACES, type Place } from '../../table/table.ts';
import { Button } from '../piece/button.tsx';
import { useDeck } from '../piece/deck-here.ts';
import { useLanguage, useWords } from '../piece/language.ts';
import { nameFamily } from '../piece/sets.ts';
import { dialogWords } from './dialog-words.ts';

interface Props {
  readonly places: readonly [Place, ...Place[]];
  readonly onPlaces: (places: readonly [Place, ...Place[]]) => void;
}

/** How many cards lie open at a time, and which family each place is dealt from. */
export const PlaceChooser = ({ places, onPlaces }: Props) => {
  const language = useLanguage();
  const words = useWords(dialogWords);
  const { families, own } = useDeck();
  const resize = (count: number) => {
    const [first, ...rest] = Array.from({ length: count }, (_, at) => places[at] ?? 'any');
    onPlaces([first ?? 'any', ...rest]);
  };
  const change = (at: number, place: Place) => {
    const [first, ...rest] = places.map((own, i) => (i === at ? place : own));
    onPlaces([first ?? 'any', ...rest]);
  };
  return (
    <fieldset className="dialog-part">
      <legend>{words.howMany}</legend>
      <div className="toggle-row">
        {Array.from({ length: MOST_PLACES }, (_, i) => i + 1).map((count) => (
          <button
            type="button"
            key={count}
            className="toggle number"
            aria-pressed={places.length === count}
            onClick={() => resize(count)}
          >
            {count}
          </button>
        ))}
        {!own && <Button label={words.pair} icon="swap" onPress={() => onPlaces(['skill', 'perspective'])} />}
      </div>
      {places.length > 1 && (
        <div className="place-list">
          {places.map((place, at) => (
            <label
              className="dialog-field"
              // biome-ignore lint/suspicious/noArrayIndexKey: a place is nothing but its number
              key={at}
            >
              <span>{words.placeFrom(at + 1)}</span>
              <select
                value={place}
                onChange={({ target }) => change(at, isFamily(target.value) ? target.value : 'any')}
              >
                <option value="any">{words.any}</option>
                {Object.values(families).map((family) => (
                  <option key={family.id} value={family.id}>
                    {nameFamily(family, language)}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </div>
      )}
    </fieldset>
  );
};
