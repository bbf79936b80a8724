import type { Command, Help } from 'commander';
import type { Deck } from '../../../cards/deck.ts';
import { families } from '../../../cards/families.ts';
import { isLanguage, type Language } from '../../../cards/languages.ts';
import { sharedCards, votingSet } from '../../../cards/shared.ts';
import { words as cardWords } from '../../../cards/words.ts';
import type { Size } from '../../paper/geometry.ts';
import { cardPapers, cardSizes, labelSheets, papers } from '../../paper/stock.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';
import type { CommandName, HelpFacts, HelpPart, HelpWords } from './words.ts';

export const helpWords: Readonly<Record<Language, HelpWords>> = { nl, en };

const examples = {
  new: ['new noaberpraat', 'print noaberpraat'],
  print: [
    'print stellingen.xlsx',
    'print --size tarot --paper a3 --backs short-edge',
    'print --only D01-D09,V03x2 --without D04 --ink low',
    'print --paper c32010 --start-slot 4 --only tip --move -1.5,0.8',
    'print --paper a6',
    'print --edition press --icc fogra47-uncoated',
    'print --only changed',
  ],
  images: ['images --only dilemma --format webp --dpi 150', 'images --pack mpc', 'images --contact --only tip'],
  check: ['check', 'check stellingen.csv', 'check stellingen.csv --size bridge', 'check --json'],
  list: ['list --only 3', 'list --lang en --json'],
  export: ['export --form csv --out kaarten.csv', 'export --form csv --lang en --separator comma --out cards.csv'],
  calibrate: [
    'calibrate',
    'calibrate --printer office --readings 3,-2,4,-1',
    'calibrate --printer office --fronts 1.5,-0.8',
    'print --printer office',
  ],
  build: ['build', 'build --dpi 150'],
  start: ['start'],
  draw: ['draw dilemma --seed 7', 'draw 3 --lang en'],
} as const satisfies Record<CommandName, readonly string[]>;

/** The language of help: the one that is asked for, or the system's, `nl-NL` or `C` as it tells it. */
export const readHelpLanguage = (typed: readonly string[], locale: string): Language => {
  const at = typed.findLastIndex((word) => /^--lang(=|$)/.test(word));
  const asked = (/=(.*)/.exec(typed[at] ?? '')?.[1] ?? (at < 0 ? undefined : typed[at + 1]))?.toLowerCase();
  if (isLanguage(asked)) return asked;
  const own = locale.slice(0, 2).toLowerCase();
  return isLanguage(own) ? own : 'en';
};

/** What `--help` of a command says after its options: what comes out, how it is used, what its exit code means. */
export const helpAfter = (command: CommandName, words: HelpWords, deck: Deck, language: Language): string => {
  const more: Partial<Record<CommandName, readonly HelpPart[]>> = {
    print: words.print(factsOf(deck, language)),
    export: words.export,
    calibrate: words.calibrate,
  };
  return [
    ...(more[command] ?? []),
    { title: words.examples, lines: examples[command].map((example) => `ruimtemakers ${example}`) },
    { title: words.exits, lines: words.exitCodes.map((code, i) => `${i}  ${code}`) },
  ]
    .map(({ title, lines }) => ['', title, ...lines.map((line) => `  ${line}`)].join('\n'))
    .join('\n');
};

const factsOf = ({ cards }: Deck, language: Language): HelpFacts => {
  const number = (value: number) => value.toLocaleString(language, { maximumFractionDigits: 2 });
  const tell = ({ width, height }: Size) => `${number(width)} × ${number(height)}`;
  return {
    sizes: wrapList(Object.entries(cardSizes).map(([name, size]) => `${name} ${tell(size)}`)),
    papers: wrapList(Object.entries({ ...papers, ...cardPapers }).map(([name, size]) => `${name} ${tell(size)}`)),
    filled: new Intl.ListFormat(cardWords[language].locale).format(Object.keys(cardPapers)),
    labels: Object.entries(labelSheets).map(
      ([name, { maker, label, columns, rows }]) => `${name.padEnd(7)} ${maker}, ${columns * rows}: ${tell(label)}`,
    ),
    families: wrapList(Object.values(families).map(({ letter, name }) => `${letter} ${name[language].one}`)),
    shared: sharedCards(cards).length,
    votes: votingSet(cards).length,
  };
};

/** Items with commas between, in lines of at most 100 characters. */
const wrapList = (items: readonly string[]): readonly string[] =>
  items.reduce<string[]>((lines, item, i) => {
    const told = i < items.length - 1 ? `${item},` : item;
    const last = lines.at(-1);
    if (last === undefined || last.length + told.length > 98) lines.push(told);
    else lines[lines.length - 1] = `${last} ${told}`;
    return lines;
  }, []);

/** Help in the words of a language: its headings, and what an option may be and usually is. */
export const configureHelp = (program: Command, words: HelpWords): void => {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': words.usage,
    'Options:': words.options,
    'Commands:': words.commands,
    'Arguments:': words.arguments,
  };
  const describe = ({
    description,
    argChoices,
    defaultValue,
  }: {
    description: string;
    argChoices?: string[];
    defaultValue?: unknown;
  }) => {
    const usual =
      typeof defaultValue === 'string' || typeof defaultValue === 'number' ? [`${words.usual}: ${defaultValue}`] : [];
    const facts = [...(argChoices ? [`${words.choices} ${argChoices.join(', ')}`] : []), ...usual].join('; ');
    return facts ? `${description} (${facts})` : description;
  };
  program
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      optionDescription: describe as unknown as Help['optionDescription'],
      argumentDescription: describe as unknown as Help['argumentDescription'],
    })
    .helpOption('-h, --help', words.helpOption)
    .helpCommand('help [command]', words.helpCommand);
};
