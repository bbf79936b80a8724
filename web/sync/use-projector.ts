import { useEffectEvent, useRef, useState } from 'react';
import { raiseBreakage } from '../breakage/breakages.ts';
import { useEffect } from '../browser/effect.ts';
import type { Command } from '../command/commands.ts';
import { drawName } from '../state/chance.ts';
import type { Showing } from '../state/showing.ts';
import { HEARTBEAT, joinAsTable, type ProjectorState, type Seat, type TableEnd } from './table-end.ts';
import { watchVisits } from './visits.ts';
import { type OpenWire, openWire } from './wire.ts';

export interface ProjectorLink {
  readonly projector: ProjectorState;
  readonly seat: Seat;
  /** Opens the projector's window, or brings the one that is open to the front; false where the browser refuses. */
  readonly open: () => boolean;
  readonly takeOver: () => void;
}

const NAME = 'ruimtemakers-projector';

/** Keeps the projector's window told, and tells how it is. */
export const useProjector = (showing: Showing, onCommand: (command: Command) => void): ProjectorLink => {
  const [projector, setProjector] = useState<ProjectorState>('none');
  const [seat, setSeat] = useState<Seat>('driving');
  const end = useRef<TableEnd>(undefined);
  const wire = useRef<OpenWire>(undefined);
  const hearCommand = useEffectEvent(onCommand);
  const first = useEffectEvent(() => showing);
  useEffect(() => {
    const opened = openWire([], (message) => end.current?.hear(message));
    const joined = joinAsTable({
      id: drawName(),
      send: opened.send,
      now: Date.now,
      onProjector: setProjector,
      onSeat: setSeat,
      onCommand: (command) => hearCommand(command),
      onBreakage: (report) => raiseBreakage({ place: 'room', broken: report }),
    });
    end.current = joined;
    wire.current = opened;
    joined.show(first());
    const beat = setInterval(joined.beat, HEARTBEAT);
    const unwatch = watchVisits(joined);
    return () => {
      clearInterval(beat);
      unwatch();
      joined.leave();
      opened.close();
    };
  }, []);
  const told = JSON.stringify(showing);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is told, not the object that tells it
  useEffect(() => {
    end.current?.show(showing);
  }, [told]);
  return {
    projector,
    seat,
    open: () => {
      const address = `${location.href.replace(/#.*/s, '')}#projector`;
      const opened = window.open(projector === 'none' || projector === 'gone' ? address : '', NAME, 'popup');
      if (opened) wire.current?.add(opened);
      opened?.focus();
      return opened !== null;
    },
    takeOver: () => end.current?.takeOver(),
  };
};
