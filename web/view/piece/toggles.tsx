interface Props<K extends string | number> {
  readonly legend: string;
  readonly items: readonly { readonly key: K; readonly label: string; readonly on: boolean }[];
  readonly onToggle: (key: K) => void;
}

/** Facts to choose by, each on or off. */
export const Toggles = <K extends string | number>({ legend, items, onToggle }: Props<K>) => (
  <fieldset className="toggles">
    <legend>{legend}</legend>
    <div className="toggle-row">
      {items.map(({ key, label, on }) => (
        <button type="button" key={key} className="toggle" aria-pressed={on} onClick={() => onToggle(key)}>
          {label}
        </button>
      ))}
    </div>
  </fieldset>
);
