import type { SpokenDeck } from '../deck/deck.ts';
import { isSameDeck } from '../deck/edition.ts';
import { readLinkDeck } from '../table/link.ts';
import { ANOTHER_DAY, type KeptConversation } from './conversation.ts';
import type { Core } from './core.ts';
import { openLink } from './follow-link.ts';
import { openConversation, openFresh } from './opened.ts';
import { clearScreen, readScreen } from './screen.ts';
import { openWindow, type State } from './state.ts';
import { recall, recallKeyWishes } from './storage.ts';
import { putAway } from './way-back.ts';

/** What earlier visits left: the conversation under way, and the one that was put away when it began. */
export interface Found {
  readonly kept: KeptConversation | undefined;
  readonly before: KeptConversation | undefined;
  /** Decks of conversations that were found, where they are others than the one on the table. */
  readonly boxes?: readonly SpokenDeck[];
  /** The deck that was asked for and is not here. */
  readonly missing?: string | undefined;
  /** The conversation that wrote the address as it stands, where this tab did. */
  readonly writer?: string | undefined;
}

/** What a window begins with: what its address asks, what was kept here, else what is fresh. `now` in ms since 1970. */
export const openState = (
  hash: string,
  box: SpokenDeck,
  core: Core | undefined,
  { kept: found, before: foundBefore, boxes = [], missing, writer }: Found,
  now: number,
): State => {
  const boxOf = (other: KeptConversation | undefined) =>
    other && boxes.find(({ version }) => isSameDeck(version, other.deck));
  // A link to another deck, or a deck that is gone: what was under way is put away, and stays as it is.
  const isOther = found !== undefined && found.table !== '' && !isSameDeck(found.deck, box.version);
  const kept = isOther ? undefined : found;
  const before = isOther ? found : foundBefore;
  const begun = kept && kept.table !== '' ? openConversation(kept, box, core) : openFresh(kept, box, core, now);
  const opened = isOther ? { ...begun, game: { ...begun.game, fault: undefined } } : begun;
  const screen = readScreen(recall('screen') ?? '');
  const isOld = kept !== undefined && kept.rev > 0 && now - kept.rev > ANOTHER_DAY;
  const state: State = {
    ...opened,
    box,
    // Undo reaches back over a reload, as long as nothing was done since.
    before: before && { ...(isOther ? putAway(before) : { kept: before, moves: 1 }), box: boxOf(before) },
    isOld,
    screen: isOld ? clearScreen(screen) : screen,
    window: { ...openWindow, wanted: box.language, ...recallKeyWishes() },
    ...(missing !== undefined && {
      game: {
        ...opened.game,
        fault: 'deck' as const,
        missing: { deck: missing, ...(readLinkDeck(hash) === missing ? { hash } : found && { kept: found }) },
      },
    }),
  };
  if (missing !== undefined) return state;
  // Nobody can read it: then it stays as it is, and what begins here is another one.
  if (kept && opened.game.fault === 'broken')
    return { ...state, ...openFresh(undefined, box, core, now, 'broken'), before: putAway(kept) };
  const linked = openLink(state, hash, core, now, writer);
  // The card that it asks for is shown, and nobody has done anything since.
  return isOther && linked.before && linked.before === state.before
    ? { ...linked, before: { ...linked.before, moves: linked.game.session.log.length } }
    : linked;
};
