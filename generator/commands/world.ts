import type { Deck } from '../../cards/deck.ts';
import type { Language } from '../../cards/languages.ts';

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
  /** Whether words came through Windows' own reading of marks and strokes. */
  readonly isWindows: boolean;
  /** Runs the command now, and again after every change of a card: those of this game, or the files that are listed. */
  readonly watch: (files?: () => readonly string[]) => void;
  /** What is told where the cards are those that were built into the command, and not those of a source. */
  readonly carried?: string | undefined;
}
