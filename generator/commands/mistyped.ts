import type { Language } from '../../cards/languages.ts';

/** What Commander says of words it does not know, in Dutch. */
const dutch: readonly (readonly [said: RegExp, dutch: string])[] = [
  [/^error: /, ''],
  [/unknown option '(.+?)'/, 'de optie $1 is er niet'],
  [/unknown command '(.+?)'/, 'de opdracht $1 is er niet'],
  [/missing required argument '(.+?)'/, 'hier hoort nog iets achter: $1'],
  [/option '(.+?)' argument missing/, 'achter $1 ontbreekt nog iets'],
  [
    /too many arguments.* Expected (\d+) arguments? but got (\d+)\./,
    'te veel woorden: hoogstens $1, en het waren er $2',
  ],
  [/\(Did you mean one of (.+?)\?\)/, '(Bedoel je een van $1?)'],
  [/\(Did you mean (.+?)\?\)/, '(Bedoel je $1?)'],
];

/** The same sentence in the language of the help. */
export const sayMistyped = (said: string, language: Language): string =>
  language === 'en' ? said : dutch.reduce((text, [english, words]) => text.replace(english, words), said);
