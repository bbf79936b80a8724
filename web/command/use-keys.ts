import { useEffectEvent, useRef } from 'react';
import { families } from '../../cards/families.ts';
import { useLayoutEffect } from '../browser/effect.ts';
import { type Command, rowOf } from './commands.ts';
import { type KeyWishes, readFocus, readKey } from './keys.ts';

const codeLetters = Object.values(families).map(({ letter }) => letter.toLowerCase());

/** What keeps the focus after a click, and would take Space for itself. A tick box wants it. */
const PRESSED = 'button, summary, a';

/**
 * Hands on what the keyboard and the clicker ask for. A dialog that is open keeps the table as it is, for nobody would
 * see it change; the room's screen still goes black, and a clicker's F5 does not reload what is being filled in. Whoever
 * pressed a button with mouse or finger did not go there with the keyboard: the keys mean what the list of keys says.
 */
export const useKeys = (wishes: KeyWishes, onCommand: (command: Command) => void): void => {
  /** What a pointer pressed last, as long as the keyboard goes nowhere else. */
  const pressed = useRef<Element>(null);
  /** A key that was obeyed: in some browsers letting go of it would press the button. */
  const obeyed = useRef<string>(undefined);
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    obeyed.current = undefined;
    if (event.key === 'Tab') pressed.current = null;
    if (event.defaultPrevented) return;
    const focus = readFocus(event.target);
    const press = {
      key: event.key,
      ctrl: event.ctrlKey || event.metaKey,
      shift: event.shiftKey,
      other: event.altKey,
      focus: focus === 'button' && event.target === pressed.current ? 'page' : focus,
    } as const;
    const command = readKey(press, wishes, codeLetters);
    if (!command) return;
    const under = document.querySelector('dialog[open]') !== null;
    const { underDialog, repeats } = rowOf(command);
    if (under && !underDialog) return;
    if (command.kind !== 'leave') {
      event.preventDefault();
      obeyed.current = event.key;
    }
    if (under && underDialog === 'swallowed') return;
    if (!event.repeat || repeats) onCommand(command);
  });
  // Before the first paint: whoever sees the table can use its keys.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(event);
    const press = ({ target }: PointerEvent) => {
      pressed.current = target instanceof Element ? target.closest(PRESSED) : null;
    };
    const release = (event: KeyboardEvent) => event.key === obeyed.current && event.preventDefault();
    document.addEventListener('keydown', listen);
    document.addEventListener('keyup', release);
    document.addEventListener('pointerdown', press, true);
    return () => {
      document.removeEventListener('keydown', listen);
      document.removeEventListener('keyup', release);
      document.removeEventListener('pointerdown', press, true);
    };
  }, []);
};
