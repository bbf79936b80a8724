import { cardJsonSchema } from '../../cards/json-schema.ts';
import { type Language, languages, usualLanguage } from '../../cards/languages.ts';
import { treeSchema } from '../../cards/write/tree-schema.ts';
import { buildSingleFile, buildWeb } from '../../web/build/build.node.ts';
import type { LaidDeck } from '../edition/deck.ts';
import { exportCards } from '../edition/export.ts';
import { replaceFolder, writeWhole } from '../write/files.node.ts';
import { writeGuide } from '../write/guide.ts';
import { writeHomeDeck } from '../write/home.ts';
import { readProfile } from '../write/icc.node.ts';
import type { Job } from '../write/job.ts';
import { writeLarge } from '../write/large.ts';
import { layFitting } from '../write/lay.ts';
import { writePictures } from '../write/pictures.ts';
import { writePressDeck } from '../write/press.ts';
import { writeReader } from '../write/reader.ts';
import { bundleCommand } from './bundle.node.ts';
import { checkCommand } from './check.ts';
import { USUAL_DPI } from './made.node.ts';
import { stepWords } from './step-words.ts';

/** A step of the pipeline: what it does, and what it did, in one line each. */
export interface Step {
  readonly title: string;
  readonly run: (job: Job, say: (progress: string) => void) => Promise<string>;
}

/** Checks every card and lays all of them out; the one step that stops on a problem of the deck. */
export const checkStep = (help: Language): Step => ({
  title: stepWords[help].check,
  run: async (job) => checkCommand([{ job, lang: usualLanguage }], { help }),
});

/** The app as a site: what a start serves before anything else is made. */
export const appStep = (help: Language): Step => ({
  title: stepWords[help].app,
  run: async ({ out }) => {
    await replaceFolder(`${out}/web`, buildWeb);
    return stepWords[help].builtApp(`${out}/web`);
  },
});

/** Everything in `dist` besides the app: on paper, as pictures of so many dots an inch, and in one file. */
export const otherSteps = (help: Language, dpi = USUAL_DPI): readonly Step[] => {
  const words = stepWords[help];
  return [
    {
      title: words.data,
      run: async ({ deck, out }) => {
        const [path, schema, own] = [`${out}/cards.json`, `${out}/card.schema.json`, `${out}/deck.schema.json`];
        await writeWhole(path, exportCards(deck, deck.cards, 'json', usualLanguage));
        await writeWhole(schema, `${JSON.stringify(cardJsonSchema(), null, 2)}\n`);
        await writeWhole(own, `${JSON.stringify(treeSchema, null, 2)}\n`);
        return words.wrote([path, schema, own]);
      },
    },
    ...languages.flatMap((language): readonly Step[] => {
      const lay = (job: Job): Promise<LaidDeck> => layFitting(job, language);
      return [
        {
          title: words.print(language),
          run: async (job) => words.printed(await writeHomeDeck(job, await lay(job))),
        },
        {
          title: words.guide(language),
          run: async (job) => words.wroteGuide(await writeGuide(job, language)),
        },
        {
          title: words.reader(language),
          run: async (job) => {
            const wish = { language, cards: job.deck.cards };
            return words.wrote([...(await writeReader(job, wish)), await writeLarge(job, wish)]);
          },
        },
        {
          title: words.press(language),
          run: async (job) => {
            const printed = await writePressDeck(job, await lay(job), {
              bleed: 3,
              marks: true,
              profile: readProfile('fogra39-coated'),
            });
            return words.printed(printed.map(({ path }) => path));
          },
        },
        {
          title: words.pictures(language),
          run: async (job, say) => {
            const folder = `${job.out}/images/${language}`;
            const wish = { folder, format: 'png', dpi, svg: true, contact: 'contact' } as const;
            await writePictures(job, await lay(job), wish, (done, of) => {
              if (done % 40 === 0) say(words.drawing(done, of));
            });
            return words.drew(folder);
          },
        },
      ];
    }),
    {
      title: words.command,
      run: async ({ out }) => words.built(await bundleCommand(out)),
    },
    {
      title: words.single,
      run: async ({ out }) => {
        const { name, bytes } = await buildSingleFile();
        await writeWhole(`${out}/web/${name}`, bytes);
        return words.builtSingle(`${out}/web`);
      },
    },
  ];
};

/** From the cards to everything in `dist`. */
export const buildSteps = (help: Language, dpi = USUAL_DPI): readonly Step[] => [
  checkStep(help),
  appStep(help),
  ...otherSteps(help, dpi),
];
