import { type State, tableOf } from '../state/state.ts';
import type { Store } from '../state/store.ts';
import { shownCard } from '../table/table.ts';
import { makeNames } from './part/names.ts';
import { deskPart, titleOf } from './parts.ts';

/** Says in the window's title which card lies there, and in which language the page speaks. */
export const tellTitle = ({ get, subscribe }: Store): void => {
  const tell = (state: State) => {
    const code = shownCard(tableOf(state))?.code;
    const name = code && makeNames(state.deck, titleOf).nameOf(code);
    document.title = name ? `${code} ${name} · Ruimtemakers` : 'Ruimtemakers';
    document.documentElement.lang = state.deck.language;
  };
  tell(get());
  deskPart.subscribe(() => tell(get()));
  subscribe((now, before) => {
    if (now.game !== before.game || now.deck !== before.deck) tell(now);
  });
};
