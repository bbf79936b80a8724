import { addMinute, pauseOrGoOn, startTimer, type Timer } from '../table/timer.ts';
import { isObject, parse } from '../workshop/part/json.ts';

/** How the room's screen looks; the same cards on light, on dark, or in black on white for weak eyes and old beamers. */
export const looks = ['light', 'dark', 'contrast'] as const;
export type Look = (typeof looks)[number];

/** Steps that letters are made larger or smaller on the room's screen, around what the design gives. */
export const textSizes = [-2, -1, 0, 1, 2, 3] as const;
export type TextSize = (typeof textSizes)[number];

/** What the facilitator set for the room; no move of the game, so undo leaves it alone. */
export interface Screen {
  readonly black: boolean;
  readonly look: Look;
  readonly textSize: TextSize;
  readonly timer: Timer | undefined;
  /** A soft sound when the time is over; off unless asked for. */
  readonly sound: boolean;
}

export const plainScreen: Screen = { black: false, look: 'light', textSize: 0, timer: undefined, sound: false };

/** One step larger or smaller; at the ends nothing. */
const changeTextSize = (size: TextSize, by: 1 | -1): TextSize => textSizes[textSizes.indexOf(size) + by] ?? size;

/** What a facilitator does for the room, wherever it looks. */
export type ScreenAct =
  | { readonly kind: 'set'; readonly change: Partial<Screen> }
  | { readonly kind: 'textSize'; readonly by: 1 | -1 }
  | TimerAct;

export type TimerAct =
  | { readonly kind: 'start'; readonly minutes: number }
  | { readonly kind: 'pauseOrGoOn' | 'addMinute' | 'clear' };

/** The screen after an act; `now` in ms since 1970. */
export const reduceScreen = (screen: Screen, act: ScreenAct, now: number): Screen => {
  switch (act.kind) {
    case 'set':
      return { ...screen, ...act.change };
    case 'textSize':
      return { ...screen, textSize: changeTextSize(screen.textSize, act.by) };
    default:
      return { ...screen, timer: reduceTimer(screen.timer, act, now) };
  }
};

const reduceTimer = (timer: Timer | undefined, act: TimerAct, now: number): Timer | undefined => {
  if (act.kind === 'start') return startTimer(act.minutes, now);
  if (!timer || act.kind === 'clear') return undefined;
  return act.kind === 'addMinute' ? addMinute(timer, now) : pauseOrGoOn(timer, now);
};

/** A black screen and a timer are of the hour in which they were asked for. */
export const clearScreen = (screen: Screen): Screen => ({ ...screen, black: false, timer: undefined });

export const writeScreen = (screen: Screen): string => JSON.stringify(screen);

/** Reads what `writeScreen` wrote; what is broken or from another version is as it was made at first. */
export const readScreen = (text: string): Screen => {
  const kept = parse(text);
  const found = isObject(kept) ? kept : {};
  return {
    black: found.black === true,
    look: looks.find((look) => look === found.look) ?? plainScreen.look,
    textSize: textSizes.find((size) => size === found.textSize) ?? plainScreen.textSize,
    timer: readTimer(found.timer),
    sound: found.sound === true,
  };
};

const readTimer = (found: unknown): Timer | undefined => {
  if (!isObject(found)) return undefined;
  const { total, left, endsAt } = found;
  if (typeof total !== 'number' || !(total > 0)) return undefined;
  if (typeof left === 'number' && left >= 0) return { total, left };
  return typeof endsAt === 'number' ? { total, endsAt } : undefined;
};
