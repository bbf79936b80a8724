import { Option } from 'commander';
import { languages, usualLanguage } from '../../cards/languages.ts';
import type { HelpWords, OptionName } from './help/words.ts';

/** The options that several commands have, described in the words of one language. */
export const openOptions = ({ option: says }: HelpWords) => {
  const plain = (flags: string, name: OptionName, usual?: string | boolean) => {
    const option = new Option(flags, says[name]);
    return usual === undefined ? option : option.default(usual);
  };
  /**
   * One word of the list that owns it, which help shows. The word is read with the rest of the wish and not here, so that
   * upper case is as good and a word that is not in the list gets a sentence like every other wish that cannot be.
   */
  const oneOf = (flags: string, words: readonly string[], name: OptionName, usual?: string) => {
    const option = new Option(flags, says[name]).choices(words).argParser((typed) => typed);
    return usual === undefined ? option : option.default(usual);
  };
  /** Typed twice, both are meant. */
  const list = (flags: string, name: OptionName) =>
    new Option(flags, says[name]).argParser((typed, before?: string) =>
      before === undefined ? typed : `${before},${typed}`,
    );
  return {
    plain,
    oneOf,
    lang: () => oneOf('--lang <language>', languages, 'lang', usualLanguage),
    only: (name: 'only' | 'onlyPrint' = 'only') => list('--only <cards>', name),
    without: () => list('--without <cards>', 'without'),
    out: () => plain('--out <folder>', 'out', 'dist'),
    json: () => plain('--json', 'json'),
  };
};
