/**
 * A timer by timestamps, never by ticks: a window that slept, was reloaded or opened late reads the same time. All
 * times are in ms; `now` is handed in.
 */
export type Timer =
  | { readonly total: number; readonly endsAt: number }
  /** Paused, with so much left. */
  | { readonly total: number; readonly left: number };

const MINUTE = 60_000;
/** Minutes that take one press; any other number up to the longest works as well. */
export const usualMinutes: readonly number[] = [1, 2, 4, 5, 10];
const MOST_MINUTES = 120;

/** `7`, `2,5` or `2.5`, as people type minutes in either language; undefined for what is none, or too many. */
export const readMinutes = (typed: string): number | undefined => {
  const minutes = /^\s*\d{1,3}(?:[.,]\d)?\s*$/.test(typed) ? Number(typed.replace(',', '.')) : 0;
  return minutes > 0 && minutes <= MOST_MINUTES ? minutes : undefined;
};

export const startTimer = (minutes: number, now: number): Timer => ({
  total: minutes * MINUTE,
  endsAt: now + minutes * MINUTE,
});

/** What is left in ms; never under zero. */
export const leftOf = (timer: Timer, now: number): number =>
  'left' in timer ? timer.left : Math.max(0, timer.endsAt - now);

export const isPaused = (timer: Timer): boolean => 'left' in timer;
export const isOver = (timer: Timer, now: number): boolean => leftOf(timer, now) === 0;

/** Pauses a running timer, lets a paused one go on; one that is over stays over. */
export const pauseOrGoOn = (timer: Timer, now: number): Timer => {
  if ('left' in timer) return { total: timer.total, endsAt: now + timer.left };
  return isOver(timer, now) ? timer : { total: timer.total, left: leftOf(timer, now) };
};

/** One more minute; one that is over starts anew with that minute. */
export const addMinute = (timer: Timer, now: number): Timer => {
  const total = timer.total + MINUTE;
  return 'left' in timer ? { total, left: timer.left + MINUTE } : { total, endsAt: now + leftOf(timer, now) + MINUTE };
};

/** `4:05`. A second that has begun counts whole, so that 1:00 is shown at the start and 0:00 only at the end. */
export const writeTime = (left: number): string => {
  const seconds = Math.ceil(left / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};
