import { isSameDeck } from '../deck/edition.ts';
import { readLinkDeck, readLinkLanguage, writeLink } from '../table/link.ts';
import { inWindow, miss } from './act.ts';
import type { LoadBox } from './box.ts';
import type { State } from './state.ts';
import type { Store } from './store.ts';

/**
 * Shows the session in the address, and opens another one that people put there. The only one who does either: who
 * writes the address while somebody else has yet to read it writes over what was asked.
 */
export const followAddress = ({ get, act, subscribe }: Store, loadBox: LoadBox): void => {
  const show = () => {
    const { game, deck, conversation } = get();
    showLink(writeLink(game.session, deck.language, deck), conversation.id);
  };
  const hear = (now: State, before: State) => {
    // At once: a reload opens the address as it stands when it begins.
    if (now.game.session !== before.game.session || now.deck !== before.deck) show();
  };
  const open = () => {
    const { hash } = location;
    const deck = readLinkDeck(hash);
    if (deck !== undefined && !isSameDeck(deck, get().box.version))
      loadBox(deck, get().box.language).then(
        (box) => act(box ? { to: 'table', act: { kind: 'link', hash, box } } : miss({ deck, hash })),
        () => undefined,
      );
    else act({ to: 'table', act: { kind: 'link', hash } });
    const wanted = readLinkLanguage(hash);
    if (wanted) act(inWindow({ wanted }));
    // The same table may stand there in other words, or another window drives and this one keeps still.
    show();
  };
  show();
  subscribe(hear);
  addEventListener('hashchange', open);
};

/** What this tab remembers with its address, also over a reload; another address that somebody types has nothing of it. */
export interface Written {
  /** The conversation whose address it is. */
  readonly writer: string;
}

const showLink = (link: string, writer: string) => {
  try {
    history.replaceState({ writer } satisfies Written, '', `#${link}`);
  } catch {
    // Safari refuses a hundred changes in a row, as from a key held down; the next one shows again.
  }
};
