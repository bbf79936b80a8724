#!/usr/bin/env node
import { relative } from 'node:path';
import { Command } from 'commander';
import { Listr } from 'listr2';
import { deck } from '../cards/deck.ts';
import { languages } from '../cards/schema.ts';
import {
  checkDeck,
  DeckProblem,
  drawImages,
  layOut,
  openWorkshop,
  printHome,
  type Workshop,
  writeCards,
} from './build.ts';
import type { LaidDeck } from './edition.ts';
import { buildWeb, serveWeb } from './web.node.ts';

/** Arguments in, exit code and lines out; the only file that reads the process. */
const show = (path: string) => relative(process.cwd(), path);

interface Progress {
  workshop: Workshop;
  laid: LaidDeck[];
}

const checking = [
  {
    title: 'Check the cards',
    task: (so: Progress, task: { title: string }) => {
      so.workshop = openWorkshop(deck, 'dist', process.env.SOURCE_DATE_EPOCH);
      checkDeck(so.workshop);
      so.laid = languages.map((language) => layOut(so.workshop, language));
      task.title = `Checked ${deck.cards.length} cards in ${languages.join(' and ')}`;
    },
  },
];

const building = [
  ...checking,
  {
    title: 'Write cards.json',
    task: async (so: Progress, task: { title: string }) => {
      task.title = `Wrote ${show(await writeCards(so.workshop))}`;
    },
  },
  ...languages.flatMap((language, i) => [
    {
      title: `Print the deck (${language})`,
      task: async (so: Progress, task: { title: string }) => {
        task.title = `Printed ${show(await printHome(so.workshop, so.laid[i] as LaidDeck))}`;
      },
    },
    {
      title: `Draw the pictures (${language})`,
      task: async (so: Progress, task: { title: string; output: string }) => {
        const folder = await drawImages(so.workshop, so.laid[i] as LaidDeck, (done, of) => {
          if (done % 10 === 0 || done === of) task.output = `${done} of ${of}`;
        });
        task.title = `Drew the pictures in ${show(folder)}`;
      },
    },
  ]),
  {
    title: 'Build the web app',
    task: async (_: Progress, task: { title: string }) => {
      await buildWeb();
      task.title = 'Built the web app in dist/web';
    },
  },
];

const run = async (tasks: typeof building | typeof checking): Promise<void> => {
  const list = new Listr<Progress>(tasks as typeof building, {
    fallbackRenderer: 'simple',
    rendererOptions: { collapseErrors: false, showErrorMessage: false },
    fallbackRendererOptions: {},
    exitOnError: true,
  });
  await list.run();
};

const program = new Command('ruimtemakers').description('Prints the deck and builds the dealing table.');
program
  .command('check')
  .description('check every card')
  .action(() => run(checking));
program
  .command('build')
  .description('check, print, draw and build the app')
  .action(() => run(building));
program
  .command('start')
  .description('build, then serve the app on this machine')
  .action(async () => {
    await run(building);
    console.log(`\nThe cards are on the table: ${await serveWeb()}\nStop with Ctrl-C.`);
  });

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof DeckProblem)) throw error;
  console.error(
    `\n${error.message}\n\nNothing was written after this. Mend the cards above and run the command again.`,
  );
  process.exitCode = 1;
}
