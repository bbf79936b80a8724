import { type ComponentType, createElement, useSyncExternalStore } from 'react';
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

/** A view out of a part. It stands where any view stands, and shows another one until its part is here. */
export const later = <P, Props extends object>(
  part: Part<P>,
  pick: (here: P) => ComponentType<Props>,
  Instead?: ComponentType,
): ComponentType<Props> => {
  const Later = (props: Props) => {
    const here = usePart(part);
    if (here) return createElement(pick(here), props);
    return Instead ? createElement(Instead) : null;
  };
  return Later;
};
