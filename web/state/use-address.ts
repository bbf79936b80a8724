import { useEffectEvent } from 'react';
import type { Language } from '../../cards/schema.ts';
import { useEffect } from '../browser/effect.ts';
import { writeLink } from '../table/link.ts';
import type { Session } from '../table/session.ts';
import type { TableDeck } from '../table/set.ts';

/**
 * Shows a session in the address, and hears when people put another one there. The only one who does either: who writes
 * the address while somebody else has yet to read it writes over what was asked.
 */
export const useAddress = (
  session: Session,
  deck: TableDeck & { readonly language: Language },
  onOpen: (hash: string) => void,
): void => {
  useEffect(() => {
    // At once: a reload opens the address as it stands when it begins.
    showLink(writeLink(session, deck.language, deck));
  }, [session, deck]);
  const open = useEffectEvent(() => onOpen(location.hash));
  useEffect(() => {
    const hear = () => open();
    addEventListener('hashchange', hear);
    return () => removeEventListener('hashchange', hear);
  }, []);
};

const showLink = (link: string) => {
  try {
    history.replaceState(history.state, '', `#${link}`);
  } catch {
    // Safari refuses a hundred changes in a row, as from a key held down; the next one shows again.
  }
};
