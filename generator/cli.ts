#!/usr/bin/env node
import { Command } from 'commander';
import { Listr } from 'listr2';
import { deck } from '../cards/deck.ts';
import { buildSteps, checkStep, type Step } from './build.ts';
import { serveWeb } from './web.node.ts';
import { DeckProblem, openWorkshop } from './workshop.ts';

/** Arguments in, exit code and lines out; the only file that reads the process. */
const runSteps = async (steps: readonly Step[]): Promise<void> => {
  const workshop = openWorkshop(deck, 'dist', process.env.SOURCE_DATE_EPOCH);
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
    rendererOptions: { collapseErrors: false, showErrorMessage: false },
  });
  await list.run();
};

const program = new Command('ruimtemakers').description('Prints the deck and builds the dealing table.');
program
  .command('check')
  .description('check every card')
  .action(() => runSteps([checkStep]));
program
  .command('build')
  .description('check, print, draw and build the app')
  .action(() => runSteps(buildSteps()));
program
  .command('start')
  .description('build, then serve the app on this machine')
  .action(async () => {
    await runSteps(buildSteps());
    console.log(`\nThe cards are on the table: ${await serveWeb()}\nStop with Ctrl-C.`);
  });

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof DeckProblem)) throw error;
  console.error(`\n${error.message}\n\nMend the cards above and run the command again.`);
  process.exitCode = 1;
}
