import { cardJsonSchema } from '../../cards/json-schema.ts';
import { languages, usualLanguage } from '../../cards/languages.ts';
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

/** A step of the pipeline: what it does, and what it did, in one line each. */
export interface Step {
  readonly title: string;
  readonly run: (job: Job, say: (progress: string) => void) => Promise<string>;
}

/** Checks every card and lays all of them out; the one step that stops on a problem of the deck. */
export const checkStep: Step = {
  title: 'Check the cards',
  run: async (job) => {
    return checkCommand([{ job, lang: usualLanguage }], {});
  },
};

/** The app as a site: what a start serves before anything else is made. */
export const appStep: Step = {
  title: 'Build the web app',
  run: async ({ out }) => {
    await replaceFolder(`${out}/web`, buildWeb);
    return `Built the web app in ${out}/web`;
  },
};

/** Everything in `dist` besides the app: on paper, as pictures of so many dots an inch, and in one file. */
export const otherSteps = (dpi = USUAL_DPI): readonly Step[] => [
  {
    title: 'Write cards.json and the schemas of a card and of a deck of one’s own',
    run: async ({ deck, out }) => {
      const [path, schema, own] = [`${out}/cards.json`, `${out}/card.schema.json`, `${out}/deck.schema.json`];
      await writeWhole(path, exportCards(deck, deck.cards, 'json', usualLanguage));
      await writeWhole(schema, `${JSON.stringify(cardJsonSchema(), null, 2)}\n`);
      await writeWhole(own, `${JSON.stringify(treeSchema, null, 2)}\n`);
      return `Wrote ${path}, ${schema} and ${own}`;
    },
  },
  ...languages.flatMap((language): readonly Step[] => {
    const lay = (job: Job): Promise<LaidDeck> => layFitting(job, language);
    return [
      {
        title: `Print the deck (${language})`,
        run: async (job) => `Printed ${(await writeHomeDeck(job, await lay(job))).join(' and ')}`,
      },
      {
        title: `Write the guide (${language})`,
        run: async (job) => `Wrote ${await writeGuide(job, language)} and its HTML`,
      },
      {
        title: `Write the deck to read, and large (${language})`,
        run: async (job) => {
          const wish = { language, cards: job.deck.cards };
          const files = [...(await writeReader(job, wish)), await writeLarge(job, wish)];
          return `Wrote ${files.join(', ')}`;
        },
      },
      {
        title: `Print for a press (${language})`,
        run: async (job) => {
          const printed = await writePressDeck(job, await lay(job), {
            bleed: 3,
            marks: true,
            profile: readProfile('fogra39-coated'),
          });
          return `Printed ${printed.map(({ path }) => path).join(' and ')}`;
        },
      },
      {
        title: `Draw the pictures (${language})`,
        run: async (job, say) => {
          const folder = `${job.out}/images/${language}`;
          const wish = { folder, format: 'png', dpi, svg: true, contact: 'contact' } as const;
          await writePictures(job, await lay(job), wish, (done, of) => {
            if (done % 40 === 0) say(`${done} of ${of}`);
          });
          return `Drew the pictures in ${folder}`;
        },
      },
    ];
  }),
  {
    title: 'Build the command',
    run: async ({ out }) => `Built ${await bundleCommand(out)}`,
  },
  {
    title: 'Build the app in one file',
    run: async ({ out }) => {
      const { name, bytes } = await buildSingleFile();
      await writeWhole(`${out}/web/${name}`, bytes);
      return `Built the app in one file in ${out}/web`;
    },
  },
];

/** From the cards to everything in `dist`. */
export const buildSteps = (dpi = USUAL_DPI): readonly Step[] => [checkStep, appStep, ...otherSteps(dpi)];
