import type { Deck } from '../../cards/deck.ts';
import { type Language, languages } from '../../cards/languages.ts';
import type { OwnDeck } from '../../cards/own/placed.ts';
import { exportCards } from '../edition/export.ts';
import { type ExportForm, exportForms, rowsOf, type Separator, separators } from '../edition/export-forms.ts';
import { nameDeck } from '../edition/names.ts';
import { readPath } from '../wish/folder.ts';
import { readChosen, WishProblem } from '../wish/selection.ts';
import { readOneOf } from '../wish/wishes.ts';
import { isFolder, writeWhole } from '../write/files.node.ts';
import { commandWords } from './words.ts';

export interface ExportTyped {
  readonly form: string;
  readonly lang: string;
  readonly separator: string;
  readonly rows: string;
  readonly only?: string;
  readonly without?: string;
  /** The file to write; without one the text itself is the answer. */
  readonly out?: string;
  readonly chosen?: readonly string[];
  /** The language of what is told. */
  readonly help?: Language;
}

/** The chosen cards as one text, or the file they were written to. */
export const exportCommand = async (
  { deck, own }: { readonly deck: Deck; readonly own?: OwnDeck },
  typed: ExportTyped,
  home: string,
): Promise<string> => {
  const text = own ? await exportOwn(deck, own, typed) : exportText(deck, typed);
  if (typed.out === undefined) return text;
  const path = nameFile(readPath(typed.out, home, 'file'), deck, typed);
  await writeWhole(path, text);
  return `${commandWords[typed.help ?? 'en'].wrote(path)}\n`;
};

const endings = { json: 'json', csv: 'csv', markdown: 'md', yaml: 'yaml' } as const;

/** A folder gets the file that is usual. */
const nameFile = (path: string, deck: Deck, { form, lang }: ExportTyped): string => {
  const name = lang.trim().toLowerCase() === 'all' ? deck.id : nameDeck(deck, readOneOf('lang', languages, lang));
  const ending = endings[readOneOf('form', exportForms, form)];
  return /[\\/]$/.test(path) || isFolder(path) ? `${path.replace(/[\\/]+$/, '')}/${name}-cards.${ending}` : path;
};

/** The chosen cards of somebody's own deck, in a form that is read back as the same deck; Markdown is for people. */
const exportOwn = async (deck: Deck, own: OwnDeck, typed: ExportTyped): Promise<string> => {
  const form = readOneOf('form', exportForms, typed.form);
  if (form === 'markdown') return exportText(deck, typed);
  if (readOneOf('rows', rowsOf, typed.rows) !== 'card')
    throw new WishProblem({
      nl: '--rows: een eigen spel wordt geschreven zoals het gelezen wordt, een rij per kaart; laat --rows weg.',
      en: '--rows: a deck of your own is written as it is read, one row per card; leave --rows out.',
    });
  refuseTableOptions(form, typed);
  const separator = readOneOf('separator', Object.keys(separators) as Separator[], typed.separator);
  const codes = new Set(readChosen(deck, typed).map(({ code }) => code));
  const { writeDeck } = await import('../../cards/write/write.ts');
  return writeDeck(
    { ...own, cards: own.cards.filter(({ code }) => codes.has(code)) },
    form,
    separator === 'comma' ? 'en' : 'nl',
    separators[separator],
  );
};

const refuseTableOptions = (form: ExportForm, { chosen }: ExportTyped): void => {
  for (const option of ['separator', 'rows'] as const)
    if (form !== 'csv' && chosen?.includes(option))
      throw new WishProblem({
        nl: `--${option}: dat kan alleen bij CSV; gebruik het met --form csv.`,
        en: `--${option}: only CSV has it; use it with --form csv.`,
      });
};

/** One language, or all at once in a form that can be read back: CSV is the one that otherwise takes one. */
const readLanguage = (form: ExportForm, { lang, rows }: ExportTyped) =>
  form === 'csv' && rows === 'card' && lang.trim().toLowerCase() === 'all' ? 'all' : readOneOf('lang', languages, lang);

/** The chosen cards as one text. */
export const exportText = (deck: Deck, typed: ExportTyped): string => {
  const form = readOneOf('form', exportForms, typed.form);
  const language = readLanguage(form, typed);
  refuseTableOptions(form, typed);
  const separator = readOneOf('separator', Object.keys(separators) as Separator[], typed.separator);
  const rows = readOneOf('rows', rowsOf, typed.rows);
  return exportCards(deck, readChosen(deck, typed), form, language, { separator, rows });
};
