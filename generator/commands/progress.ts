import type { Job } from '../write/job.ts';
import type { Step } from './build.ts';
import { EMPTY_LINE } from './terminal.ts';
import type { CommandWords } from './words.ts';

/** Runs steps one after the other, telling each on a terminal as it goes, and in plain lines elsewhere. */
export const runSteps = async (job: Job, steps: readonly Step[]): Promise<void> => {
  const tasks = steps.map((step) => ({
    title: step.title,
    task: async (_: unknown, task: { title: string; output: string }) => {
      task.title = await step.run(job, (progress) => {
        task.output = progress;
      });
    },
  }));
  const { Listr } = await import('listr2');
  const list = new Listr(tasks, {
    fallbackRenderer: 'simple',
    // Who presses Ctrl-C ends the process, as everywhere; its own would end it as if a command were not found.
    registerSignalListeners: false,
    rendererOptions: { collapseErrors: false, showErrorMessage: false },
  });
  await list.run();
};

/** Told what a command is doing now. */
export type Tell = (doing: string) => void;

/** One line that is written over on a terminal and goes when the work is done; plain lines elsewhere. */
export const openTeller = (
  out: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>,
): { readonly tell: Tell; readonly end: () => void } => ({
  tell: (doing) => {
    out.write(out.isTTY ? `${EMPTY_LINE}${doing} …` : `${doing}\n`);
  },
  end: () => {
    if (out.isTTY) out.write(EMPTY_LINE);
  },
});

/** Tells of a long row of pictures now and then, not of each. */
export const tellPictures =
  (tell: Tell, { drawing }: Pick<CommandWords, 'drawing'>, every = 40) =>
  (done: number, of: number): void => {
    if (done % every === 0) tell(drawing(done, of));
  };
