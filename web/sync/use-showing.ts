import { useEffectEvent, useRef, useState } from 'react';
import { readBreakage, subscribeBreakage } from '../breakage/breakages.ts';
import { reportBreakage } from '../breakage/report.ts';
import { useEffect } from '../browser/effect.ts';
import type { Command } from '../command/commands.ts';
import type { SpokenDeck } from '../deck/deck.ts';
import { drawName } from '../state/chance.ts';
import type { Showing } from '../state/showing.ts';
import { joinAsProjector, type ProjectorEnd } from './projector-end.ts';
import { HEARTBEAT } from './table-end.ts';
import { watchVisits } from './visits.ts';
import { openWire } from './wire.ts';

interface Heard {
  /** What the facilitator's window says there is to see; nothing until it has spoken. */
  readonly showing: Showing | undefined;
  /** A deck that came from there, because it was asked for. */
  readonly sent: SpokenDeck | undefined;
  readonly ask: (command: Command) => void;
  readonly wantDeck: (edition: string) => void;
}

/** The projector's ear: what there is to see, and the way to ask. */
export const useShowing = (): Heard => {
  const [showing, setShowing] = useState<Showing>();
  const [sent, setSent] = useState<SpokenDeck>();
  const end = useRef<ProjectorEnd>(undefined);
  const onShowing = useEffectEvent(setShowing);
  const onDeck = useEffectEvent(setSent);
  useEffect(() => {
    const opener: Window | null = window.opener;
    const wire = openWire(opener ? [opener] : [], (message) => end.current?.hear(message));
    const joined = joinAsProjector({
      id: drawName(),
      send: wire.send,
      isVisible: () => document.visibilityState === 'visible',
      onShowing: (told) => onShowing(told),
      onDeck: (deck) => onDeck(deck),
    });
    end.current = joined;
    const forget = subscribeBreakage(() => {
      const breakage = readBreakage();
      if (breakage) joined.tellBreakage(reportBreakage(breakage, navigator.userAgent));
    });
    const beat = setInterval(joined.beat, HEARTBEAT);
    document.addEventListener('visibilitychange', joined.beat);
    const unwatch = watchVisits(joined);
    return () => {
      clearInterval(beat);
      document.removeEventListener('visibilitychange', joined.beat);
      unwatch();
      forget();
      joined.leave();
      wire.close();
    };
  }, []);
  return {
    showing,
    sent,
    ask: (command) => end.current?.ask(command),
    wantDeck: (edition) => end.current?.wantDeck(edition),
  };
};
