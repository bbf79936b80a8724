import type { Language, Says } from '../../cards/languages.ts';

/** What Commander says of words it does not know, in Dutch. */
const dutch: readonly (readonly [said: RegExp, dutch: string])[] = [
  [/^error: /, ''],
  [/unknown option '(.+?)'/, 'De optie ‘$1’ hoort niet bij deze opdracht.'],
  [/unknown command '(.+?)'/, 'De opdracht ‘$1’ is er niet.'],
  [/missing required argument '(.+?)'/, 'Achter de opdracht hoort nog: <$1>.'],
  [/option '(\S+)( .+?)?' argument missing/, 'Achter $1 hoort nog iets: $1$2.'],
  [/too many arguments.* Expected 0 arguments but got \d+\./, 'Achter deze opdracht hoort niets.'],
  [/too many arguments.* Expected (\d+) arguments? but got (\d+)\./, 'Er staan $2 woorden achter; hoogstens $1 kan.'],
  [/\n\(Did you mean one of (.+), (.+?)\?\)/, ' Bedoel je $1 of $2?'],
  [/\n\(Did you mean (.+?)\?\)/, ' Bedoel je ‘$1’?'],
];

/** Whose name with spaces became several words. */
const quoted: Says = {
  nl: ' Zet een naam met spaties tussen dubbele aanhalingstekens: "mijn kaarten.xlsx".',
  en: ' Put a name with spaces between double quotation marks: "my cards.xlsx".',
};

/** The same sentence in the language of the help, and what helps where too much was typed. */
export const sayMistyped = (said: string, language: Language): string => {
  const told = language === 'en' ? said : dutch.reduce((text, [english, words]) => text.replace(english, words), said);
  return /too many arguments.* Expected [1-9]/.test(said) ? told.replace(/(\n?)$/, `${quoted[language]}$1`) : told;
};
