import type { ReactNode } from 'react';
import { Boundary } from './boundary.tsx';

interface Props {
  /** The part that was open may be what broke: the app begins again with the cards. The projector has no such way. */
  readonly onCards: (() => void) | undefined;
  readonly children: ReactNode;
}

/**
 * The last that catches a fault, round the whole window. The projector's window shows bare ground meanwhile, and the
 * facilitator's says that it is closed.
 */
export const Root = ({ onCards, children }: Props) =>
  onCards ? (
    <Boundary place="app" whole onCards={onCards}>
      {children}
    </Boundary>
  ) : (
    <Boundary place="room" instead={<main className="projector" />}>
      {children}
    </Boundary>
  );
