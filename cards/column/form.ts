import { asText, type Table } from '../file/table.ts';
import type { Column } from './contents.ts';
import { isFirstName } from './first-names.ts';
import { readName } from './names.ts';
import { squeeze } from './tongues.ts';

/** What columns of a form that somebody keeps by hand are: who and when stay off the cards, answers stand under their questions. */
export interface Form {
  readonly kept: readonly Column[];
  readonly questions: readonly Column[];
}

/** A column of nobody but people. */
const people =
  /^(?:ingevulddoor|invuller|deelnemers?|deelneemster|respondent(?:en)?|participants?|filledinby|teilnehmer(?:in)?|voornaam|achternaam|firstname|lastname|surname|vorname|nachname|prenom|email|emailadres|emailaddress|mailadres|telefoon|telefoonnummer|phone|phonenumber)$/;
/** One that may as well name a method, a role or a place. */
const names = /^(?:naam|name|nom|namen|volledigenaam|fullname)$/;
const days = /^(?:datum|date|dag|day|invuldatum|datumingevuld|ingevuldop|ontvangen|ontvangenop|received)$/;
const day = /^\d{1,4}[-/. ](?:\d{1,2}|\p{L}{3,9}\.?)[-/. ]\d{2,4}(?:\D.{0,20})?$/u;

/** A question about the thing that the card is named after: of a method, a role, a place. */
const ofThing =
  /\b(?:haar|hem|her|him)\b|\b(?:het|dit|it|this|hij|zij|ze|he|she|they|es)(?: (?:nodig|voor|op|in|aan|uit|over))? ?\?$|\b(?:deze|dit|this|diesen?[rs]?) (?:rol|role|rolle|methode|method|werkvorm|plek|plaats|place|kaart|card|persoon)\b|^(?:wat is (?:het|dit)|hoe werkt|what is it|how does)\b/i;
/** Columns that say what a card is about, as against what somebody answered. */
const ofCard =
  /^(?:tekst|text|texte|omschrijving|beschrijving|description|beschreibung|uitleg|toelichting|explanation|definitie|betekenis)$/;

const word = /^(?:\p{Lu}[\p{L}'’.-]*|de|den|der|van|ten|ter|te|’t|'t|el|al|bin|ben|von|di|da|la|le|du|dos|op|in|y)$/u;
const article = /^(?:de|het|een|the|a|der|die|das|le|les)$/i;

/** Whether a column holds the moment at which a program of forms had an answer. */
export const isTime = (column: string): boolean =>
  /^(?:time|tijd|begin|start|zeit|horodat)/i.test(column) && readName(column)?.place === 'extra';

/** Whether a cell reads as the name of a person: `Jan de Vries`, `F. El Idrissi`. */
const isPerson = (cell: string): boolean => {
  const words = cell.split(/\s+/);
  return cell.length <= 40 && words.length <= 5 && !article.test(words[0] ?? '') && words.every((it) => word.test(it));
};

const cellsOf = ({ rows }: Table, { index }: Column): readonly string[] =>
  rows.map(({ cells }) => asText(cells[index]).trim()).filter(Boolean);

const mostly = (cells: readonly string[], test: (cell: string) => boolean, share = 0.6): boolean =>
  cells.length > 0 && cells.filter(test).length >= cells.length * share;

/**
 * Finds a form that people filled in and somebody keeps by hand: names of people beside questions, or beside days. A deck
 * whose cards have names is none: what is called there is no person, or is what its texts and questions are about.
 */
export const findForm = (table: Table, columns: readonly Column[]): Form | undefined => {
  // What a program wrote says when, to the second: its columns are known by their names.
  if (columns.some(({ column }) => isTime(column))) return undefined;
  const called = columns.map((column) => ({ ...column, squeezed: squeeze(column.column) }));
  const questions = called.filter(({ column }) => column.endsWith('?') && readName(column) === undefined);
  const dated = called.filter((it) => days.test(it.squeezed) && mostly(cellsOf(table, it), (cell) => day.test(cell)));
  const sure = called.filter(({ squeezed }) => people.test(squeezed));
  const maybe = called.filter(({ squeezed }) => names.test(squeezed));
  const asksPeople = questions.length > 0 && !questions.some(({ column }) => ofThing.test(column));
  const isAbout = called.some(({ squeezed }) => ofCard.test(squeezed));
  const isNamed = maybe.some((it) => {
    const cells = cellsOf(table, it);
    if (dated.length > 0 && asksPeople) return true;
    // One word may be a role as well as somebody: it takes two words, or names that many people have.
    const isFull = mostly(cells, (cell) => /\s/.test(cell), 0.5) || mostly(cells, isFirstName, 0.4);
    return mostly(cells, isPerson) && ((dated.length > 0 && !isAbout) || (isFull && asksPeople && !isAbout));
  });
  const isForm = (sure.length > 0 && (questions.length > 0 || dated.length > 0)) || isNamed;
  return isForm ? { kept: [...sure, ...maybe, ...dated], questions } : undefined;
};
