import { useEffectEvent } from 'react';
import { useLayoutEffect } from '../browser/effect.ts';
import { type Command, rowOf } from './commands.ts';
import { type KeyWishes, readFocus, readKey } from './keys.ts';

/** What the codes on the table begin with. */
const lettersOf = (cards: readonly { readonly code: string }[]): readonly string[] => [
  ...new Set(cards.map(({ code }) => code.charAt(0).toLowerCase())),
];

/**
 * Hands on what the keyboard and the clicker ask for. A dialog that is open keeps the table as it is, for nobody would
 * see it change; the room's screen still goes black, and a clicker's F5 does not reload what is being filled in.
 */
export const useKeys = (
  wishes: KeyWishes,
  cards: readonly { readonly code: string }[],
  onCommand: (command: Command) => void,
): void => {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const press = {
      key: event.key,
      ctrl: event.ctrlKey || event.metaKey,
      shift: event.shiftKey,
      other: event.altKey,
      focus: readFocus(event.target),
    };
    const command = readKey(press, wishes, lettersOf(cards));
    if (!command) return;
    const under = document.querySelector('dialog[open]') !== null;
    const { underDialog, repeats } = rowOf(command);
    if (under && !underDialog) return;
    if (command.kind !== 'leave') event.preventDefault();
    if (under && underDialog === 'swallowed') return;
    if (!event.repeat || repeats) onCommand(command);
  });
  // Before the first paint: whoever sees the table can use its keys.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
};
