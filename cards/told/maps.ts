import { families } from '../families.ts';
import type { CardOf, FamilyId, GameCard, Language } from '../schema.ts';
import type { Words } from '../words.ts';
import type { Said, Told } from './told.ts';

/** A card with its text in one language, as a screen has it. */
export type OneTongue<F extends FamilyId> = Omit<CardOf<F>, 'text'> & { readonly text: CardOf<F>['text'][Language] };

export interface MapContext {
  readonly words: Words;
  /** The skill of the card; one of one's own may have none. */
  readonly skill: { readonly code: string; readonly icon: string; readonly short: string } | undefined;
  /** Whether people wrote it at the table. */
  readonly isOwn: boolean;
}

type MapOf<F extends FamilyId> = (card: OneTongue<F>, context: MapContext) => Told;

const list = (items: readonly string[] | undefined): readonly Said[] => (items ? [{ kind: 'list', items }] : []);
const body = (text: string | undefined): readonly Said[] => (text ? [{ kind: 'text', text }] : []);
const always = (icon: string) => ({ front: icon, back: icon });

/** A question card is called by its skill, and says how deep it goes and what to do. */
const askFront = (family: 'story' | 'mirror' | 'step', { words, skill, isOwn }: MapContext) => {
  const { level, icon } = families[family];
  return {
    title: [skill?.short ?? words.ownQuestion],
    icon: { front: skill?.icon ?? icon, back: icon },
    name: level && !isOwn ? words.level(level) : '',
    line: isOwn ? words.ownLead : (words.lead[family] ?? ''),
    isTask: true,
  };
};

const askOn = (text: string, { words }: MapContext): readonly Said[] =>
  text ? [{ kind: 'panel', label: words.askOn, text }] : [];

/**
 * What stands where on the cards of each family that is nothing but places. Paper, screen and reader know a family by
 * its map; one that has none has a face of its own on each.
 */
const maps = {
  check: ({ text, moment }, { words }) => ({
    title: [text.title],
    icon: always(families.check.icon),
    line: words.moment[moment],
    back: [{ kind: 'large', text: text.prompt }],
  }),
  tip: ({ text, origin }, { words, skill }) => ({
    title: text.heading,
    icon: always(families.tip.icon),
    line: skill ? `${words.skill} ${skill.code}: ${skill.short}` : words.ownTip,
    heading: skill ? `${words.skill} ${skill.code}` : words.ownTip,
    back: [
      ...body(text.body),
      ...list(text.points),
      ...(text.steps ? [{ kind: 'steps', items: text.steps } as const] : []),
    ],
    foot: origin === 'adapted' ? words.tipSource : '',
  }),
  rules: ({ text }, { words }) => ({
    title: [text.title],
    icon: always(families.rules.icon),
    name: words.deck,
    line: words.subtitle,
    back: [...body(text.body), ...list(text.points)],
  }),
  joker: ({ text, icon }, { words }) => ({
    title: [text.name],
    icon: { front: icon, back: families.joker.icon },
    line: text.line,
    back: [{ kind: 'large', label: words.useIt, text: text.use }],
  }),
  perspective: ({ text, icon }, { words }) => ({
    title: [text.name],
    icon: always(icon),
    line: words.lead.perspective ?? '',
    isTask: true,
    back: [
      { kind: 'text', label: words.worry, text: text.worry },
      { kind: 'text', label: words.hope, text: text.hope },
      { kind: 'panel', label: words.myQuestion, text: text.question, isAsked: true },
    ],
  }),
  format: ({ text, icon, minutes }, { words }) => ({
    title: [text.name],
    icon: always(icon),
    name: `${words.minutes(...minutes)}, ${text.people}`,
    line: text.aim,
    back: [{ kind: 'steps', label: words.howItGoes, items: text.steps }],
  }),
  story: ({ text }, context) => ({
    ...askFront('story', context),
    back: [{ kind: 'large', text: text.prompt }, ...askOn(text.followUp, context)],
  }),
  step: ({ text }, context) => ({
    ...askFront('step', context),
    back: [{ kind: 'large', text: text.action }, ...askOn(text.followUp, context)],
  }),
  mirror: ({ text }, context) => ({
    ...askFront('mirror', context),
    back: [
      { kind: 'large', label: context.words.notice, text: text.notice },
      { kind: 'panel', label: context.words.push, text: text.push },
    ],
  }),
} satisfies { readonly [F in FamilyId]?: MapOf<F> };

/** The families of this game that are nothing but places. */
export type MappedFamily = keyof typeof maps;
export type MappedCard = CardOf<MappedFamily>;

/** A card of paper with its text in one language. */
export const inTongue = <C extends MappedCard>({ text, ...card }: C, language: Language): OneTongue<C['family']> =>
  ({ ...card, text: text[language] }) as never;

export const isMappedFamily = (family: string): family is MappedFamily => Object.hasOwn(maps, family);
export const isMapped = (card: GameCard): card is MappedCard => isMappedFamily(card.family);

/** What a card says, by the map of its family. */
export const mapCard = <F extends MappedFamily>(card: OneTongue<F>, context: MapContext): Told =>
  (maps[card.family as MappedFamily] as MapOf<F>)(card, context);
