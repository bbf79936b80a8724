import { useEffect, useState } from 'react';
import { deck } from '../cards/deck.ts';
import type { Language } from '../cards/schema.ts';
import { keep, readSession, recall, writeSession } from './storage.ts';
import { readLink, writeLink } from './table/link.ts';
import type { DealSet } from './table/pile.ts';
import { layOut, play, redo, type Session, startSession, undo } from './table/session.ts';
import type { Move, Table } from './table/table.ts';

const { cards, version } = deck;

/** Short enough to read out loud. */
const SEEDS = 1_000_000;

/** The only place where chance enters: everything after it follows from the seed. */
const drawSeed = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % SEEDS;

/** The session in the address; else the one kept here; else a fresh one. With its log, where both are the same table. */
const openSession = (): Session => {
  const linked = readLink(location.hash, cards).session;
  const kept = readSession(recall('session') ?? '', version, cards);
  if (!linked) return kept ?? startSession({ kind: 'start', set: 'all', seed: drawSeed() });
  return kept && writeLink(kept, 'nl', cards) === writeLink(linked, 'nl', cards) ? kept : linked;
};

export interface Play {
  readonly session: Session;
  readonly table: Table;
  /** Whether this browser keeps the session for a next visit. */
  readonly saved: boolean;
  readonly onMove: (move: Move) => void;
  readonly onStart: (set: DealSet) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** A session that survives a reload, and the address that carries it. */
export const useSession = (language: Language): Play => {
  const [session, setSession] = useState(openSession);
  const [saved, setSaved] = useState(true);

  useEffect(() => {
    history.replaceState(history.state, '', `#${writeLink(session, language, cards)}`);
    setSaved(keep('session', writeSession(session, version)));
  }, [session, language]);

  useEffect(() => {
    const open = () => setSession(openSession());
    addEventListener('hashchange', open);
    return () => removeEventListener('hashchange', open);
  }, []);

  const onMove = (move: Move) => setSession((before) => play(before, move, cards));
  return {
    session,
    table: layOut(session, cards),
    saved,
    onMove,
    onStart: (set) => onMove({ kind: 'start', set, seed: drawSeed() }),
    onUndo: () => setSession(undo),
    onRedo: () => setSession(redo),
  };
};
