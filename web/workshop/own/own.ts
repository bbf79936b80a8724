import { isOwn, ownLetter } from '../../../cards/families.ts';
import { inEvery, type Language } from '../../../cards/languages.ts';
import type { CardOf, GameCard } from '../../../cards/schema.ts';
import { type OwnDraft, type OwnFamily, tidyText } from './own-fields.ts';

/** E99 is the last code of two digits. */
const MOST = 99;

/** The next code for a card of one's own, from E01; nothing when all are given. */
export const nextOwnCode = (cards: readonly { readonly code: string }[]): string | undefined => {
  const taken = cards.filter(isOwn).map(({ code }) => Number(code.slice(1)));
  const next = Math.max(0, ...taken) + 1;
  return next > MOST ? undefined : `${ownLetter}${String(next).padStart(2, '0')}`;
};

/** Drawn on a skill of one's own, as on a blank card: a pencil. */
const PENCIL = 'pencil-line';

/**
 * A card that somebody wrote, as every other card is. It was written in one language, so every language says the same.
 * What was not filled in stays out; check it first (`checkOwn`).
 */
export const makeOwnCard = (draft: OwnDraft, code: string): GameCard => {
  const write = (name: string) => tidyText(draft.texts[name]);
  const text = texts[draft.family](write);
  const skills = draft.skill === undefined ? [] : [draft.skill];
  const more = {
    skill: { icon: draft.icon ?? PENCIL },
    dilemma: { perspectives: [] },
    tip: {},
    story: {},
  }[draft.family];
  // A card of the deck always has its skill; layout and views allow a card of one's own to have none.
  return {
    code,
    family: draft.family,
    skills,
    origin: 'new',
    ...more,
    text: inEvery<unknown>(text),
  } as unknown as GameCard;
};

type Write = (name: string) => string;
type Text<F extends OwnFamily> = CardOf<F>['text'][Language];

const texts: { readonly [F in OwnFamily]: (write: Write) => Text<F> } = {
  skill: (write) => ({
    // The full name is for the document's own skills.
    name: '',
    short: write('short'),
    line: write('line'),
    signs: ['sign1', 'sign2', 'sign3'].map(write).filter(Boolean),
    question: write('question'),
  }),
  tip: (write) => ({ heading: [write('heading')], body: write('body') }),
  dilemma: (write) => ({
    title: write('title'),
    situation: write('situation'),
    a: { option: write('optionA'), price: write('priceA') },
    b: { option: write('optionB'), price: write('priceB') },
    twist: write('twist'),
    followUps: [write('followUp')].filter(Boolean),
    notes: { values: [], listenFor: [] },
  }),
  story: (write) => ({ prompt: write('prompt'), followUp: write('followUp') }),
};
