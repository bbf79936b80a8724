import type { Language } from '../../../cards/schema.ts';
import { countLeft, type OwnDraft, ownFields, tidyText } from './own-fields.ts';
import { nameField, ownWords } from './own-words.ts';

/** What is wrong with one field of a card of one's own. */
export interface OwnProblem {
  readonly field: string;
  /** What stands there: nothing, so many characters, or the characters that cannot be printed. */
  readonly value: string;
  readonly rule: OwnRule;
}

export type OwnRule =
  | { readonly kind: 'empty' }
  | { readonly kind: 'long'; readonly by: number; readonly budget: number }
  /** Pictures such as emoji, letters of another script, or signs that our fonts do not have. */
  | { readonly kind: 'picture' | 'script' | 'sign' };

export interface OwnChecks {
  /** Whether the fonts of the deck have this character (`makeHasGlyph`). */
  readonly hasGlyph: (character: string) => boolean;
}

/** All that keeps a card from being printed, field by field; an empty list is a good card. */
export const checkOwn = (draft: OwnDraft, { hasGlyph }: OwnChecks): readonly OwnProblem[] =>
  ownFields[draft.family].flatMap((field): readonly OwnProblem[] => {
    const text = tidyText(draft.texts[field.name]);
    const left = countLeft(field, draft);
    return [
      ...(field.needed && text === '' ? [problem(field.name, '', { kind: 'empty' })] : []),
      ...(left < 0 ? [problem(field.name, `${text.length}`, { kind: 'long', by: -left, budget: field.budget })] : []),
      ...findUnprintable(text, hasGlyph).map(([kind, value]) => problem(field.name, value, { kind })),
    ];
  });

const problem = (field: string, value: string, rule: OwnRule): OwnProblem => ({ field, value, rule });

/** The characters without a glyph, as people see them: each once, by why they cannot be printed. */
const findUnprintable = (text: string, hasGlyph: OwnChecks['hasGlyph']) => {
  const seen = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)].map(
    ({ segment }) => segment,
  );
  const missing = [...new Set(seen)].filter((character) => ![...character].every(hasGlyph));
  return (['picture', 'script', 'sign'] as const).flatMap((kind) => {
    const found = missing.filter((character) => kindOf(character) === kind);
    return found.length > 0 ? [[kind, found.map(nameCharacter).join(' ')] as const] : [];
  });
};

const kindOf = (character: string): 'picture' | 'script' | 'sign' => {
  if (/\p{Emoji_Presentation}|\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(character)) return 'picture';
  return /\p{L}/u.test(character) ? 'script' : 'sign';
};

/** What cannot be seen is named by its number. */
const nameCharacter = (character: string): string =>
  /^[\p{C}\p{Z}]+$/u.test(character)
    ? `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`
    : character;

/** One sentence or two for a person: what, where, and what to do. */
export const tellOwn = ({ field, value, rule }: OwnProblem, language: Language): string => {
  const words = ownWords[language];
  const { empty, long, picture, script, sign } = words;
  const name = nameField(words, field);
  switch (rule.kind) {
    case 'empty':
      return empty(name);
    case 'long':
      return long(name, rule.by, rule.budget);
    case 'picture':
      return picture(name, value);
    case 'script':
      return script(name, value);
    case 'sign':
      return sign(name, value);
  }
};
