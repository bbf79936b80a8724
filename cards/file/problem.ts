/** Where in a file something stands, as a spreadsheet counts: rows and columns from 1, lines of a text likewise. */
export interface Place {
  readonly file: string;
  /** Of a workbook of which several sheets are read. */
  readonly sheet?: string;
  readonly row?: number;
  readonly line?: number;
  readonly column?: string;
}

/**
 * - `fault`: there is no deck until this is mended.
 * - `question`: something was guessed, and a person should say yes.
 * - `advice`: good to know; nothing waits for it.
 */
export type ProblemKind = 'fault' | 'question' | 'advice';

/** What can be the matter, each with how grave it is; the sentences are in `cards/say/say.ts`. */
export const kinds = {
  'no-file': 'fault',
  'nothing-in-it': 'fault',
  'not-text': 'fault',
  'only-style': 'fault',
  shortcut: 'fault',
  'kept-while-open': 'fault',
  'old-excel': 'fault',
  'word-other': 'fault',
  slides: 'fault',
  'anki-packed': 'fault',
  'not-a-deck': 'fault',
  'too-large': 'fault',
  'too-many-cards': 'fault',
  'too-many-sheets': 'fault',
  'too-long-text': 'fault',
  'too-many-pictures': 'fault',
  'zip-broken': 'fault',
  'zip-too-large': 'fault',
  'zip-locked': 'fault',
  'too-deep': 'fault',
  'no-text': 'fault',
  'no-cards': 'fault',
  'yaml-slashes': 'advice',
  'yaml-aliases': 'fault',
  'yaml-tab': 'fault',
  'tree-wrong': 'fault',
  'key-twice': 'question',
  'trailing-comma': 'advice',
  'json-comment': 'advice',
  unexpected: 'fault',
  letters: 'question',
  'letters-twice': 'question',
  'cells-joined': 'question',
  'cells-too-many': 'question',
  'quote-open': 'question',
  'header-row': 'question',
  'header-guess': 'question',
  'title-guess': 'question',
  'two-families': 'question',
  'many-families': 'question',
  'families-filled': 'question',
  'code-twice': 'question',
  'no-card-rows': 'question',
  'too-many-columns': 'question',
  'columns-left': 'question',
  'colon-key': 'question',
  'several-tables': 'question',
  'tongues-in-order': 'question',
  'tongue-alone': 'question',
  'headings-guess': 'question',
  'quiz-guess': 'question',
  'glued-heading': 'question',
  'family-unknown': 'question',
  'answers-from-zero': 'question',
  'answers-below': 'question',
  'parted-guess': 'question',
  'lists-guess': 'question',
  'column-unnamed': 'advice',
  'icon-none': 'advice',
  'option-missing': 'question',
  'text-guess': 'question',
  'people-kept': 'question',
  'family-guess': 'advice',
  'no-header': 'advice',
  'other-sheets': 'advice',
  'sheets-joined': 'advice',
  'other-table': 'advice',
  'text-beside': 'advice',
  'quiz-beside': 'advice',
  speakers: 'advice',
  'cards-archived': 'advice',
  'tongues-joined': 'advice',
  'rows-hidden': 'advice',
  'code-new': 'advice',
  'copies-wrong': 'advice',
  'date-wrong': 'advice',
  twins: 'advice',
  'header-again': 'advice',
  'same-as-family': 'advice',
  'wish-unknown': 'advice',
  'translation-missing': 'advice',
  'picture-missing': 'advice',
  'picture-remote': 'advice',
  'path-outside': 'advice',
  'no-card-file': 'advice',
  'formula-error': 'advice',
  'look-unknown': 'advice',
  'same-column': 'advice',
  more: 'advice',
} as const satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof kinds;

/** One thing that is the matter, as data: the sentence is made of it in whichever language is asked. */
export interface Problem {
  readonly kind: ProblemKind;
  readonly code: ProblemCode;
  readonly place: Place;
  /** What the sentence names: a value, a column, a limit, a number of rows. */
  readonly facts: Readonly<Record<string, string | number>>;
}

/** How often one thing is told before the rest is only counted. */
const mostOfOne = 40;

/** Notes what is the matter while a deck is read, so that all of it can be told at once. */
export interface Notebook {
  readonly note: (code: ProblemCode, place: Place, facts?: Problem['facts']) => void;
  readonly problems: () => readonly Problem[];
}

export const openNotebook = (): Notebook => {
  const noted = new Map<ProblemCode, { readonly told: Problem[]; count: number }>();
  return {
    note: (code, place, facts = {}) => {
      const same = noted.get(code) ?? { told: [], count: 0 };
      same.count += 1;
      if (same.told.length < mostOfOne) same.told.push({ kind: kinds[code], code, place, facts });
      noted.set(code, same);
    },
    problems: () =>
      [...noted.values()].flatMap(({ told, count }) => {
        const [first] = told;
        const more = count - told.length;
        if (first === undefined || more === 0) return told;
        return [
          ...told,
          { kind: first.kind, code: 'more', place: { file: first.place.file }, facts: { count: more } } as const,
        ];
      }),
  };
};

/** A value as a sentence can hold it: one line, not long, without signs that turn what follows around. */
export const short = (value: string, most = 48): string => {
  const line = value
    .slice(0, most * 4)
    .replaceAll(/\p{Cf}+/gu, '')
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
  const letters = [...line];
  return letters.length <= most
    ? line
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
};
