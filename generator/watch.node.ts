import { spawn } from 'node:child_process';
import { watch } from 'node:fs';

/** Time for an editor to finish writing a file, in ms. */
const SETTLE = 200;

/** Runs a command now and again after every change in `cards/`, one run at a time, until it is stopped. */
export const runOnChange = (runner: string, commands: readonly string[]): void => {
  let running = false;
  let again = false;
  const run = () => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    spawn(runner, commands, { stdio: 'inherit' }).on('exit', () => {
      running = false;
      if (again) run();
      again = false;
    });
  };
  let settling: NodeJS.Timeout | undefined;
  watch('cards', { recursive: true }, () => {
    clearTimeout(settling);
    settling = setTimeout(run, SETTLE);
  });
  run();
};
