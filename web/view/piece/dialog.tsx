import { type ReactNode, useId, useRef, useState } from 'react';
import { useEffect, useLayoutEffect } from '../../browser/effect.ts';
import { hearUnder } from '../../browser/hear-under.ts';
import { leaveDrawer } from './drawer.tsx';

interface Props {
  readonly heading: string;
  readonly look: string;
  readonly open: boolean;
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/** A window over the table, with its heading; Esc closes it, and the focus goes back to where it was. */
export const Dialog = ({ heading, look, open, children, onClose }: Props) => {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  /** What is said meanwhile of the table under it. */
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (open && !dialog.current?.open) {
      // What has the focus now gets it back.
      leaveDrawer();
      dialog.current?.showModal();
      // A browser would give it to what scrolls, which has no name: a screen reader then reads all that is in it.
      title.current?.focus();
    }
    if (!open) dialog.current?.close();
  }, [open]);
  useEffect(() => {
    if (!open || !dialog.current) return;
    setSaid('');
    return hearUnder(dialog.current, setSaid);
  }, [open]);
  // A window that is taken out of the page gives no focus back, one that closes first does.
  useLayoutEffect(() => {
    const own = dialog.current;
    return () => own?.close();
  }, []);
  return (
    <dialog ref={dialog} className={`dialog ${look}`} aria-labelledby={id} onClose={onClose}>
      <div className="dialog-scroll">
        <h2 id={id} ref={title} tabIndex={-1}>
          {heading}
        </h2>
        {open && children}
      </div>
      <p className="unseen" role="status">
        {said}
      </p>
    </dialog>
  );
};
