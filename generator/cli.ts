#!/usr/bin/env node
import { Command, CommanderError, Option } from 'commander';
import { deck } from '../cards/deck.ts';
import { languages, usualLanguage } from '../cards/languages.ts';
import { serveWeb } from '../web/build/build.node.ts';
import { buildSteps } from './commands/build.ts';
import { calibrateCommand } from './commands/calibrate.ts';
import { checkCommand } from './commands/check.ts';
import { drawCommand } from './commands/draw.ts';
import { exportCommand } from './commands/export.ts';
import { helpAfter } from './commands/help.ts';
import { imagesCommand } from './commands/images.ts';
import { listCommand } from './commands/list.ts';
import { printCommand } from './commands/print.ts';
import { readEnd } from './commands/problems.ts';
import { openTeller, runSteps, type Tell, tellPictures } from './commands/progress.ts';
import { runOnChange } from './commands/watch.node.ts';
import { exportForms } from './edition/export.ts';
import { packNames } from './edition/vendors.ts';
import { inks } from './layout/face/palette.ts';
import { allBacks, orders } from './layout/sheet/imposition.ts';
import { pictureFormats } from './paint/png.ts';
import { cardSizes, labelSheets, papers } from './paper/stock.ts';
import { editions } from './wish/belong.ts';
import { readNumber } from './wish/wishes.ts';
import { removeUnfinished } from './write/files.node.ts';
import { profileFiles } from './write/icc.node.ts';
import { openJob } from './write/job.ts';

/** Arguments in, exit code and lines out; the only file that reads the process. */
const open = (out = 'dist') => openJob(deck, out, process.env.SOURCE_DATE_EPOCH);
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Ctrl-C and a polite kill: nothing half written is left, and the exit code tells the signal as shells do. */
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)
  process.once(signal, () => process.exit(code));
process.once('exit', removeUnfinished);

/** Long work tells what it does on the side; the answer alone goes to the output. */
const work = async ({ json }: { readonly json?: boolean }, run: (tell: Tell) => Promise<string>) => {
  const { tell, end } = openTeller(process.stderr);
  try {
    const answer = await run(json ? () => undefined : tell);
    end();
    say(answer);
  } catch (error) {
    end();
    throw error;
  }
};

/** The names in a list, as help tells them. */
const namesIn = (list: object): string => Object.keys(list).join(', ');

/**
 * One word of the list that owns it, which help shows. The word is read with the rest of the wish and not here, so that
 * upper case is as good and a word that is not in the list gets a sentence like every other wish that cannot be.
 */
const oneOf = (flags: string, words: readonly string[], what: string): Option =>
  new Option(flags, what).choices(words).argParser((typed) => typed);

const lang = () => oneOf('--lang <language>', languages, 'language').default(usualLanguage);
const only = (more = '') =>
  new Option('--only <cards>', `families, skills, codes or ranges: dilemma,3,V03,D01-D09${more} (default: all)`);
const out = () => new Option('--out <folder>', 'folder to write in').default('dist');
const json = () => new Option('--json', 'answer in JSON, for another program; problems too');

const program = new Command('ruimtemakers')
  .description('Prints the deck, draws its pictures, checks its cards and deals one.')
  .version(deck.version)
  .exitOverride()
  .configureHelp({ showGlobalOptions: true });

program
  .command('print')
  .description('print cards as PDF: on sheets, for a press, to read, or large')
  .addHelpText('after', helpAfter('print'))
  .addOption(oneOf('--edition <edition>', editions, 'on sheets, for a press, to read, or large').default('home'))
  .option('--size <size>', `${namesIn(cardSizes)}, or width x height in mm (poker, or the label)`)
  .option('--paper <paper>', `${namesIn(papers)}, or labels: ${namesIn(labelSheets)}`, 'a4')
  .addOption(oneOf('--backs <way>', allBacks, 'how backs come behind their fronts').default('long-edge'))
  .addOption(
    oneOf('--order <order>', orders, 'by row, or by stack: a cut stack is then in the order of the deck').default(
      'row',
    ),
  )
  .option('--start-slot <n>', 'first slot to use on the first sheet, as on half-used labels', '1')
  .option('--copies <n>', 'how often to print every card, 1 to 100', '1')
  .addOption(oneOf('--ink <ink>', inks, 'how much ink the deck takes').default('full'))
  .option(
    '--bleed <mm>',
    'bleed of every card its own, 0 to 10 mm: 0 at home, where neighbours share a cut; 3 for a press',
  )
  .option('--icc <file>', `profile of the press: ${namesIn(profileFiles)}, or a file`, 'fogra39-coated')
  .option('--marks', 'crop marks; they are there unless --no-marks leaves them out', true)
  .option('--no-marks', 'leave the crop marks out')
  .option('--printer <name>', 'name of a printer, as kept by calibrate: moves backs only')
  .option('--url <address>', 'address of the web app: backs get a QR code of 15 mm to their own card there')
  .addOption(lang())
  .addOption(only('; or changed: what differs from the last print'))
  .addOption(out())
  .addOption(json())
  .option('--watch', 'print again after every change in cards/')
  .action(async (typed, command: Command) => {
    const chosen = Object.keys(typed).filter((option) => command.getOptionValueSource(option) === 'cli');
    if (typed.watch) process.once('exit', runOnChange(process.execPath, process.argv.slice(2)));
    else await work(typed, (tell) => printCommand(open(typed.out), { ...typed, chosen }, tell));
  });

