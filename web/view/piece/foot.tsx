import { createContext, type ReactNode, use, useState } from 'react';
import { createPortal } from 'react-dom';

const FootPlace = createContext<Element | null>(null);

interface Props {
  /** What the work is at; it scrolls where it is longer than the window. */
  readonly children: ReactNode;
  /** What stands in the foot of every part: the time. */
  readonly beside: ReactNode;
}

/** The work, and under it an edge that stays in sight, where the hand finds the time and the next step of any part. */
export const Work = ({ children, beside }: Props) => {
  const [place, setPlace] = useState<Element | null>(null);
  return (
    <FootPlace value={place}>
      <div className="sheet">{children}</div>
      <div className="foot-bar">
        {beside}
        <div className="foot-acts" ref={setPlace} />
      </div>
    </FootPlace>
  );
};

/** Puts what leads on from here in the foot, wherever in a part it is made. */
export const Foot = ({ children }: { readonly children: ReactNode }) => {
  const place = use(FootPlace);
  return place && createPortal(children, place);
};
