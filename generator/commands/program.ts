import { Command } from 'commander';
import { exportForms, rowsOf, separators } from '../edition/export-forms.ts';
import { packNames } from '../edition/vendors.ts';
import { inks } from '../layout/face/palette.ts';
import { allBacks, orders } from '../layout/sheet/imposition.ts';
import { pictureFormats } from '../paper/picture.ts';
import { cardSizes, papers } from '../paper/stock.ts';
import { editions } from '../wish/belong.ts';
import { readFolder, readHome } from '../wish/folder.ts';
import { paperNames, readNumber } from '../wish/wishes.ts';
import { profileFiles } from '../write/icc.node.ts';
import type { Cards } from '../write/job.ts';
import { type Chosen, chooseCards } from './choose.ts';
import { configureHelp, helpAfter, helpWords } from './help/help.ts';
import type { CommandName } from './help/words.ts';
import { sayMistyped } from './mistyped.ts';
import { openOptions } from './options.ts';
import { openTeller, runSteps, type Tell, tellPictures } from './progress.ts';
import { wantSource } from './source.node.ts';
import { commandWords } from './words.ts';
import type { World } from './world.ts';

/**
 * Arguments in, work done, answer out; throws where a wish cannot be. A command comes with all it works with when it is
 * asked for, so that none waits for what another needs.
 */
export const openProgram = (world: World): Command => {
  const { deck, say, language } = world;
  const words = helpWords[language];
  const told = commandWords[language];
  const { plain, oneOf, lang, only, without, out, json } = openOptions(words);
  const open = async (typed: string, cards: Pick<Chosen, 'deck'> & Cards = { deck, sound: world.sound }) => {
    const out = readFolder(typed, world.home);
    const { openJob } = await import('../write/job.ts');
    return openJob(cards.deck, out, world.epoch, cards);
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
    outputError: (text, write) => write(sayMistyped(text, language)),
  });
  configureHelp(program, words);
  const command = (name: CommandName) =>
    program
      .command(name)
      .description(words.command[name])
      .addHelpText('after', () => helpAfter(name, words, deck, language));

  const cardsCommand = (name: CommandName) =>
    command(name)
      .argument('[cards]', words.deck)
      .addOption(plain('--style <file>', 'style'))
      .addOption(plain('--columns <list>', 'columns'))
      .addOption(oneOf('--letters <letters>', ['windows', 'mac'], 'letters'))
      .addOption(plain('--yes', 'yes'));

  command('new')
    .argument('<folder>', words.newFolder)
    .action(async (folder) => {
      const { newCommand } = await import('../own/new.node.ts');
      say(`${await newCommand(readHome(folder, world.home), language)}\n`);
    });

  cardsCommand('print')
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
    .action(async (named, typed, self: Command) => {
      const chosen = Object.keys(typed).filter((option) => self.getOptionValueSource(option) === 'cli');
      if (typed.watch) {
        const { watchSource } = await import('../own/list.node.ts');
        const style = typed.style && readHome(typed.style, world.home);
        world.watch(named === undefined ? undefined : watchSource(readHome(named, world.home), style));
      } else
        await work(typed, async (tell) => {
          const { printCommand } = await import('./print.ts');
          const cards = await chooseCards(world, named, typed, self);
          return printCommand(
            await open(typed.out, cards),
            { ...typed, icc: readHome(typed.icc, world.home), lang: cards.lang, chosen, help: language },
            tell,
          );
        });
    });

  cardsCommand('images')
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
    .action((named, typed, self: Command) =>
      work(typed, async (tell) => {
        const { imagesCommand } = await import('./images.ts');
        const cards = await chooseCards(world, named, typed, self);
        return imagesCommand(
          await open(typed.out, cards),
          { ...typed, lang: cards.lang, help: language },
          tellPictures(tell, told),
        );
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
      say(`${await calibrateCommand(await open(typed.out), { ...typed, help: language })}\n`);
    });

  cardsCommand('list')
    .addOption(lang())
    .addOption(only())
    .addOption(without())
    .addOption(json())
    .action(async (named, typed, self: Command) => {
      const { listCommand } = await import('./list.ts');
      const cards = await chooseCards(world, named, typed, self);
      say(`${listCommand(cards.deck, { ...typed, lang: cards.lang })}\n`);
    });

  cardsCommand('export')
    .addOption(oneOf('--form <form>', exportForms, 'form', 'json'))
    .addOption(oneOf('--separator <sign>', Object.keys(separators), 'separator', 'semicolon'))
    .addOption(oneOf('--rows <rows>', rowsOf, 'rows', 'card'))
    .addOption(lang())
    .addOption(only())
    .addOption(without())
    .addOption(plain('--out <file>', 'outFile'))
    .action(async (named, typed, self: Command) => {
      const chosen = Object.keys(typed).filter((option) => self.getOptionValueSource(option) === 'cli');
      const { exportCommand } = await import('./export.ts');
      const cards = await chooseCards(world, named, typed, self);
      say(await exportCommand(cards, { ...typed, lang: cards.lang, chosen, help: language }, world.home));
    });

  command('draw')
    .argument('[set]', words.set, 'all')
    .addOption(plain('--seed <n>', 'seed', '1'))
    .addOption(lang())
    .action(async (set, typed) => {
      const { drawCommand } = await import('./draw.ts');
      say(`${drawCommand(deck, { set, ...typed })}\n`);
    });

  cardsCommand('check')
    .addOption(oneOf('--size <size>', Object.keys(cardSizes), 'checkSize'))
    .addOption(lang())
    .addOption(json())
    .action((named, typed, self: Command) =>
      work(typed, async (tell) => {
        tell(told.checkingAll);
        const { checkCommand } = await import('./check.ts');
        const cards = await chooseCards(world, named, typed, self);
        const opened = async ({ lang, ...each }: Cards & Pick<Chosen, 'deck' | 'lang'>) => ({
          job: await open('dist', each),
          lang,
        });
        const others = await cards.openOthers?.();
        const jobs = await Promise.all((others?.opened ?? []).map(opened));
        const { unprintable } = others ?? {};
        return checkCommand([await opened(cards), ...jobs], {
          ...typed,
          ...cards,
          ...(unprintable && { unprintable }),
          help: language,
        });
      }),
    );

  command('build')
    .addOption(plain('--dpi <n>', 'dpi', '300'))
    .action(async ({ dpi }) => {
      wantSource(process.cwd(), 'build');
      const dots = readNumber('dpi', 36, 1200, dpi);
      const { buildSteps } = await import('./build.ts');
      const { hashMakings, keepMade } = await import('./made.node.ts');
      const source = hashMakings(dots);
      await runSteps(await open('dist'), buildSteps(language, dots));
      await keepMade('dist', source);
    });

  command('start').action(async () => {
    wantSource(process.cwd(), 'start');
    const { startCommand } = await import('./start.ts');
    await startCommand('dist', open, say, language);
  });
  return program;
};
