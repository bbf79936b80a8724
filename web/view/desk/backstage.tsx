import type { ReactNode } from 'react';

interface Props {
  readonly heading: string;
  /** Whether the room looks at another window; only then may this stand open by itself. */
  readonly safe: boolean;
  /** What it is about; another one closes it again where a shoulder might read along. */
  readonly about: string;
  readonly children: ReactNode;
}

/** What is for the facilitator's eyes: open beside a projector, closed where the room may see this very window. */
export const Backstage = ({ heading, safe, about, children }: Props) => (
  <details className="backstage" key={`${about} ${safe}`} open={safe}>
    <summary>{heading}</summary>
    <div className="backstage-words">{children}</div>
  </details>
);
