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

/** A column of who filled in a form, whatever it asks. */
const answerers =
  /^(?:ingevulddoor|invuller|respondent(?:en)?|filledinby|email|emailadres|emailaddress|mailadres|telefoon|telefoonnummer|phone|phonenumber)$/;
/** One of people, who may as well be those whom the cards are about. */
const people =
  /^(?:deelnemer|deelneemster|participant|teilnehmer(?:in)?|voornaam|achternaam|firstname|lastname|surname|vorname|nachname|prenom)$/;
/** One that mostly says how many people something is for. */
const crowds = /^(?:deelnemers|participants|teilnehmer(?:innen)?|aanwezigen|attendees)$/;
/** One that may as well name a method, a role or a place. */
const names = /^(?:naam|name|nom|namen|volledigenaam|fullname)$/;
const dates = /^(?:datum|date|dag|day|invuldatum|datumingevuld|ingevuldop|ontvangen|ontvangenop|received)$/;
/** A day that somebody can have filled in a form: not of a life, or of a building. */
const FIRST_YEAR = 2000;
/** In how many years people fill in one form. */
const YEARS = 3;
const day = /^\d{1,4}[-/. ](?:\d{1,2}|\p{L}{3,9}\.?)[-/. ]\d{2,4}(?:\D.{0,20})?$/u;

/** A question about the thing that the card is named after: of a method, a role, a place. */
const ofThing =
  /\b(?:haar|hem|her|him)\b|\b(?:het|dit|it|this|hij|zij|ze|he|she|they|es)(?: (?:nodig|voor|op|in|aan|uit|over))? ?\?$|\b(?:geboren|gestorven|overleden|beroemd|born|died|famous|beruehmt|berühmt)\b|^(?:waarom|waarvan|waardoor|why|what for|warum|wof[uü]r) (?:is |are )?(?:bekend|belangrijk|bijzonder|known|important|special|bekannt|wichtig)\b|\b(?:deze|dit|this|diesen?[rs]?) (?:rol|role|rolle|methode|method|werkvorm|plek|plaats|place|kaart|card|persoon)\b|^(?:wat is (?:het|dit)|hoe werkt|what is it|how does)\b/i;
/** Columns that say what a card is about, as against what somebody answered. */
const ofCard =
  /^(?:tekst|text|texte|omschrijving|beschrijving|description|beschreibung|uitleg|toelichting|explanation|definitie|betekenis)$/;
/** What people write beside an answer as well. */
const remarks = /^(?:uitleg|toelichting|explanation)$/;

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

/** Whether a cell names people one after another, each by a whole name or a first name that many have. */
const namesPeople = (cell: string): boolean => {
  const each = cell.split(/\s*(?:[,;&\n]|\s(?:en|and|und|et)\s)\s*/).filter(Boolean);
  return each.length > 0 && each.every((one) => isPerson(one) && (/\s/.test(one) || isFirstName(one)));
};

const cellsOf = ({ rows }: Table, { index }: Column): readonly string[] =>
  rows.map(({ cells }) => asText(cells[index]).trim()).filter(Boolean);

const mostly = (cells: readonly string[], test: (cell: string) => boolean, share = 0.6): boolean =>
  cells.length > 0 && cells.filter(test).length >= cells.length * share;

/** Whether most days are near to each other and to ours, as those of a form are; one may be a slip. */
const areOfForm = (cells: readonly string[]): boolean => {
  const years = cells.flatMap((cell) => /(?<!\d)\d{4}(?!\d)/.exec(cell)?.map(Number) ?? []).sort((a, b) => a - b);
  const middle = years[Math.floor(years.length / 2)] ?? FIRST_YEAR;
  return (
    middle >= FIRST_YEAR &&
    (years.length === 0 || mostly(years.map(String), (it) => Math.abs(Number(it) - middle) < YEARS, 0.8))
  );
};

/**
 * Finds a form that people filled in and somebody keeps by hand: names of people beside questions, or beside days. A deck
 * whose cards have names is none: what is called there is no person, or is what its texts and questions are about.
 */
export const findForm = (table: Table, columns: readonly Column[]): Form | undefined => {
  // What a program wrote says when, to the second: its columns are known by their names.
  if (columns.some(({ column }) => isTime(column))) return undefined;
  const called = columns.map((it) => ({ ...it, squeezed: squeeze(it.column), cells: cellsOf(table, it) }));
  const questions = called.filter(({ column }) => column.endsWith('?') && readName(column) === undefined);
  const days = called.filter(({ squeezed, cells }) => dates.test(squeezed) && mostly(cells, (cell) => day.test(cell)));
  const dated = days.filter(({ cells }) => areOfForm(cells));
  // An address beside a title may be of who knows more of the thing.
  const isTitled = called.some((it) => readName(it.column)?.place === 'front.title' && !names.test(it.squeezed));
  const isPeople = ({ squeezed, cells }: (typeof called)[number]): boolean =>
    answerers.test(squeezed) ||
    (people.test(squeezed) && mostly(cells, (cell) => !/\d/.test(cell) && cell.split(/\s+/).length <= 5)) ||
    (crowds.test(squeezed) && mostly(cells, namesPeople));
  const sure = called.filter(isPeople);
  const maybe = called.filter(({ squeezed }) => names.test(squeezed));
  const asksThing = questions.some(({ column }) => ofThing.test(column));
  const isAbout =
    days.length > dated.length ||
    called.some(({ squeezed }) => ofCard.test(squeezed) && !(dated.length > 0 && remarks.test(squeezed)));
  const isAnswered = (questions.length > 0 || dated.length > 0) && !asksThing && !isAbout;
  const isNamed = maybe.some(({ cells }) => {
    // One word may be a role as well as somebody: it takes two words, names that many people have, or a day beside it.
    const isFull = mostly(cells, (cell) => /\s/.test(cell), 0.5) || mostly(cells, isFirstName, 0.4);
    return mostly(cells, (cell) => isPerson(cell) || isFirstName(cell)) && (dated.length > 0 || isFull);
  });
  const isAddressed = called.some(({ squeezed }) => answerers.test(squeezed)) && !(isTitled && (asksThing || isAbout));
  const isForm = isAddressed ? questions.length > 0 || dated.length > 0 : isAnswered && (sure.length > 0 || isNamed);
  return isForm ? { kept: [...sure, ...maybe, ...dated], questions } : undefined;
};
