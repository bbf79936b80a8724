import { type Notebook, type Place, short } from '../file/problem.ts';
import type { PlacedCard, Tongue } from '../own/placed.ts';
import { type Draft, shownText } from './draft.ts';

/** Where drafts stand, as numbers of rows or lines. */
const numberOf = ({ place: { row, line } }: Draft) =>
  row === undefined ? ({ number: line ?? 1, counted: 'line' } as const) : ({ number: row, counted: 'row' } as const);

/** The sheet of another card, where it is not that of the first. */
export const otherSheet = (here: Place, other: Place): { readonly sheet?: string } =>
  other.sheet === undefined || other.sheet === here.sheet ? {} : { sheet: other.sheet };

/** Numbers of rows or lines, as many as a sentence can hold. */
export const sayRows = (drafts: readonly Draft[]) => {
  const numbers = drafts.slice(0, 10).map((draft) => numberOf(draft).number);
  const counted = drafts[0] === undefined ? 'row' : numberOf(drafts[0]).counted;
  return { counted, rows: `${numbers.join(', ')}${drafts.length > 10 ? ' …' : ''}` };
};

/** Tells of cards that say the same in front. */
export const tellTwins = (drafts: readonly Draft[], own: Tongue, { note }: Notebook): void => {
  const seen = new Map<string, Draft>();
  for (const draft of drafts) {
    const { front } = shownText(draft, own);
    const text = [front.title, front.text, ...(front.options ?? []), draft.said.picture].join('\n').toLowerCase();
    const twin = seen.get(text);
    if (twin === undefined) seen.set(text, draft);
    else
      note('twins', draft.place, {
        other: numberOf(twin).number,
        counted: numberOf(twin).counted,
        ...otherSheet(draft.place, twin.place),
        value: short(front.text ?? front.title ?? ''),
      });
  }
};

/** Chat programs rule off their chapters, and the rule sticks to the text before it. */
export const tellGlued = (drafts: readonly Draft[], own: Tongue, { note }: Notebook): void => {
  for (const draft of drafts) {
    const { front, back } = shownText(draft, own);
    for (const side of [front, back]) {
      for (const said of [
        side.title,
        side.text,
        side.answer,
        ...(side.list ?? []),
        ...(side.parts ?? []).map((part) => part.text),
      ]) {
        const [glued] = /[⸻━═]{1,9}.*$/s.exec(said ?? '') ?? [];
        if (glued !== undefined) note('glued-heading', draft.place, { value: short(glued) });
      }
    }
  }
};

/** Tells which cards lack a language of the deck. */
export const tellMissing = (
  file: string,
  cards: readonly PlacedCard[],
  languages: readonly Tongue[],
  { note }: Notebook,
): void => {
  for (const language of languages) {
    const without = cards.filter(({ text }) => text[language] === undefined);
    if (without.length > 0) {
      const codes = without
        .slice(0, 8)
        .map(({ code }) => code)
        .join(', ');
      note(
        'translation-missing',
        { file },
        { language, count: without.length, codes: `${codes}${without.length > 8 ? ' …' : ''}` },
      );
    }
  }
};
