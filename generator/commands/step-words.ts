import { joinNames } from '../../cards/joined.ts';
import type { Language } from '../../cards/languages.ts';

/** What a build and a start say of each step and of what came of it, in the language of the help. */
export interface StepWords {
  readonly check: string;
  readonly app: string;
  readonly builtApp: (folder: string) => string;
  readonly data: string;
  readonly print: (tongue: string) => string;
  readonly guide: (tongue: string) => string;
  readonly wroteGuide: (path: string) => string;
  readonly reader: (tongue: string) => string;
  readonly press: (tongue: string) => string;
  readonly pictures: (tongue: string) => string;
  readonly drawing: (done: number, of: number) => string;
  readonly drew: (folder: string) => string;
  readonly command: string;
  readonly built: (path: string) => string;
  readonly single: string;
  readonly builtSingle: (folder: string) => string;
  readonly printed: (files: readonly string[]) => string;
  readonly wrote: (files: readonly string[]) => string;
  readonly served: (address: string) => string;
  readonly unchanged: string;
  readonly made: (folder: string) => string;
}

export const stepWords: Readonly<Record<Language, StepWords>> = {
  nl: {
    check: 'De kaarten controleren',
    app: 'De app bouwen',
    builtApp: (folder) => `Gebouwd: de app, in ${folder}`,
    data: 'De kaarten als gegevens schrijven (cards.json), en de schema’s van een kaart en van een eigen spel',
    print: (tongue) => `De kaarten printen (${tongue})`,
    guide: (tongue) => `De gids schrijven (${tongue})`,
    wroteGuide: (path) => `Geschreven: ${path}, ook als HTML`,
    reader: (tongue) => `De kaarten schrijven om te lezen, en groot (${tongue})`,
    press: (tongue) => `De kaarten printen voor de drukker (${tongue})`,
    pictures: (tongue) => `De plaatjes tekenen (${tongue})`,
    drawing: (done, of) => `${done} van ${of}`,
    drew: (folder) => `Getekend: de plaatjes, in ${folder}`,
    command: 'De opdracht bouwen',
    built: (path) => `Gebouwd: ${path}`,
    single: 'De app in één bestand bouwen',
    builtSingle: (folder) => `Gebouwd: de app in één bestand, in ${folder}`,
    printed: (files) => `Geprint: ${joinNames(files, 'en')}`,
    wrote: (files) => `Geschreven: ${joinNames(files, 'en')}`,
    served: (address) => `De kaarten liggen op tafel: ${address}\nStop met Ctrl-C.`,
    unchanged: 'Er is niets veranderd sinds alles is gemaakt.',
    made: (folder) => `Alles is gemaakt; het staat in ${folder}/. De app blijft aan tot je stopt met Ctrl-C.`,
  },
  en: {
    check: 'Check the cards',
    app: 'Build the web app',
    builtApp: (folder) => `Built the web app in ${folder}`,
    data: 'Write the cards as data (cards.json), and the schemas of a card and of a deck of your own',
    print: (tongue) => `Print the deck (${tongue})`,
    guide: (tongue) => `Write the guide (${tongue})`,
    wroteGuide: (path) => `Wrote ${path} and its HTML`,
    reader: (tongue) => `Write the deck to read, and large (${tongue})`,
    press: (tongue) => `Print for a press (${tongue})`,
    pictures: (tongue) => `Draw the pictures (${tongue})`,
    drawing: (done, of) => `${done} of ${of}`,
    drew: (folder) => `Drew the pictures in ${folder}`,
    command: 'Build the command',
    built: (path) => `Built ${path}`,
    single: 'Build the app in one file',
    builtSingle: (folder) => `Built the app in one file in ${folder}`,
    printed: (files) => `Printed ${joinNames(files, 'and')}`,
    wrote: (files) => `Wrote ${joinNames(files, 'and')}`,
    served: (address) => `The cards are on the table: ${address}\nStop with Ctrl-C.`,
    unchanged: 'Nothing has changed since everything was made.',
    made: (folder) => `Everything is made; it is in ${folder}/. The app goes on until Ctrl-C.`,
  },
};
