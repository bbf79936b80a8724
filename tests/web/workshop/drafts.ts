import { type OwnDraft, type OwnFamily, ownFields } from '../../../web/workshop/own/own-fields.ts';

const SPEECH = 'Wie vraagt de buurt wat er speelt, hoort vooral wat mensen zelf graag willen doen. ';

/** Plain words of exactly so many characters. */
const speak = (length: number): string =>
  SPEECH.repeat(Math.ceil(length / SPEECH.length))
    .slice(0, length)
    .replace(/ $/, 's');

/** A card of one's own that fills every field to its last character. */
export const fullDraft = (family: OwnFamily, skill?: number): OwnDraft => ({
  family,
  skill,
  texts: Object.fromEntries(ownFields[family].map(({ name, budget }) => [name, speak(budget)])),
});

/** A card with only what it must have, each in one short word. */
export const bareDraft = (family: OwnFamily): OwnDraft => ({
  family,
  texts: Object.fromEntries(ownFields[family].filter(({ needed }) => needed).map(({ name }) => [name, 'Hallo'])),
});
