import { useEffectEvent, useRef, useState } from 'react';
import { readBreakage, subscribeBreakage } from '../breakage/breakages.ts';
import { reportBreakage } from '../breakage/report.ts';
import { useEffect } from '../browser/effect.ts';
import type { Command } from '../command/commands.ts';
import { drawName } from '../state/chance.ts';
import type { Showing } from '../state/showing.ts';
import { joinAsProjector, type ProjectorEnd } from './projector-end.ts';
import { HEARTBEAT } from './table-end.ts';
import { watchVisits } from './visits.ts';
import { openWire } from './wire.ts';

/** What the facilitator's window says there is to see; nothing until it has spoken. */
export const useShowing = (): readonly [Showing | undefined, (command: Command) => void] => {
  const [showing, setShowing] = useState<Showing>();
  const end = useRef<ProjectorEnd>(undefined);
  const onShowing = useEffectEvent(setShowing);
  useEffect(() => {
    const opener: Window | null = window.opener;
    const wire = openWire(opener ? [opener] : [], (message) => end.current?.hear(message));
    const joined = joinAsProjector({
      id: drawName(),
      send: wire.send,
      isVisible: () => document.visibilityState === 'visible',
      onShowing: (told) => onShowing(told),
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
  return [showing, (command) => end.current?.ask(command)];
};
