import english from 'hyphen/en-gb';
import dutch from 'hyphen/nl';
import type { Tongue } from '../../cards/own/placed.ts';
import { splitWith } from './split-word.ts';

const splitters: Readonly<Record<Tongue, (word: string) => readonly string[]>> = {
  nl: splitWith(dutch.hyphenateSync),
  en: splitWith(english.hyphenateSync),
};

/** Splits words of either language; the browser loads the patterns of one (print.ts there). */
export const hyphenateFor = (tongue: Tongue) => splitters[tongue] ?? ((word: string) => [word]);
