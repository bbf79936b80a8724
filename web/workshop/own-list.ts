import type { Card } from '../../cards/schema.ts';
import { isSkill } from './mirror.ts';
import { makeOwnCard, nextOwnCode } from './own.ts';
import { type OwnDraft, ownFamilies, ownFields } from './own-fields.ts';
import { isObject } from './saved-text.ts';

/** A card that somebody wrote here: its code, and what was typed. */
export interface OwnEntry {
  readonly code: string;
  readonly draft: OwnDraft;
}

/** Adds a card; nothing where all codes are given. */
export const addEntry = (own: readonly OwnEntry[], draft: OwnDraft): readonly OwnEntry[] | undefined => {
  const code = nextOwnCode(own);
  return code === undefined ? undefined : [...own, { code, draft }];
};

/** The cards that people wrote, as every other card is. */
export const cardsOf = (own: readonly OwnEntry[]): readonly Card[] =>
  own.map(({ code, draft }) => makeOwnCard(draft, code));

/** Reads what was kept; entries that are none are left out. */
export const readEntries = (found: unknown): readonly OwnEntry[] =>
  Array.isArray(found)
    ? found.flatMap((entry) => {
        const draft = isObject(entry) ? readDraft(entry.draft) : undefined;
        const code = isObject(entry) ? entry.code : undefined;
        return draft && typeof code === 'string' && /^E\d{2}$/.test(code) ? [{ code, draft }] : [];
      })
    : [];

/** More than any field holds; a draft may be too long while it is written. */
const LONGEST = 2000;

/** Reads a draft; undefined for what is none. */
export const readDraft = (found: unknown): OwnDraft | undefined => {
  if (!isObject(found)) return undefined;
  const { family: named, skill, texts } = found;
  const family = ownFamilies.find((own) => own === named);
  if (!family || !isObject(texts)) return undefined;
  // What was typed for another kind of card is still there when somebody turns back to it.
  const names = new Set(Object.values(ownFields).flatMap((fields) => fields.map(({ name }) => name)));
  const read = [...names].flatMap((name) => {
    const text = texts[name];
    return typeof text === 'string' ? [[name, text.slice(0, LONGEST)] as const] : [];
  });
  const belongs = typeof skill === 'number' && isSkill(skill);
  return { family, ...(belongs && { skill }), texts: Object.fromEntries(read) };
};
