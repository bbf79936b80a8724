import { budgets } from '../../../cards/budgets.ts';

/** Families a card of one's own can belong to; a question of one's own is a story card. */
export const ownFamilies = ['skill', 'tip', 'dilemma', 'story'] as const;
export type OwnFamily = (typeof ownFamilies)[number];

/** A text somebody types, and how many characters the card has room for. */
export interface OwnField {
  readonly name: string;
  readonly budget: number;
  /** A card is no card without it. */
  readonly needed: boolean;
}

const needed = (name: string, budget: number): OwnField => ({ name, budget, needed: true });
const free = (name: string, budget: number): OwnField => ({ name, budget, needed: false });
const { skill, tip, dilemma, story } = budgets;

/**
 * What is asked for each kind of card, in the order in which a form asks it. No card of the deck has all its texts at
 * their longest. Here anybody may, so a skill has three signs and a dilemma one question to go on with: that fits.
 */
export const ownFields: Readonly<Record<OwnFamily, readonly OwnField[]>> = {
  skill: [
    needed('short', skill.short),
    needed('line', skill.line),
    free('sign1', skill.signs.each),
    free('sign2', skill.signs.each),
    free('sign3', skill.signs.each),
    needed('question', skill.question),
  ],
  tip: [needed('heading', tip.heading.each), needed('body', tip.body)],
  dilemma: [
    needed('title', dilemma.title),
    needed('situation', dilemma.situation),
    needed('optionA', dilemma.option),
    needed('priceA', dilemma.price),
    needed('optionB', dilemma.option),
    needed('priceB', dilemma.price),
    free('twist', dilemma.twist),
    free('followUp', dilemma.followUps.each),
  ],
  story: [needed('prompt', story.prompt), free('followUp', story.followUp)],
};

/** What somebody wrote, in one language: their own. It is kept as it was typed. */
export interface OwnDraft {
  readonly family: OwnFamily;
  /** The number of a skill, where the card belongs to one. */
  readonly skill?: number | undefined;
  /** Phosphor icon of a skill. */
  readonly icon?: string | undefined;
  /** What stands in each field by its name; a field that is not there is empty. */
  readonly texts: Readonly<Record<string, string>>;
}

/** A text as it is printed: one line, letters and their accents as one character, no soft hyphens. */
export const tidyText = (typed: string | undefined): string =>
  (typed ?? '')
    .normalize('NFC')
    .replace(/\u00AD/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** How many characters a field still has room for; below nought, how many are too many. */
export const countLeft = ({ name, budget }: OwnField, { texts }: OwnDraft): number =>
  budget - tidyText(texts[name]).length;
