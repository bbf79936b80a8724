/**
 * What a deck that somebody else wrote is made of, whatever file it came in: cards whose texts stand in places, and
 * families that say how their cards look.
 */

/** A language that cards are written in, as a tag of BCP 47: `nl`, `de`, `pl`. */
export type Tongue = string;

/** How a card shows what stands in its places. */
export const lookNames = ['text', 'parts', 'choice', 'picture'] as const;
export type LookName = (typeof lookNames)[number];

/** A text under a label of its own, as a column that nobody knows: its name is the label. */
export interface LabelledPart {
  readonly label: string;
  readonly text: string;
}

/** What stands on one side of a card, each in its place; what is not filled takes no room. */
export interface Places {
  readonly title?: string;
  readonly text?: string;
  /** Points, in no order. */
  readonly list?: readonly string[];
  /** Points in their order. */
  readonly steps?: readonly string[];
  /** From two to four, said with the letters A to D; behind, what each of them costs or means. */
  readonly options?: readonly string[];
  /** Which option is right, or the answer to a question. */
  readonly answer?: string;
  readonly parts?: readonly LabelledPart[];
  /** What changes the matter after the first choice. */
  readonly twist?: string;
  /** Where the text is from. */
  readonly source?: string;
}

export interface PlacedText {
  readonly front: Places;
  readonly back: Places;
}

/** A picture by the name of its file, and what it shows, for who does not see it. */
export interface Pictured {
  readonly name: string;
  readonly alt: Readonly<Partial<Record<Tongue, string>>>;
}

/** A card of a deck of one's own. */
export interface PlacedCard {
  readonly look: LookName;
  readonly code: string;
  /** What its author called it, where that can be no code: kept and written back. */
  readonly id?: string;
  /** The id of its family in the same deck. */
  readonly family: string;
  /** How often it is printed, 1 to 100. */
  readonly copies: number;
  /** A Phosphor icon by its own name. */
  readonly icon?: string;
  readonly picture?: Pictured;
  /** In one language at least: that of the deck, unless its row lacks it. */
  readonly text: Readonly<Partial<Record<Tongue, PlacedText>>>;
  /** For the facilitator alone. */
  readonly notes?: Readonly<Partial<Record<Tongue, readonly string[]>>>;
  /** What its row held and no card shows: kept, and written back. */
  readonly extra: Readonly<Record<string, string>>;
}

/** A family as a deck of one's own names it; what is not said is chosen (`families.ts`). */
export interface NamedFamily {
  /** Two to twenty small letters, from its name. */
  readonly id: string;
  /** What its codes begin with: one to three capitals. */
  readonly letters: string;
  readonly name: Readonly<Partial<Record<Tongue, { readonly one: string; readonly many: string }>>>;
  readonly look: LookName;
  readonly colour?: `#${string}`;
  readonly icon?: string;
}

/** A deck of one's own, read, cleaned and whole. */
export interface OwnDeck {
  /** Small letters, figures and strokes, from its name: also the first part of the names of its files. */
  readonly id: string;
  readonly name: string;
  readonly version: string;
  /** ISO 8601. */
  readonly date: string;
  /** Who wrote it, or where it is from; printed where the built-in deck names its source. */
  readonly credit?: string;
  /** The first is the deck's own. */
  readonly languages: readonly [Tongue, ...Tongue[]];
  readonly families: readonly NamedFamily[];
  readonly cards: readonly PlacedCard[];
}
