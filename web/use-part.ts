import { useState } from 'react';
import { useEffect } from './effect.ts';

/** ms after the first paint before parts that nobody asked for yet are fetched. */
const QUIET = 300;

/**
 * A part of the app that is fetched when it is first wanted, or before that in a quiet moment. Nothing where it cannot
 * be fetched: the game goes on, and the next wish tries again. `first` is the part where the page came with it.
 */
export const usePart = <P>(load: () => Promise<P>, wanted: boolean, first?: P): P | undefined => {
  const [part, setPart] = useState<P | undefined>(() => first);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `load` is the same import at every render
  useEffect(() => {
    if (part !== undefined) return;
    let here = true;
    const fetch = () =>
      load().then(
        (loaded) => here && setPart(() => loaded),
        () => undefined,
      );
    const later = wanted ? undefined : setTimeout(fetch, QUIET);
    if (wanted) fetch();
    return () => {
      here = false;
      clearTimeout(later);
    };
  }, [wanted, part]);
  return part;
};
