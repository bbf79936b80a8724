/** What `--help` says in one language. What is counted or listed is handed in, so that help cannot fall behind. */
export interface HelpWords {
  /** The headings of help itself. */
  readonly usage: string;
  readonly options: string;
  readonly commands: string;
  readonly arguments: string;
  readonly choices: string;
  readonly usual: string;
  readonly examples: string;
  readonly exits: string;
  readonly exitCodes: readonly [done: string, deck: string, wish: string];
  readonly helpOption: string;
  readonly helpCommand: string;
  readonly versionOption: string;
  readonly program: string;
  /** One line for each command, among the others. */
  readonly command: Readonly<Record<CommandName, string>>;
  /** One line for each option; the same words wherever it stands. */
  readonly option: Readonly<Record<OptionName, string>>;
  readonly set: string;
  /** What may stand behind a command: cards of one's own. */
  readonly deck: string;
  readonly newFolder: string;
  /** Below the options of `print`. */
  readonly print: (facts: HelpFacts) => readonly HelpPart[];
  readonly export: readonly HelpPart[];
  readonly calibrate: readonly HelpPart[];
}

/** A heading and the lines below it. */
export interface HelpPart {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What help lists of the deck and of the stock. */
export interface HelpFacts {
  /** `poker 63 × 88`. */
  readonly sizes: readonly string[];
  readonly papers: readonly string[];
  /** Papers that one card fills: `a5, a6 and a7`. */
  readonly filled: string;
  /** `c32010  Avery Zweckform, 10: 85 × 54`. */
  readonly labels: readonly string[];
  /** `V vaardigheid, T tip`. */
  readonly families: readonly string[];
  readonly shared: number;
  readonly votes: number;
}

export type CommandName =
  | 'new'
  | 'print'
  | 'images'
  | 'calibrate'
  | 'list'
  | 'export'
  | 'draw'
  | 'check'
  | 'build'
  | 'start';

export type OptionName =
  | 'edition'
  | 'size'
  | 'paper'
  | 'backs'
  | 'order'
  | 'startSlot'
  | 'copies'
  | 'ink'
  | 'bleed'
  | 'icc'
  | 'marks'
  | 'noMarks'
  | 'printer'
  | 'move'
  | 'url'
  | 'lang'
  | 'style'
  | 'columns'
  | 'letters'
  | 'yes'
  | 'only'
  | 'onlyPrint'
  | 'without'
  | 'out'
  | 'outFile'
  | 'json'
  | 'watch'
  | 'format'
  | 'dpi'
  | 'pack'
  | 'packSize'
  | 'checkSize'
  | 'contact'
  | 'profile'
  | 'readings'
  | 'fronts'
  | 'afresh'
  | 'sheetPaper'
  | 'form'
  | 'separator'
  | 'rows'
  | 'seed';
