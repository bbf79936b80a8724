import { useState } from 'react';
import { useEffect } from '../browser/effect.ts';
import { addMinute, pauseOrGoOn, startTimer } from '../table/timer.ts';
import { changeTextSize, readScreen, type Screen, writeScreen } from './screen.ts';
import { keep, recall } from './storage.ts';

export interface ScreenPlay {
  readonly screen: Screen;
  readonly onScreen: (change: Partial<Screen>) => void;
  readonly onTextSize: (by: 1 | -1) => void;
  readonly onTimer: (act: TimerAct) => void;
  readonly onReopen: () => void;
}

export type TimerAct =
  | { readonly kind: 'start'; readonly minutes: number }
  | { readonly kind: 'pauseOrGoOn' | 'addMinute' | 'clear' };

/** What the facilitator set for the room, kept over a reload; the timer too, by its timestamps. */
export const useScreen = (driving: boolean): ScreenPlay => {
  const [screen, setScreen] = useState<Screen>(() => readScreen(recall('screen') ?? ''));
  useEffect(() => {
    if (driving) keep('screen', writeScreen(screen));
  }, [screen, driving]);
  const change = (changed: (before: Screen) => Partial<Screen>) =>
    setScreen((before) => ({ ...before, ...changed(before) }));
  return {
    screen,
    onScreen: (changed) => change(() => changed),
    onTextSize: (by) => change(({ textSize }) => ({ textSize: changeTextSize(textSize, by) })),
    onTimer: (act) => {
      const now = Date.now();
      change(({ timer }) => {
        if (act.kind === 'start') return { timer: startTimer(act.minutes, now) };
        if (!timer || act.kind === 'clear') return { timer: undefined };
        return { timer: act.kind === 'addMinute' ? addMinute(timer, now) : pauseOrGoOn(timer, now) };
      });
    },
    onReopen: () => setScreen(readScreen(recall('screen') ?? '')),
  };
};
