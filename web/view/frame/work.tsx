import type { ReactNode } from 'react';
import { FootPlace } from '../piece/foot.tsx';
import { Time, type TimeProps } from './drawers.tsx';

interface Props extends TimeProps {
  /** The field for a code, which is seen while somebody types one. */
  readonly code: ReactNode;
  /** What the work is at; it scrolls where it is longer than the window. */
  readonly children: ReactNode;
}

/** The work, and under it an edge that stays in sight, where the hand finds the time and the next step of any part. */
export const Work = ({ state, act, code, children }: Props) => {
  const { active, problem } = state.window.code;
  return (
    <FootPlace beside={<Time {...{ state, act }} />} over={(active || problem) && code}>
      {children}
    </FootPlace>
  );
};
