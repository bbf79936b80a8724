import { useMemo, useRef, useState } from 'react';
import { useEffect } from '../browser/effect.ts';
import type { SpokenDeck } from '../deck/deck.ts';
import { joinOwn } from '../deck/own-deck.ts';
import type * as core from '../workshop/core.ts';
import type { Scene } from '../workshop/scenes.ts';
import type { Workshop } from '../workshop/workshop.ts';
import { type Kept, keep, recall } from './storage.ts';
import { useLater } from './use-later.ts';

/** What a workshop can do, once that has come. */
export type Core = typeof core;

export interface WorkshopPlay {
  /** Nothing until its part has come. */
  readonly workshop: Workshop | undefined;
  readonly onWorkshop: (change: (before: Workshop) => Workshop) => void;
  readonly onScene: (scene: Scene) => void;
  /** Whether this browser keeps it; a harvest may not fit where a game still does. */
  readonly saved: Kept;
  readonly onReopen: () => void;
}

const recallWorkshop = ({ readWorkshop }: Core, { cards }: SpokenDeck): Workshop => {
  try {
    return readWorkshop(JSON.parse(recall('workshop') ?? '{}') ?? {}, cards);
  } catch {
    return readWorkshop({}, cards);
  }
};

/** All of the workshop beside the table, kept over a reload. */
export const useWorkshop = (deck: SpokenDeck, driving: boolean, core: Core | undefined): WorkshopPlay => {
  const [workshop, setWorkshop] = useState(() => core && recallWorkshop(core, deck));
  /** Asked for before there was a workshop. A click may come between two draws: what was drawn last does not know it. */
  const asked = useRef<Scene>(undefined);
  const [saved, setSaved] = useState<Kept>('saved');
  useEffect(() => {
    if (!core || workshop) return;
    const recalled = recallWorkshop(core, deck);
    const first = asked.current ? { ...recalled, scene: asked.current } : recalled;
    setWorkshop((before) => before ?? first);
  }, [core, workshop, deck]);
  const later = useLater();
  useEffect(() => {
    if (driving && core && workshop)
      later(() => setSaved(keep('workshop', JSON.stringify(core.writeWorkshop(workshop)))));
  }, [workshop, driving, core, later]);
  const onWorkshop: WorkshopPlay['onWorkshop'] = (change) => setWorkshop((before) => before && change(before));
  return {
    workshop,
    saved,
    onWorkshop,
    // Whoever is quicker than the part is served when it comes.
    onScene: (scene) => {
      asked.current = scene;
      onWorkshop((before) => ({ ...before, scene }));
    },
    onReopen: () => core && setWorkshop(recallWorkshop(core, deck)),
  };
};

/** The deck with the cards that people wrote behind it; the same object as long as nothing changes. */
export const useWholeDeck = (deck: SpokenDeck, own: Workshop['own'], core: Core | undefined): SpokenDeck =>
  useMemo(() => (core ? joinOwn(deck, core.cardsOf(own)) : deck), [deck, own, core]);
