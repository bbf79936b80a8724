import { Command } from 'commander';
import type { Deck } from '../../cards/deck.ts';
import type { Language } from '../../cards/languages.ts';
import { serveWeb } from '../../web/build/build.node.ts';
import { exportForms, rowsOf, separators } from '../edition/export-forms.ts';
import { packNames } from '../edition/vendors.ts';
import { inks } from '../layout/face/palette.ts';
import { allBacks, orders } from '../layout/sheet/imposition.ts';
import { pictureFormats } from '../paper/picture.ts';
import { cardSizes, papers } from '../paper/stock.ts';
import { editions } from '../wish/belong.ts';
import { readFolder } from '../wish/folder.ts';
import { paperNames, readNumber } from '../wish/wishes.ts';
import { profileFiles } from '../write/icc.node.ts';
import { configureHelp, helpAfter, helpWords } from './help/help.ts';
import type { CommandName } from './help/words.ts';
import { openOptions } from './options.ts';
import { openTeller, runSteps, type Tell, tellPictures } from './progress.ts';

/** What a command is told of the machine it runs on, and how it answers; the only way it has to either. */
export interface World {
  readonly deck: Deck;
  /** Whether the deck was checked when the command was built. */
  readonly sound?: boolean | undefined;
  /** Takes the answer, as it is. */
  readonly say: (text: string) => void;
  /** Where work tells what it does, and problems are told. */
  readonly aside: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>;
  /** `SOURCE_DATE_EPOCH`: the date inside the files. */
  readonly epoch: string | undefined;
  /** Of the help. */
  readonly language: Language;
  /** What `~` stands for. */
  readonly home: string;
  /** Runs the command now, and again after every change of a card. */
  readonly watch: () => void;
}

/**
 * Arguments in, work done, answer out; throws where a wish cannot be. A command comes with all it works with when it is
 * asked for, so that none waits for what another needs.
 */
