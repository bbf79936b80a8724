import type { ComponentType } from 'react';
import type { Part } from './part.ts';
import { usePart } from './use-part.ts';

/** A view out of a part. It stands where any view stands, and shows another one until its part is here. */
export const viewOf = <P, Props extends object>(
  part: Part<P>,
  pick: (here: P) => ComponentType<Props>,
  Instead?: ComponentType,
): ComponentType<Props> => {
  const PartView = (props: Props) => {
    const here = usePart(part);
    if (!here) return Instead ? <Instead /> : null;
    const View = pick(here);
    return <View {...props} />;
  };
  return PartView;
};
