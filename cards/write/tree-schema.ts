import { mostCards, mostCopies } from '../file/limits.ts';
import { lookNames, type Places } from '../own/placed.ts';

const text = { type: 'string' } as const;
const texts = { type: 'array', items: text } as const;
/** One text, or one for each language by its tag. */
const spoken = (said: object) => ({
  anyOf: [
    said,
    { type: 'object', additionalProperties: said, propertyNames: { pattern: '^[a-z]{2,3}(-[A-Za-z0-9]+)*$' } },
  ],
});
const parts = {
  type: 'array',
  items: {
    type: 'object',
    properties: { label: text, text },
    required: ['label', 'text'],
    additionalProperties: false,
  },
} as const;

/** What can stand on a side of a card. */
const places = {
  title: { ...spoken(text), description: 'Stands above all else.' },
  text: { ...spoken(text), description: 'What the card says or asks.' },
  list: { ...spoken(texts), description: 'Points, in no order.' },
  steps: { ...spoken(texts), description: 'Points in their order.' },
  options: { ...spoken(texts), description: 'From two to four, said with the letters A to D.' },
  answer: { ...spoken(text), description: 'Which option is right, or the answer.' },
  parts: { ...spoken(parts), description: 'Texts under labels of their own.' },
  twist: { ...spoken(text), description: 'What changes the matter after the first choice.' },
  source: { ...spoken(text), description: 'Where the text is from.' },
} as const satisfies Readonly<Record<keyof Places, object>>;
const side = { type: 'object', properties: places, additionalProperties: false } as const;

/**
 * What a deck of one's own is as YAML or JSON (JSON Schema, draft 2020-12), for editors that fill in and underline. The
 * reader takes much more than this; what it writes is this.
 */
export const treeSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'A deck of one’s own for Ruimtemakers',
  type: 'object',
  required: ['cards'],
  properties: {
    $schema: text,
    deck: { ...text, description: 'What the deck is called.' },
    id: { ...text, pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
    version: text,
    date: { ...text, description: 'ISO 8601: the date inside every file.' },
    credit: { ...text, description: 'Who wrote it, or where it is from.' },
    languages: { ...texts, minItems: 1, description: 'Tags such as nl and de; the first is the deck’s own.' },
    families: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        properties: {
          name: { ...spoken({ anyOf: [text, texts] }), description: 'One, or one and many: [vraag, vragen].' },
          letters: { ...text, pattern: '^[A-Z]{1,3}$', description: 'What its codes begin with.' },
          look: { enum: [...lookNames] },
          colour: { ...text, pattern: '^#[0-9A-Fa-f]{6}$' },
          icon: { ...text, description: 'A Phosphor icon, as in chat-circle-text.' },
        },
        additionalProperties: false,
      },
    },
    cards: {
      type: 'array',
      minItems: 1,
      maxItems: mostCards,
      items: {
        type: 'object',
        properties: {
          code: { ...text, description: 'A capital and up to five more capitals or figures.' },
          id: text,
          family: text,
          look: { enum: [...lookNames] },
          copies: { anyOf: [{ type: 'integer', minimum: 1, maximum: mostCopies }, text] },
          icon: text,
          ...places,
          front: side,
          back: side,
          picture: { ...text, description: 'The name of a file beside this one.' },
          alt: { ...spoken(text), description: 'What the picture shows, for who does not see it.' },
          notes: { ...spoken({ anyOf: [text, texts] }), description: 'For the facilitator alone.' },
          extra: { type: 'object', additionalProperties: text, description: 'Kept, and on no card.' },
        },
      },
    },
  },
} as const;
