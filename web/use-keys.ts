import { useEffectEvent, useLayoutEffect } from 'react';
import { families } from '../cards/families.ts';
import { type Command, readFocus, readKey } from './keys.ts';

const codeLetters = Object.values(families).map(({ letter }) => letter.toLowerCase());

/** Hands on what the keyboard and the clicker ask for, except while a dialog is open. */
export const useKeys = (letterKeys: boolean, onCommand: (command: Command) => void): void => {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
    const press = {
      key: event.key,
      ctrl: event.ctrlKey || event.metaKey,
      shift: event.shiftKey,
      other: event.altKey,
      focus: readFocus(event.target),
    };
    const command = readKey(press, letterKeys, codeLetters);
    if (!command) return;
    if (command.kind !== 'leave') event.preventDefault();
    onCommand(command);
  });
  // Before the first paint: whoever sees the table can use its keys.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
};
