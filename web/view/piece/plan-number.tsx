import { useId, useState } from 'react';
import { useEffect } from '../../browser/effect.ts';

interface Props {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  /** How much a button adds or takes. */
  readonly by: number;
  readonly less: string;
  readonly more: string;
  /** What is asked for, said when something else was typed. */
  readonly problem: string;
  readonly onChange: (value: number) => void;
}

/** A whole number, typed or stepped. What is half typed is nobody's mistake: it is told when the field is left. */
export const PlanNumber = ({ label, value, least, most, by, less, more, problem, onChange }: Props) => {
  const id = useId();
  const [typed, setTyped] = useState(String(value));
  const [left, setLeft] = useState(false);
  const [stepped, setStepped] = useState(false);
  useEffect(() => {
    setTyped((before) => (Number(before) === value ? before : String(value)));
  }, [value]);
  const isGood = /^\d{1,3}$/.test(typed.trim()) && Number(typed) >= least && Number(typed) <= most;
  const step = (to: number) => {
    const next = Math.min(most, Math.max(least, to));
    setTyped(String(next));
    setLeft(false);
    setStepped(true);
    onChange(next);
  };
  const bad = left && !isGood;
  return (
    <div className="plan-number">
      <label htmlFor={id}>{label}</label>
      <div className="plan-number-row">
        <button
          type="button"
          className="button icon"
          aria-label={less}
          aria-disabled={value <= least || undefined}
          onClick={() => step(value - by)}
        >
          <Sign plus={false} />
        </button>
        <input
          id={id}
          inputMode="numeric"
          autoComplete="off"
          value={typed}
          aria-invalid={bad || undefined}
          aria-describedby={`${id}-problem`}
          onChange={({ target }) => {
            setTyped(target.value);
            setLeft(false);
            // Who types hears that already.
            setStepped(false);
            const number = Number(target.value);
            if (/^\d{1,3}$/.test(target.value.trim()) && number >= least && number <= most) onChange(number);
          }}
          onBlur={() => setLeft(true)}
        />
        <button
          type="button"
          className="button icon"
          aria-label={more}
          aria-disabled={value >= most || undefined}
          onClick={() => step(value + by)}
        >
          <Sign plus />
        </button>
      </div>
      <p id={`${id}-problem`} className="problem" role="status">
        {bad && problem}
      </p>
      <p className="unseen" role="status">
        {stepped && `${label}: ${value}`}
      </p>
    </div>
  );
};

/** A plus or a minus: what the button does is in its name. */
export const Sign = ({ plus }: { readonly plus: boolean }) => (
  <svg className="sign" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    <path d={plus ? 'M8.600 3h2.800v5.600H17v2.800h-5.600V17H8.600v-5.600H3V8.600h5.600z' : 'M3 8.600h14v2.800H3z'} />
  </svg>
);
