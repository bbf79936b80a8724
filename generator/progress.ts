import { Listr } from 'listr2';
import type { Step } from './build.ts';
import type { Workshop } from './workshop.ts';

/** Runs steps one after the other, telling each on a terminal as it goes, and in plain lines elsewhere. */
export const runSteps = async (
  workshop: Workshop,
  steps: readonly Step[],
  { quiet = false }: { readonly quiet?: boolean } = {},
): Promise<void> => {
  const tasks = steps.map((step) => ({
    title: step.title,
    task: async (_: unknown, task: { title: string; output: string }) => {
      task.title = await step.run(workshop, (progress) => {
        task.output = progress;
      });
    },
  }));
  const list = new Listr(tasks, {
    fallbackRenderer: 'simple',
    silentRendererCondition: quiet,
    rendererOptions: { collapseErrors: false, showErrorMessage: false },
  });
  await list.run();
};
