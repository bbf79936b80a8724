import * as v from 'valibot';
import type { GameCard } from '../../../cards/schema.ts';
import { mirrorSkills } from '../mirror/mirror.ts';
import { namedTexts, type Read, readFound } from '../part/saved-text.ts';
import { makeOwnCard, nextOwnCode } from './own.ts';
import { type OwnDraft, ownFamilies, ownFields } from './own-fields.ts';

/** All fields: what was typed for another kind of card is still there when somebody turns back to it. */
const names = [...new Set(Object.values(ownFields).flatMap((fields) => fields.map(({ name }) => name)))];

export const draftSchema = v.pipe(
  v.object({
    family: v.picklist(ownFamilies),
    /** One that is none is left out. */
    skill: v.fallback(v.optional(v.picklist(mirrorSkills)), undefined),
    /** What stands in each field by its name. */
    texts: v.pipe(
      namedTexts,
      v.transform((texts): OwnDraft['texts'] =>
        Object.fromEntries(
          names.flatMap((name) => {
            const text = texts[name];
            return text === undefined ? [] : [[name, text]];
          }),
        ),
      ),
    ),
  }),
  v.transform(({ family, skill, texts }): OwnDraft => ({ family, ...(skill && { skill }), texts })),
);

/** A card that somebody wrote here: its code, and what was typed. */
const entrySchema = v.object({ code: v.pipe(v.string(), v.regex(/^E\d{2}$/)), draft: draftSchema });
export type OwnEntry = Read<typeof entrySchema>;

/** Adds a card; nothing where all codes are given. */
export const addEntry = (own: readonly OwnEntry[], draft: OwnDraft): readonly OwnEntry[] | undefined => {
  const code = nextOwnCode(own);
  return code === undefined ? undefined : [...own, { code, draft }];
};

/** The cards that people wrote, as every other card is. */
export const cardsOf = (own: readonly OwnEntry[]): readonly GameCard[] =>
  own.map(({ code, draft }) => makeOwnCard(draft, code));

/** Reads what was kept; entries that are none are left out. */
export const readEntries = (found: unknown): readonly OwnEntry[] =>
  (readFound(v.array(v.unknown()), found) ?? []).flatMap((entry) => readFound(entrySchema, entry) ?? []);

/** Reads a draft; undefined for what is none. */
export const readDraft = (found: unknown): OwnDraft | undefined => readFound(draftSchema, found);
