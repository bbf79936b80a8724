import { startTransition, useState } from 'react';
import { useEffect } from './effect.ts';
import { whenQuiet } from './quiet.ts';

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
    const show = (loaded: P) => {
      if (here) setPart(() => loaded);
    };
    const goOn = () => undefined;
    if (wanted) load().then(show, goOn);
    else whenQuiet(() => here && load().then((loaded) => startTransition(() => show(loaded)), goOn));
    return () => {
      here = false;
    };
  }, [wanted, part]);
  return part;
};
