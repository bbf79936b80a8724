import type { Language } from '../../cards/schema.ts';
import { wipeSession } from '../state/storage.ts';

/**
 * Forgets the conversation and all that was chosen, here and in the address, and opens a fresh table in the same
 * language. Ask first: this cannot be undone.
 */
export const wipeAndReopen = (language: Language): void => {
  wipeSession();
  // What was done a moment ago may still be on its way to be noted.
  addEventListener('pagehide', wipeSession);
  history.replaceState(null, '', `#lang=${language}`);
  location.reload();
};
