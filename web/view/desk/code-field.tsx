import { useId, useRef } from 'react';
import { useLayoutEffect } from '../../browser/effect.ts';
import { useWords } from '../piece/language.ts';
import { appWords } from '../piece/words.ts';

interface Props {
  readonly typed: string;
  /** A code of these cards. */
  readonly example: string;
  /** A kind sentence about what was typed, or nothing. */
  readonly problem: string | undefined;
  /** Takes the focus, because a key asked for the field. */
  readonly active: boolean;
  readonly onType: (typed: string) => void;
  readonly onShow: () => void;
  readonly onLeave: () => void;
}

/** Type the code of a printed card to lay it on the table. */
export const CodeField = ({ typed, example, problem, active, onType, onShow, onLeave }: Props) => {
  const words = useWords(appWords);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  // Before the field leaves the page, and the focus with it.
  useLayoutEffect(() => {
    const own = field.current;
    if (!active || !own) return;
    const from = document.activeElement;
    // Where it is called by a slip of the hand the page stays as it lies.
    if (from !== own) own.focus({ preventScroll: true });
    return () => {
      if (document.activeElement !== own) return;
      own.blur();
      // Whoever was called here by a key goes on where they were.
      if (from !== own && from instanceof HTMLElement && from.isConnected) from.focus({ preventScroll: true });
    };
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
          placeholder={words.codeHint(example)}
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
