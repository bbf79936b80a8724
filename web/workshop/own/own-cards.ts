import * as v from 'valibot';
import { parse } from '../part/json.ts';
import { readText } from '../part/saved-text.ts';
import type { OwnDraft } from './own-fields.ts';
import { addEntry, draftSchema, type OwnEntry, readDraft, readEntries } from './own-list.ts';

/** Cards that people write here. */
export interface OwnCards {
  readonly entries: readonly OwnEntry[];
  /** A card that is being written. */
  readonly draft: OwnDraft;
  /** The card that the draft will change, and a draft of a new card that waits meanwhile. */
  readonly changing: { readonly code: string; readonly waiting: OwnDraft } | undefined;
}

export type OwnAct =
  | { readonly kind: 'draft'; readonly draft: OwnDraft }
  /** The draft becomes a card, and the next one of its kind begins empty. */
  | { readonly kind: 'add' }
  /** A card is taken up again, to change it. */
  | { readonly kind: 'take'; readonly entry: OwnEntry }
  /** What was changed is kept, or left as it was. */
  | { readonly kind: 'change'; readonly keeps: boolean };

export const noOwnCards: OwnCards = { entries: [], draft: { family: 'story', texts: {} }, changing: undefined };

export const reduceOwn = (own: OwnCards, act: OwnAct): OwnCards => {
  const { entries, draft, changing } = own;
  switch (act.kind) {
    case 'draft':
      return { ...own, draft: act.draft };
    case 'add': {
      const more = addEntry(entries, draft);
      return more ? { ...own, entries: more, draft: { family: draft.family, texts: {} } } : own;
    }
    case 'take': {
      const { code } = act.entry;
      return { ...own, draft: act.entry.draft, changing: { code, waiting: changing?.waiting ?? draft } };
    }
    case 'change':
      return {
        entries: entries.map((entry) => (act.keeps && entry.code === changing?.code ? { ...entry, draft } : entry)),
        draft: changing?.waiting ?? draft,
        changing: undefined,
      };
  }
};

/** As texts by name, for this browser and for the file of a session. */
export const writeOwn = ({ entries, draft, changing }: OwnCards): Readonly<Record<string, string>> => ({
  own: JSON.stringify(entries),
  draft: JSON.stringify(draft),
  ...(changing && { changing: JSON.stringify(changing) }),
});

/** Reads what `writeOwn` wrote; a text that is missing or broken is as at the start. */
export const readOwn = (text: (name: string) => string): OwnCards => {
  const entries = readEntries(parse(text('own')));
  return {
    entries,
    draft: readDraft(parse(text('draft'))) ?? noOwnCards.draft,
    changing: readChanging(text('changing'), entries),
  };
};

const changingSchema = v.object({ code: v.string(), waiting: v.fallback(draftSchema, noOwnCards.draft) });

const readChanging = (text: string, entries: readonly OwnEntry[]): OwnCards['changing'] => {
  const found = readText(changingSchema, text);
  // A card that is not there is not being changed.
  return found && entries.some(({ code }) => code === found.code) ? found : undefined;
};
