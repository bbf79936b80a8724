import { cardJsonSchema } from '../../cards/json-schema.ts';
import { languages, usualLanguage } from '../../cards/languages.ts';
import { buildWeb } from '../../web/build/build.node.ts';
import type { LaidDeck } from '../edition/edition.ts';
import { exportCards } from '../edition/export.ts';
import { drawImages } from '../write/draw.ts';
import { writeWhole } from '../write/files.node.ts';
import { readProfile } from '../write/icc.node.ts';
import { printPress } from '../write/press.ts';
import { printHome } from '../write/print.ts';
import { layOut, refuseErrors, type Workshop } from '../write/workshop.ts';
import { writeGuide } from '../write/write-guide.ts';
import { writeLarge, writeReader } from '../write/write-reader.ts';
import { bundleCommand } from './bundle.node.ts';
import { checkCommand } from './check.ts';

/** A step of the pipeline: what it does, and what it did, in one line each. */
export interface Step {
  readonly title: string;
  readonly run: (workshop: Workshop, say: (progress: string) => void) => Promise<string>;
}

/** Checks every card and lays all of them out; the one step that stops on a problem of the deck. */
export const checkStep: Step = {
  title: 'Check the cards',
  run: async (workshop) => {
    return checkCommand(workshop, {});
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
    const lay = (workshop: Workshop): LaidDeck => layOut(workshop, language);
    return [
      {
        title: `Print the deck (${language})`,
        run: async (workshop) => `Printed ${(await printHome(workshop, lay(workshop))).join(' and ')}`,
      },
      {
        title: `Write the guide (${language})`,
        run: async (workshop) => `Wrote ${await writeGuide(workshop, language)} and its HTML`,
      },
      {
        title: `Write the deck to read, and large (${language})`,
        run: async (workshop) => {
          const files = [...(await writeReader(workshop, language)), await writeLarge(workshop, language)];
          return `Wrote ${files.join(', ')}`;
        },
      },
      {
        title: `Print for a press (${language})`,
        run: async (workshop) => {
          const printed = await printPress(workshop, lay(workshop), {
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
        run: async (workshop, say) => {
          const folder = await drawImages(workshop, lay(workshop), dpi, (done, of) => {
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
