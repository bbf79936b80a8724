import { type FocusEvent, type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { useEffect } from '../../browser/effect.ts';
import type { AppIcon } from './app-icons.ts';
import { Icon } from './icon.tsx';

interface Props {
  readonly label: string;
  readonly icon: AppIcon;
  /** Its word stands in it; else it is for a reader and for the pointer. */
  readonly worded?: boolean;
  readonly look?: string;
  /** What the talk is at: as soon as one of these is another thing, what lies over it is put away. */
  readonly on?: readonly unknown[];
  /** Gets a way to shut the drawer, for what is done once. */
  readonly children: (shut: () => void) => ReactNode;
}

/** Leaves what lies in a drawer for the drawer's button, where that is in sight: the drawer shuts as soon as one goes elsewhere. */
export const leaveDrawer = (): void =>
  document.activeElement?.closest('.drawer')?.querySelector<HTMLElement>(':scope > .button')?.focus();

const nothing: readonly unknown[] = [];

/** A button that opens what stands behind it, over the work. Esc, the button, going elsewhere, or a step of the talk shuts it again. */
export const Drawer = ({ label, icon, worded = false, look = '', on = nothing, children }: Props) => {
  const id = useId();
  const [open, setOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const shut = () => setOpen(false);
  useEffect(() => {
    if (!open) return;
    const press = ({ target }: PointerEvent) => {
      if (target instanceof Node && !whole.current?.contains(target)) setOpen(false);
    };
    document.addEventListener('pointerdown', press);
    return () => document.removeEventListener('pointerdown', press);
  }, [open]);
  const before = useRef(on);
  useEffect(() => {
    // What only now came from the host is no step.
    const isStep = on.some((now, i) => before.current[i] !== undefined && now !== before.current[i]);
    before.current = on;
    if (!isStep) return;
    // The focus stays in sight.
    if (whole.current?.contains(document.activeElement)) button.current?.focus();
    setOpen(false);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    // Only the drawer: the same key leaves the projector.
    event.nativeEvent.stopImmediatePropagation();
    shut();
    button.current?.focus();
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    // Where a button goes that was pressed, the focus goes nowhere for a moment.
    if (relatedTarget && !currentTarget.contains(relatedTarget)) shut();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears what happens to the button and the drawer in it
    <div className={`drawer ${look} ${open ? 'open' : ''}`} ref={whole} onKeyDown={onKeyDown} onBlur={onBlur}>
      <button
        type="button"
        ref={button}
        className={`button ${worded ? 'plain' : 'icon'}`}
        title={worded ? undefined : label}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Icon name={icon} />
        <span className={worded ? undefined : 'unseen'}>{label}</span>
      </button>
      <div className="drawer-content" id={id}>
        {children(shut)}
      </div>
    </div>
  );
};
