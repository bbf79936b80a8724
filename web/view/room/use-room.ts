import { useState } from 'react';
import { useEffect } from '../../browser/effect.ts';

export type Room = typeof import('./room.tsx');

let fetched: Room | undefined;

/** The room's own views. Nothing until they came: then a card shows as it lies on the table, which is never wrong. */
export const useRoom = (): Room | undefined => {
  const [room, setRoom] = useState(fetched);
  useEffect(() => {
    import('./room.tsx').then(
      (came) => {
        fetched = came;
        setRoom(came);
      },
      () => undefined,
    );
  }, []);
  return room;
};