program
  .command('images')
  .description('draw cards as pictures, a file a face')
  .addHelpText('after', helpAfter('images'))
  .addOption(oneOf('--format <format>', pictureFormats, 'kind of picture').default('png'))
  .option('--dpi <n>', 'dots an inch, 36 to 1200', '300')
  .addOption(oneOf('--pack <vendor>', packNames, 'a vendor’s own pictures in one zip'))
  .option('--size <size>', 'card size; with --pack one that the vendor sells (default: poker)')
  .option('--contact', 'a sheet of all fronts and one of all backs as well')
  .addOption(lang())
  .addOption(only())
  .addOption(out())
  .addOption(json())
  .action((typed) => work(typed, (tell) => imagesCommand(open(typed.out), typed, tellPictures(tell))));

program
  .command('calibrate')
  .description('print the sheet that shows how far backs are off; with readings, keep a profile of the printer')
  .addHelpText('after', helpAfter('calibrate'))
  .option('--printer <name>', 'name of the profile')
  .option(
    '--readings <x1,y1,x2,y2>',
    'tenths of a millimetre from -50 to 50, as read from the sheet; asks for --printer',
  )
  .addOption(lang())
  .addOption(out())
  .action(async (typed) => say(await calibrateCommand(open(typed.out), typed)));

program
  .command('list')
  .description('list cards: code, family, skills and name')
  .addHelpText('after', helpAfter('list'))
  .addOption(lang())
  .addOption(only())
  .addOption(json())
  .action((typed) => say(listCommand(deck, typed)));

program
  .command('export')
  .description('write cards as text for another program')
  .addHelpText('after', helpAfter('export'))
  .addOption(oneOf('--form <form>', exportForms, 'kind of text').default('json'))
  .addOption(lang())
  .addOption(only())
  .action((typed) => {
    process.stdout.write(exportCommand(deck, typed));
  });

program
  .command('draw')
  .description('deal one card in the terminal')
  .addHelpText('after', helpAfter('draw'))
  .argument('[set]', 'all, a family or the number of a skill', 'all')
  .option('--seed <n>', 'the same seed deals the same card, 0 to 4294967295', '1')
  .addOption(lang())
  .action((set, typed) => say(drawCommand(deck, { set, ...typed })));

program
  .command('check')
  .description('check every card')
  .addHelpText('after', helpAfter('check'))
  .addOption(json())
  .action((typed) =>
    work(typed, async (tell) => {
      tell('Checking and laying out the cards');
      return checkCommand(open(), typed);
    }),
  );

program
  .command('build')
  .description('check, print every edition in both languages, draw every picture, and build the command and the app')
  .addHelpText('after', helpAfter('build'))
  .addOption(
    new Option('--dpi <n>', 'dots an inch of the pictures, 36 to 1200')
      .argParser((typed) => readNumber('dpi', 36, 1200, typed))
      .default(300),
  )
  .action(({ dpi }) => runSteps(open(), buildSteps(dpi)));

program
  .command('start')
  .description('build, then serve the app on this machine')
  .addHelpText('after', helpAfter('start'))
  .action(async () => {
    await runSteps(open(), buildSteps());
    say(`\nThe cards are on the table: ${await serveWeb()}\nStop with Ctrl-C.`);
  });

const wantsJson = process.argv.includes('--json');
if (wantsJson)
  for (const command of [program, ...program.commands]) command.configureOutput({ outputError: () => undefined });

/** Tells why the command ended: as lines to the side, or as JSON in place of the answer. */
const end = (error: unknown): void => {
  const ended =
    error instanceof CommanderError
      ? ({ exit: 2, problems: [{ problem: error.message.replace(/^error: /, '') }] } as const)
      : readEnd(error);
  if (!ended) throw error;
  process.exitCode = ended.exit;
  if (wantsJson) say(JSON.stringify(ended.problems, null, 2));
  else if (error instanceof CommanderError) return;
  else if (ended.exit === 2) process.stderr.write(`${ended.problems[0]?.problem}\n`);
  else {
    const lines = ended.problems.map(({ problem }) => problem).join('\n');
    process.stderr.write(`\n${lines}\n\nMend the cards above and run the command again.\n`);
  }
};

try {
  await program.parseAsync();
} catch (error) {
  // Commander also ends so after it has told its help or version.
  if (!(error instanceof CommanderError && error.exitCode === 0)) end(error);
}
