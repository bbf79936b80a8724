import { keepFocus } from './keep-focus.ts';
import { notePressed } from './note-pressed.ts';

/** Keeps the focus near where it was, and knows which focus came from a pointer. Both last as long as the window. */
export const tendFocus = (): void => {
  keepFocus();
  notePressed();
};
