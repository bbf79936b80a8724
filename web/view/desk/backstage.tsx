import type { ReactNode } from 'react';

interface Props {
  readonly heading: string;
  /** Whether it stands open by itself: the room looks at another window, or somebody asked for it. */
  readonly open: boolean;
  /** What it is about; another one closes it again where a shoulder might read along. */
  readonly about: string;
  readonly children: ReactNode;
}

/** What is for the facilitator's eyes: open beside a projector, closed where the room may see this very window. */
export const Backstage = ({ heading, open, about, children }: Props) => (
  <details className="backstage" key={`${about} ${open}`} open={open}>
    <summary>{heading}</summary>
    <div className="backstage-words">{children}</div>
  </details>
);
