import { chime } from '../browser/chime.ts';
import { isOver } from '../table/timer.ts';
import type { Store } from './store.ts';

/** ms between two looks at the clock, as of the time on the screen. */
const LOOK = 250;

/**
 * Sounds softly once the time is over, where that was asked for: whatever this window shows, also from behind another
 * one. Only of a time that ends before our eyes: one that ended while the page was away has said so long ago.
 */
export const followTime = ({ get, subscribe }: Store): void => {
  let looking: ReturnType<typeof setInterval> | undefined;
  const look = () => {
    const { screen, window } = get();
    if (screen.timer && !isOver(screen.timer, Date.now())) return;
    clearInterval(looking);
    // Beside a window that drives, that one sounds.
    if (screen.timer && screen.sound && window.seat === 'driving') chime();
  };
  const follow = () => {
    clearInterval(looking);
    const { timer } = get().screen;
    if (timer && 'endsAt' in timer && !isOver(timer, Date.now())) looking = setInterval(look, LOOK);
  };
  follow();
  subscribe((now, before) => {
    if (now.screen.timer !== before.screen.timer) follow();
  });
};
