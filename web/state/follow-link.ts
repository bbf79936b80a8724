import { findCard } from '../../cards/find.ts';
import type { SpokenDeck } from '../deck/deck.ts';
import { readLink, writeLink } from '../table/link.ts';
import { play, type Session, undo } from '../table/session.ts';
import type { Core } from './core.ts';
import { freshSession, openFresh } from './opened.ts';
import type { State } from './state.ts';
import { wayBack } from './way-back.ts';

/** A table or a card of another deck begins on that one; a link that is not whole changes nothing. */
export const followLink = (state: State, hash: string, box: SpokenDeck, core: Core | undefined, now: number): State => {
  if (box === state.box) return openLink(state, hash, core, now);
  const { session, card, otherDeck, isBroken } = readLink(hash, box);
  const asked = session ?? showCard(freshSession(), box.cards, card);
  if (!isBroken && asked) return beginOther(state, box, { session: asked, otherDeck, fault: undefined }, core, now);
  // What was asked before its deck was here was tried now: the deck itself can still be laid.
  const { missing: _, ...game } = state.game;
  return { ...state, game: { ...game, fault: 'link' } };
};

/**
 * What an address asks of a window: a card to show, or another table, for which the conversation that was under way is
 * put away. The same table is what it was, with its whole log. An address that is not whole changes nothing.
 *
 * What this very conversation wrote (`writer`) asks for no other one. Of a page that went too soon it is a step ahead of
 * the note, and that step is made again; where another window went on, the note counts.
 */
export const openLink = (
  state: State,
  hash: string,
  core: Core | undefined,
  now: number,
  writer?: string | undefined,
): State => {
  const { game, deck, box } = state;
  const { session, card, otherDeck, isBroken } = readLink(hash, deck);
  if (isBroken) return { ...state, game: { ...game, fault: 'link' } };
  if (!session) {
    const shown = showCard(game.session, deck.cards, card);
    return shown ? { ...state, game: { ...game, session: shown } } : state;
  }
  const wordsOf = (one: Session) => writeLink(one, 'nl', deck);
  const here = wordsOf(game.session);
  if (here === wordsOf(session))
    return otherDeck === game.otherDeck ? state : { ...state, game: { ...game, otherDeck } };
  if (writer === state.conversation.id) {
    const step = session.log.at(-1);
    return step && here === wordsOf(undo(session))
      ? { ...state, game: { ...game, session: play(game.session, step, deck.cards) } }
      : state;
  }
  return beginOther(state, box, { session, otherDeck, fault: undefined }, core, now);
};

/** Another table, also of another deck, for which the conversation that was under way is put away. */
const beginOther = (
  state: State,
  box: SpokenDeck,
  game: State['game'],
  core: Core | undefined,
  now: number,
): State => ({
  ...state,
  ...openFresh(undefined, box, core, now),
  box,
  game,
  isOld: false,
  before: wayBack(state, box, game.session.log.length, state.before, core, now),
});

/** A session with the card of a code on show; nothing where no card has it. */
const showCard = (session: Session, cards: SpokenDeck['cards'], typed = ''): Session | undefined => {
  const code = findCard(cards, typed)?.code;
  return code === undefined ? undefined : play(session, { kind: 'jump', code }, cards);
};
