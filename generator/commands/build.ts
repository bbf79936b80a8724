import { cardJsonSchema } from '../../cards/json-schema.ts';
import { languages, usualLanguage } from '../../cards/languages.ts';
import { buildWeb } from '../../web/build/build.node.ts';
import type { LaidDeck } from '../edition/edition.ts';
import { exportCards } from '../edition/export.ts';
import { drawImages } from '../write/draw.ts';
import { writeWhole } from '../write/files.node.ts';
import { readProfile } from '../write/icc.node.ts';
import { type Job, layOut, refuseErrors } from '../write/job.ts';
import { printPress } from '../write/press.ts';
import { printHome } from '../write/print.ts';
import { writeGuide } from '../write/write-guide.ts';
import { writeLarge, writeReader } from '../write/write-reader.ts';
import { bundleCommand } from './bundle.node.ts';
import { checkCommand } from './check.ts';

/** A step of the pipeline: what it does, and what it did, in one line each. */
export interface Step {
  readonly title: string;
  readonly run: (job: Job, say: (progress: string) => void) => Promise<string>;
}

/** Checks every card and lays all of them out; the one step that stops on a problem of the deck. */
export const checkStep: Step = {
  title: 'Check the cards',
  run: async (job) => {
    return checkCommand(job, {});
  },
};

/** From the cards to everything in `dist`: on paper, as pictures of so many dots an inch, and on the screen. */
export const buildSteps = (dpi = 300): readonly Step[] => [
  checkStep,
  {
    title: 'Write cards.json and the schema of a card',
    run: async ({ deck, out }) => {
      const [path, schema] = [`${out}/cards.json`, `${out}/card.schema.json`];
      await writeWhole(path, exportCards(deck, deck.cards, 'json', usualLanguage));
      await writeWhole(schema, `${JSON.stringify(cardJsonSchema(), null, 2)}\n`);
      return `Wrote ${path} and ${schema}`;
    },
  },
  ...languages.flatMap((language): readonly Step[] => {
    const lay = (job: Job): LaidDeck => layOut(job, language);
    return [
      {
        title: `Print the deck (${language})`,
        run: async (job) => `Printed ${(await printHome(job, lay(job))).join(' and ')}`,
      },
      {
        title: `Write the guide (${language})`,
        run: async (job) => `Wrote ${await writeGuide(job, language)} and its HTML`,
      },
      {
        title: `Write the deck to read, and large (${language})`,
        run: async (job) => {
          const files = [...(await writeReader(job, language)), await writeLarge(job, language)];
          return `Wrote ${files.join(', ')}`;
        },
      },
      {
        title: `Print for a press (${language})`,
        run: async (job) => {
          const printed = await printPress(job, lay(job), {
            bleed: 3,
            marks: true,
            profile: readProfile('fogra39-coated'),
          });
          refuseErrors(printed.flatMap(({ findings }) => findings));
          return `Printed ${printed.map(({ path }) => path).join(' and ')}`;
        },
      },
      {
        title: `Draw the pictures (${language})`,
        run: async (job, say) => {
          const folder = await drawImages(job, lay(job), dpi, (done, of) => {
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
    title: 'Build the web app',
    run: async ({ out }) => {
      await buildWeb();
      return `Built the web app in ${out}/web`;
    },
  },
];
