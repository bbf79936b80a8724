import { useReducer } from 'react';
import { useEffect } from './effect.ts';
import { whenQuiet } from './quiet.ts';

type Load = () => Promise<unknown>;

/** What was fetched, by what fetches it: no part is fetched twice. */
const fetched = new Map<Load, Promise<unknown>>();
const here = new Map<Load, unknown>();

const fetchPart = (load: Load): Promise<unknown> => {
  const under = fetched.get(load);
  if (under) return under;
  const coming = load().then(
    (part) => here.set(load, part),
    (error) => {
      fetched.delete(load);
      throw error;
    },
  );
  fetched.set(load, coming);
  return coming;
};

/**
 * A part of the app that is fetched when it is first wanted, or before that in a quiet moment. Nothing where it cannot
 * be fetched: the game goes on, and the next wish tries again. `first` is the part where the page came with it.
 */
export const usePart = <P>(load: () => Promise<P>, wanted: boolean, first?: P): P | undefined => {
  const [, draw] = useReducer((times: number) => times + 1, 0);
  const part = first ?? (here.get(load) as P | undefined);
  const isHere = part !== undefined;
  useEffect(() => {
    if (isHere) return;
    if (!wanted) {
      whenQuiet(() => fetchPart(load));
      return;
    }
    let isWaiting = true;
    fetchPart(load).then(
      () => isWaiting && draw(),
      () => undefined,
    );
    return () => {
      isWaiting = false;
    };
  }, [load, wanted, isHere]);
  return part;
};
