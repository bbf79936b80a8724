/** What keeps the focus after a click, and would take Space for itself. A tick box wants it. */
const PRESSED = 'button, summary, a';

/**
 * Marks what mouse or finger pressed, for as long as it has the focus and Tab is not used: whoever pressed it did not go
 * there with the keyboard, and Space means what the list of keys says. Gives a way to stop.
 */
export const notePressed = (): (() => void) => {
  let pressed: HTMLElement | undefined;
  const forget = () => {
    delete pressed?.dataset.pressed;
    pressed = undefined;
  };
  const press = ({ target }: PointerEvent) => {
    forget();
    const found = target instanceof Element ? target.closest<HTMLElement>(PRESSED) : null;
    // In a dialog keys go on pressing what has the focus.
    if (!found || found.closest('dialog')) return;
    pressed = found;
    found.dataset.pressed = '';
  };
  const key = (event: KeyboardEvent) => {
    if (event.key === 'Tab') forget();
  };
  const release = (event: KeyboardEvent) => {
    // In some browsers letting go of the key presses, though pressing it was obeyed as something else.
    if (event.key === ' ' && pressed && event.target === pressed) event.preventDefault();
  };
  const refocus = ({ target }: FocusEvent) => {
    if (target !== pressed) forget();
  };
  document.addEventListener('pointerdown', press, true);
  document.addEventListener('keydown', key, true);
  document.addEventListener('keyup', release);
  document.addEventListener('focusin', refocus);
  return () => {
    forget();
    document.removeEventListener('pointerdown', press, true);
    document.removeEventListener('keydown', key, true);
    document.removeEventListener('keyup', release);
    document.removeEventListener('focusin', refocus);
  };
};
