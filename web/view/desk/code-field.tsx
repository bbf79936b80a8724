import { useId, useRef } from 'react';
import { useEffect } from '../../browser/effect.ts';
import { useWords } from '../piece/language.ts';
import { appWords } from '../piece/words.ts';

interface Props {
  readonly typed: string;
  /** A kind sentence about what was typed, or nothing. */
  readonly problem: string | undefined;
  /** Takes the focus, because a key asked for the field. */
  readonly active: boolean;
  readonly onType: (typed: string) => void;
  readonly onShow: () => void;
  readonly onLeave: () => void;
}

/** Type the code of a printed card to lay it on the table. */
export const CodeField = ({ typed, problem, active, onType, onShow, onLeave }: Props) => {
  const words = useWords(appWords);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const from = useRef<Element>(null);
  useEffect(() => {
    const { activeElement } = document;
    if (active && activeElement !== field.current) {
      from.current = activeElement;
      field.current?.focus();
    }
    if (active) return;
    const back = from.current;
    from.current = null;
    if (activeElement !== field.current) return;
    field.current?.blur();
    // Whoever was called here by a key goes on where they were.
    if (back instanceof HTMLElement && back.isConnected) back.focus({ preventScroll: true });
  }, [active]);
  return (
    <form
      className="code-field"
      onSubmit={(event) => {
        event.preventDefault();
        onShow();
      }}
    >
      <label htmlFor={id}>{words.code}</label>
      <div className="code-row">
        <input
          id={id}
          ref={field}
          value={typed}
          placeholder={words.codeHint}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={8}
          aria-invalid={problem !== undefined}
          aria-describedby={`${id}-problem`}
          onChange={({ target }) => onType(target.value)}
          onBlur={onLeave}
        />
        <button type="submit" className="button plain">
          {words.show}
        </button>
      </div>
      <p id={`${id}-problem`} className="problem" role="alert">
        {problem}
      </p>
    </form>
  );
};
