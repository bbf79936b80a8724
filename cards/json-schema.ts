import { z } from 'zod';
import { cardSchema } from './schema.ts';

/**
 * What a card is, as JSON Schema (draft 2020-12), for editors and for programs that read the cards. Rules that look at
 * several fields at once (what a tip holds together, references, sentence length) it cannot say: the check tells those.
 */
export const cardJsonSchema = () => ({
  ...z.toJSONSchema(cardSchema, {
    target: 'draft-2020-12',
    // In a schema it would say that only a server may write these fields.
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly;
    },
  }),
  title: 'A card of Ruimtemakers',
});