export const openProgram = (world: World): Command => {
  const { deck, say, language } = world;
  const words = helpWords[language];
  const { plain, oneOf, lang, only, without, out, json } = openOptions(words);
  const open = async (typed: string) => {
    const out = readFolder(typed, world.home);
    const { openJob } = await import('../write/job.ts');
    return openJob(deck, out, world.epoch, world.sound);
  };
  /** Long work tells what it does on the side; the answer alone goes to the output. */
  const work = async (typed: { readonly json?: boolean }, run: (tell: Tell) => Promise<string>) => {
    const { tell, end } = openTeller(world.aside);
    try {
      const answer = await run(typed.json ? () => undefined : tell);
      end();
      say(`${answer}\n`);
    } catch (error) {
      end();
      throw error;
    }
  };

  const program = new Command('ruimtemakers')
    .exitOverride()
    .version(deck.version, '-V, --version', words.versionOption);
  program.description(words.program).configureOutput({
    writeOut: say,
    writeErr: (text) => world.aside.write(text),
  });
  configureHelp(program, words);
  const command = (name: CommandName) =>
    program
      .command(name)
      .description(words.command[name])
      .addHelpText('after', helpAfter(name, words, deck, language));

  command('print')
    .addOption(oneOf('--edition <edition>', editions, 'edition', 'home'))
    .addOption(oneOf('--size <size>', Object.keys(cardSizes), 'size'))
    .addOption(oneOf('--paper <paper>', paperNames, 'paper', 'a4'))
    .addOption(oneOf('--backs <way>', allBacks, 'backs', 'long-edge'))
    .addOption(oneOf('--order <order>', orders, 'order', 'row'))
    .addOption(plain('--start-slot <n>', 'startSlot', '1'))
    .addOption(plain('--copies <n>', 'copies', '1'))
    .addOption(oneOf('--ink <ink>', inks, 'ink', 'full'))
    .addOption(plain('--bleed <mm>', 'bleed'))
    .addOption(oneOf('--icc <file>', Object.keys(profileFiles), 'icc', 'fogra39-coated'))
    .addOption(plain('--marks', 'marks', true))
    .addOption(plain('--no-marks', 'noMarks'))
    .addOption(plain('--printer <name>', 'printer'))
    .addOption(plain('--move <x,y>', 'move'))
    .addOption(plain('--url <address>', 'url'))
    .addOption(lang())
    .addOption(only('onlyPrint'))
    .addOption(without())
    .addOption(out())
    .addOption(json())
    .addOption(plain('--watch', 'watch'))
    .action(async (typed, self: Command) => {
      const chosen = Object.keys(typed).filter((option) => self.getOptionValueSource(option) === 'cli');
      if (typed.watch) world.watch();
      else
        await work(typed, async (tell) => {
          const { printCommand } = await import('./print.ts');
          return printCommand(await open(typed.out), { ...typed, chosen }, tell);
        });
    });

  command('images')
    .addOption(oneOf('--format <format>', pictureFormats, 'format', 'png'))
    .addOption(plain('--dpi <n>', 'dpi', '300'))
    .addOption(oneOf('--pack <vendor>', packNames, 'pack'))
    .addOption(oneOf('--size <size>', Object.keys(cardSizes), 'packSize'))
    .addOption(plain('--contact', 'contact'))
    .addOption(lang())
    .addOption(only())
    .addOption(without())
    .addOption(out())
    .addOption(json())
    .action((typed) =>
      work(typed, async (tell) => {
        const { imagesCommand } = await import('./images.ts');
        return imagesCommand(await open(typed.out), typed, tellPictures(tell));
      }),
    );

  command('calibrate')
    .addOption(plain('--printer <name>', 'profile'))
    .addOption(plain('--readings <x1,y1,x2,y2>', 'readings'))
    .addOption(plain('--fronts <x,y>', 'fronts'))
    .addOption(plain('--afresh', 'afresh'))
    .addOption(oneOf('--paper <paper>', Object.keys(papers), 'sheetPaper', 'a4'))
    .addOption(lang())
    .addOption(out())
    .action(async (typed) => {
      const { calibrateCommand } = await import('./calibrate.ts');
      say(`${await calibrateCommand(await open(typed.out), typed)}\n`);
    });

  command('list')
    .addOption(lang())
    .addOption(only())
    .addOption(without())
    .addOption(json())
    .action(async (typed) => {
      const { listCommand } = await import('./list.ts');
      say(`${listCommand(deck, typed)}\n`);
    });

  command('export')
    .addOption(oneOf('--form <form>', exportForms, 'form', 'json'))
    .addOption(oneOf('--separator <sign>', Object.keys(separators), 'separator', 'semicolon'))
    .addOption(oneOf('--rows <rows>', rowsOf, 'rows', 'card'))
    .addOption(lang())
    .addOption(only())
    .addOption(without())
    .addOption(plain('--out <file>', 'outFile'))
    .action(async (typed, self: Command) => {
      const chosen = Object.keys(typed).filter((option) => self.getOptionValueSource(option) === 'cli');
      const { exportCommand } = await import('./export.ts');
      say(await exportCommand(deck, { ...typed, chosen }, world.home));
    });

  command('draw')
    .argument('[set]', words.set, 'all')
    .addOption(plain('--seed <n>', 'seed', '1'))
    .addOption(lang())
    .action(async (set, typed) => {
      const { drawCommand } = await import('./draw.ts');
      say(`${drawCommand(deck, { set, ...typed })}\n`);
    });

  command('check')
    .addOption(json())
    .action((typed) =>
      work(typed, async (tell) => {
        tell('Checking and laying out the cards');
        const { checkCommand } = await import('./check.ts');
        return checkCommand(await open('dist'), typed);
      }),
    );

  command('build')
    .addOption(plain('--dpi <n>', 'dpi', '300'))
    .action(async ({ dpi }) => {
      const dots = readNumber('dpi', 36, 1200, dpi);
      const { buildSteps } = await import('./build.ts');
      await runSteps(await open('dist'), buildSteps(dots));
    });

  command('start').action(async () => {
    const { buildSteps } = await import('./build.ts');
    await runSteps(await open('dist'), buildSteps());
    say(`\nThe cards are on the table: ${await serveWeb()}\nStop with Ctrl-C.\n`);
  });
  return program;
};
