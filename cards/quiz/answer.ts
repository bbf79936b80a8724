import type { QuizLine } from './line.ts';

/** What is known of the right answer: letters of options, or words where none of the options says them. */
export interface QuizAnswer {
  /** `B`, or `A, C` where several are right. */
  readonly letters: string;
  readonly text: string;
  /** What is said of it further. */
  readonly more: string;
}

type Option = Pick<QuizLine, 'text' | 'isRight' | 'isBold'>;

const none: QuizAnswer = { letters: '', text: '', more: '' };
const LETTERS = 'ABCDEFGH';
const signs = /^[\s).:,;=*_–—-]+/;

/** Finds which option is right: by its mark, by what is said below or at the end, or as the only one that is bold. */
export const readAnswer = (options: readonly Option[], said: string | undefined): QuizAnswer => {
  const lettersOf = (test: (option: Option) => boolean) =>
    options.flatMap((option, i) => (test(option) ? [LETTERS[i] ?? ''] : [])).join(', ');
  const marked = lettersOf(({ isRight }) => isRight);
  const told = said === undefined ? none : readSaid(options, said.trim());
  if (marked !== '') return { ...told, letters: marked, ...(told.letters === '' && { text: '', more: told.text }) };
  if (told.letters !== '' || told.text !== '') return told;
  const bold = lettersOf(({ isBold }) => isBold);
  return bold.length === 1 ? { ...none, letters: bold } : none;
};

const readSaid = (options: readonly Option[], said: string): QuizAnswer => {
  const words = said.replaceAll('**', '').replace(/^[*_(]+/, '');
  if (/^[a-h](?:\s*(?:,|en|and|und|et|&|\+|\/)\s*[a-h])+[.)]?$/i.test(words)) {
    const letters = words.replace(/[.)]$/, '').split(/[^a-h]+(?:en|and|und|et)?[^a-h]*/i);
    return { ...none, letters: letters.map((letter) => letter.toUpperCase()).join(', ') };
  }
  const [whole, letter = ''] = /^(?:optie |option )?([a-h])\)?(?=$|[\s).:,;=–—-])/i.exec(words) ?? [];
  const at = whole === undefined ? -1 : LETTERS.indexOf(letter.toUpperCase());
  const rest = words.slice(whole?.length ?? 0);
  const option = options[at]?.text;
  // `a` may be a word: it is a letter where a sign or that very option comes behind.
  const isLetter = option !== undefined && (/^\s*(?:$|[\n).:,;=(–—-])/.test(rest) || begins(rest, option));
  if (isLetter) return { ...none, letters: LETTERS[at] ?? '', more: takeOption(rest, option) };
  const named = options.findIndex(({ text }) => begins(words, text));
  if (named === -1) return { ...none, text: words };
  return { ...none, letters: LETTERS[named] ?? '', more: takeOption(words, options[named]?.text ?? '') };
};

const same = (words: string) => words.toLowerCase().replace(/[.!]$/, '');
const begins = (words: string, option: string) => {
  const plain = words.replace(signs, '').replace(/^\(/, '').toLowerCase();
  return option !== '' && plain.startsWith(same(option)) && !/^\p{L}/u.test(plain.slice(same(option).length));
};

/** What is said behind an option, without the option itself; a sentence that begins with its words stays whole. */
const takeOption = (words: string, option: string): string => {
  const plain = words.replace(signs, '').replace(/^\(/, '');
  const behind = begins(words, option) ? plain.slice(same(option).length) : plain;
  const isSentence = /^ \p{L}/u.test(behind);
  const rest = isSentence ? plain : behind.replace(/^[\s).:,;!*_–—-]+/, '');
  return rest === '' ? '' : `${rest.charAt(0).toUpperCase()}${rest.slice(1)}`;
};
