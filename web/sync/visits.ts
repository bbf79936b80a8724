interface Visitor {
  readonly leave: () => void;
  readonly comeBack: () => void;
}

/**
 * Tells one end of the game when its page goes, and when the browser brings that page back as it was, by Back or
 * Forward: then no script runs anew, and what left would stay away. Gives a way to tell it no longer.
 */
export const watchVisits = ({ leave, comeBack }: Visitor): (() => void) => {
  const show = ({ persisted }: PageTransitionEvent) => {
    if (persisted) comeBack();
  };
  addEventListener('pagehide', leave);
  addEventListener('pageshow', show);
  return () => {
    removeEventListener('pagehide', leave);
    removeEventListener('pageshow', show);
  };
};
