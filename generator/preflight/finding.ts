/** What a printer would refuse, before the printer sees it. */
export interface Finding {
  /** The page's own title: `V01 Co-creatie, voorkant`. */
  readonly page: string;
  readonly rule: Rule;
  readonly severity: 'error' | 'warning';
  /** The text, colour or box it is about. */
  readonly about: string;
  readonly value: number | string;
  readonly limit: number | string;
}

export type Rule =
  | 'safe-area'
  | 'type-size'
  | 'glyph'
  | 'contrast'
  | 'line-width'
  | 'reversed-line'
  | 'ink'
  | 'boxes'
  | 'back'
  | 'bitmap'
  | 'picture'
  | 'alt'
  | 'on-picture'
  | 'font';
