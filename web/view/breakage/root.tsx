import type { ReactNode } from 'react';
import { keep, recall } from '../../state/storage.ts';
import { Boundary } from './boundary.tsx';

/**
 * The last that catches a fault, round the whole window. What begins again reads what was kept; the projector's window
 * shows bare ground meanwhile, and the facilitator's says that it is closed.
 */
export const Root = ({ children }: { readonly children: ReactNode }) =>
  location.hash === '#projector' ? (
    <Boundary place="room" instead={<main className="projector" />}>
      {children}
    </Boundary>
  ) : (
    <Boundary place="app" whole onCards={keepCards}>
      {children}
    </Boundary>
  );

/** The part that was open may be what broke: the app begins again with the cards. */
const keepCards = (): void => {
  try {
    keep('workshop', JSON.stringify({ ...JSON.parse(recall('workshop') ?? '{}'), scene: 'cards' }));
  } catch {
    // What was kept cannot be read: then the app begins with the cards by itself.
  }
};
