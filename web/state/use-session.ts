import { useState } from 'react';
import { findCard } from '../../cards/find.ts';
import { useEffect } from '../browser/effect.ts';
import type { SpokenDeck } from '../deck/deck.ts';
import { readLink, writeLink } from '../table/link.ts';
import type { Move } from '../table/move.ts';
import { layOut, play, redo, type Session, startSession, undo } from '../table/session.ts';
import { type DealSet, everything, type TableDeck } from '../table/set.ts';
import type { Table } from '../table/table.ts';
import { drawSeed } from './chance.ts';
import { type Fault, type Kept, keep, readSession, recall, recallSession, writeSession } from './storage.ts';
import { useLater } from './use-later.ts';

interface Opened {
  readonly session: Session;
  readonly otherDeck: boolean;
  readonly fault: Fault | undefined;
}

/** The session in the address; else the one kept here; else a fresh one. With its log, where both are the same table. */
const openSession = (hash: string, deck: TableDeck): Opened => {
  const { session: linked, card, otherDeck } = readLink(hash, deck);
  if (!linked) {
    const { session: kept, fault } = recallSession(deck.version, deck.cards);
    const session = kept ?? startSession({ kind: 'start', set: everything, seed: drawSeed() });
    const code = findCard(deck.cards, card ?? '')?.code;
    return { session: code ? play(session, { kind: 'jump', code }, deck.cards) : session, otherDeck: false, fault };
  }
  const kept = readSession(recall('session') ?? '', deck.version, deck.cards);
  const same = kept && writeLink(kept, 'nl', deck) === writeLink(linked, 'nl', deck);
  return { session: same ? kept : linked, otherDeck, fault: undefined };
};

export interface Play {
  readonly session: Session;
  readonly table: Table;
  /** Whether this browser keeps the session for a next visit, and if not, why. */
  readonly saved: Kept;
  /** Whether the address that opened this session was made for another version of the deck. */
  readonly otherDeck: boolean;
  /** What was wrong with the session kept by an earlier visit. */
  readonly fault: Fault | undefined;
  readonly onMove: (move: Move) => void;
  /** Several moves at once, as one wish of a person makes them; with a card that was just written, its deck too. */
  readonly onMoves: (moves: readonly Move[], withCards?: SpokenDeck['cards']) => void;
  readonly onStart: (set: DealSet) => void;
  /** A session from a file, or a new one, in place of this one. */
  readonly onReplace: (session: Session) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** The session of an address, in place of this one. */
  readonly onOpen: (hash: string) => void;
  /** Reads the kept session again, as another window left it. */
  readonly onReopen: () => void;
}

/** A session that survives a reload; the address that it begins with comes before the one kept here. */
export const useSession = (deck: SpokenDeck, driving: boolean): Play => {
  const [{ session, otherDeck, fault }, setOpened] = useState(() => openSession(location.hash, deck));
  const [saved, setSaved] = useState<Kept>('saved');
  const { cards } = deck;

  const later = useLater();
  useEffect(() => {
    // Of two windows one keeps the game; the other would write over it.
    if (driving) later(() => setSaved(keep('session', writeSession(session, deck.version))));
  }, [session, deck, driving, later]);

  const change = (next: (session: Session) => Session) =>
    setOpened((before) => ({ ...before, session: next(before.session) }));
  const onMoves: Play['onMoves'] = (moves, withCards = cards) =>
    change((before) => moves.reduce((session, move) => play(session, move, withCards), before));
  return {
    session,
    table: layOut(session, cards),
    saved,
    otherDeck,
    onMove: (move) => onMoves([move]),
    onMoves,
    onReplace: (replaced) => setOpened({ session: replaced, otherDeck: false, fault: undefined }),
    fault,
    onStart: (set) => {
      const start: Move = { kind: 'start', set, seed: drawSeed() };
      setOpened((before) => ({ session: play(before.session, start, cards), otherDeck: false, fault: undefined }));
    },
    onUndo: () => change(undo),
    onRedo: () => change(redo),
    onOpen: (hash) => setOpened(openSession(hash, deck)),
    onReopen: () => {
      const kept = readSession(recall('session') ?? '', deck.version, cards);
      if (kept) change(() => kept);
    },
  };
};
