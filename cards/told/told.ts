/** What a card says on its two sides, and in which voice, for paper, screen and whoever reads it out. */

/**
 * One thing that a back says: a `large` text is read out, a `text` is read alone, a `panel` stands apart on the family's
 * ground; with what names it above it.
 */
export type Said =
  | { readonly kind: 'large' | 'text'; readonly text: string; readonly label?: string }
  | { readonly kind: 'list' | 'steps'; readonly items: readonly string[]; readonly label?: string }
  | { readonly kind: 'panel'; readonly text: string; readonly label: string; readonly isAsked?: boolean };

export interface Told {
  /** The title in lines, broken where its sense breaks. */
  readonly title: readonly string[];
  /** Phosphor icons: in the opening of the fence, and beside the title of the back. */
  readonly icon: { readonly front: string; readonly back: string };
  /** A short fact above the line. */
  readonly name?: string;
  /** The one line of a front. */
  readonly line: string;
  /** Whether that line says what to do. */
  readonly isTask?: boolean;
  /** What the back is called; the title where nothing is said. */
  readonly heading?: string;
  readonly back: readonly Said[];
  /** What stands at the foot of the back. */
  readonly foot?: string;
}
