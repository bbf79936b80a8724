import { useSyncExternalStore } from 'react';
import { useEffect } from './effect.ts';
import type { Part } from './part.ts';
import { whenQuiet } from './quiet.ts';

/** A part, once it is here. It is fetched as soon as it is wanted, else in a quiet moment. */
export const usePart = <P>(part: Part<P>, wanted = true): P | undefined => {
  const here = useSyncExternalStore(part.subscribe, part.get);
  // At every drawing: what could not be fetched is asked for again, as long as it is wanted.
  useEffect(() => {
    if (wanted && !part.get()) part.load();
  });
  useEffect(() => {
    if (!wanted) whenQuiet(part.load);
  }, [part, wanted]);
  return here;
};
