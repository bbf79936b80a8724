import { createContext, type ReactNode, use, useState } from 'react';
import { createPortal } from 'react-dom';

const Place = createContext<Element | null>(null);

interface Props {
  readonly children: ReactNode;
  /** What stands in the foot of every part. */
  readonly beside: ReactNode;
  /** What lies over the work for a while, just above the foot. */
  readonly over: ReactNode;
}

/** What scrolls, and a foot under it that stays. */
export const FootPlace = ({ children, beside, over }: Props) => {
  const [place, setPlace] = useState<Element | null>(null);
  return (
    <Place value={place}>
      <div className="sheet">{children}</div>
      <div className="foot-bar">
        {over}
        {beside}
        <div className="foot-acts" ref={setPlace} />
      </div>
    </Place>
  );
};

/** Puts what leads on from here in the foot, wherever in a part it is made. */
export const Foot = ({ children }: { readonly children: ReactNode }) => {
  const place = use(Place);
  return place && createPortal(children, place);
};
