import type { Language } from '../../../cards/schema.ts';

const characters = (count: number) => (count === 1 ? '1 character' : `${count} characters`);
const tekens = (count: number) => (count === 1 ? '1 teken' : `${count} tekens`);

/** The words of a form for a card of one's own. */
const nl = {
  /** What each field is called; of fields with a number, what all of them are called. */
  fields: {
    short: 'Naam',
    line: 'In één zin',
    sign: 'Zo herken je het',
    question: 'De vraag',
    heading: 'Kop',
    body: 'De tip',
    title: 'Titel',
    situation: 'De situatie',
    optionA: 'Keuze A',
    priceA: 'De prijs van A',
    optionB: 'Keuze B',
    priceB: 'De prijs van B',
    twist: 'De wending',
    followUp: 'Vraag door',
    prompt: 'De vraag',
  },
  left: (left: number) => (left < 0 ? `${tekens(-left)} te veel` : `nog ${tekens(left)}`),
  empty: (field: string) => `‘${field}’ is nog leeg. Vul iets in.`,
  long: (field: string, by: number, budget: number) =>
    `‘${field}’ is ${tekens(by)} te lang. Er passen er ${budget} op de kaart.`,
  picture: (field: string, value: string) =>
    `In ‘${field}’ staat een emoji: ${value}. Dat kan niet op papier. Zeg het in woorden.`,
  script: (field: string, value: string) =>
    `In ‘${field}’ staan letters die ons lettertype niet heeft: ${value}. Schrijf ze anders.`,
  sign: (field: string, value: string) =>
    `In ‘${field}’ staat een teken dat niet op papier kan: ${value}. Schrijf het anders.`,
};

export type OwnWords = Readonly<typeof nl>;

const en: OwnWords = {
  fields: {
    short: 'Name',
    line: 'In one sentence',
    sign: 'How you can tell',
    question: 'The question',
    heading: 'Heading',
    body: 'The tip',
    title: 'Title',
    situation: 'The situation',
    optionA: 'Choice A',
    priceA: 'The price of A',
    optionB: 'Choice B',
    priceB: 'The price of B',
    twist: 'The twist',
    followUp: 'Dig deeper',
    prompt: 'The question',
  },
  left: (left) => (left < 0 ? `${characters(-left)} too many` : `${characters(left)} left`),
  empty: (field) => `“${field}” is still empty. Write something in it.`,
  long: (field, by, budget) => `“${field}” is ${characters(by)} too long. The card holds ${budget}.`,
  picture: (field, value) => `“${field}” has an emoji: ${value}. It cannot go on paper. Say it in words.`,
  script: (field, value) => `“${field}” has letters that our font does not have: ${value}. Write them another way.`,
  sign: (field, value) => `“${field}” has a character that cannot go on paper: ${value}. Write it another way.`,
};

export const ownWords: Readonly<Record<Language, OwnWords>> = { nl, en };

/** What a field is called; where it has no such name, what the form itself calls it. */
export const nameField = ({ fields }: OwnWords, field: string): string => {
  const names: Readonly<Record<string, string>> = fields;
  return names[field.replace(/\d$/, '')] ?? field;
};
