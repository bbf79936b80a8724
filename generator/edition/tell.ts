import type { Deck } from '../../cards/deck.ts';
import { type Family, familyOf, families as gameFamilies, isOwn, isPlaces } from '../../cards/families.ts';
import { makeFindSkill } from '../../cards/find.ts';
import { paperWordsOf, type PaperWords as Words } from '../../cards/paper-words.ts';
import type { Card, CardOf, FamilyId, GameCard, Gloss, Language } from '../../cards/schema.ts';
import { spansOf, tellSpans } from '../../cards/spans.ts';
import { isMapped, type MapContext, type MappedFamily } from '../../cards/told/maps.ts';
import type { ReaderCard, ReaderFamily, ReaderText } from '../layout/book/reader-text.ts';
import type { Passage } from '../layout/text/passages.ts';
import { capitalise, nameChapter } from './family.ts';
import { tellMapped } from './tell-mapped.ts';
import { tellPlaces } from './tell-places.ts';

/**
 * The deck as one text to read, by eye or by ear: every text of every card, front then back, in the order of the deck.
 * The PDF, the large cards and the HTML are made from this. A dilemma's notes stand in the facilitator's guide. Only the
 * chosen cards are told, but what they say of other cards they still find.
 */
export const tellDeck = (
  deck: Deck,
  language: Language,
  title: string,
  chosen: readonly Card[] = deck.cards,
): ReaderText => {
  const { subtitle, contents } = paperWordsOf(deck, language);
  const families = tellFamilies(deck, language, chosen).map((told): ReaderFamily => {
    const isOf = ({ family }: Card) => family === told.family.id;
    const others = deck.cards.filter((card) => !isOf(card));
    return { ...told, codes: tellSpans(spansOf(chosen.filter(isOf), others), '–') };
  });
  return { title, subtitle, contents, cover: Object.values(deck.families)[0] ?? gameFamilies.skill, families };
};

/** The same by families, without which codes each has. */
export const tellFamilies = (
  deck: Deck,
  language: Language,
  chosen: readonly Card[] = deck.cards,
): readonly Omit<ReaderFamily, 'codes'>[] => {
  const told = paperWordsOf(deck, language);
  const findSkill = makeFindSkill(deck.cards);
  const nameSkill = (number: number | undefined) => {
    const found = findSkill(number);
    return found && { code: found.code, icon: found.icon, short: found.text[language].short };
  };
  /** A question card shows the icon of its skill. */
  const iconOf = (card: Card) => {
    if ('icon' in card) return card.icon;
    const asks = card.family === 'story' || card.family === 'mirror' || card.family === 'step';
    return (asks && nameSkill(card.skills[0])?.icon) || familyOf(deck, card.family).icon;
  };
  const tellCard = (card: Card): ReaderCard => {
    const { title, front, back } = isPlaces(card)
      ? tellPlaces(card, language, told, familyOf(deck, card.family))
      : tellGame(card, { language, words: told, nameSkill });
    return {
      code: card.code,
      heading: `${card.code} ${title}`,
      icon: iconOf(card),
      front: [side(told.front), ...front],
      back: [
        ...(back.length > 0 ? [side(told.back)] : []),
        ...back,
        ...(isOwn(card) ? [note(told.ownMatch(card.code))] : []),
      ],
      gloss: tellGloss(card.text[language].gloss ?? [], told),
    };
  };
  return Object.values(deck.families).flatMap((family) => {
    const cards = chosen.filter((card) => card.family === family.id).map(tellCard);
    return cards.length === 0 ? [] : [{ ...nameFamily(deck, family, language, told), family, cards }];
  });
};

const nameFamily = (deck: Deck, { id, name, opening }: Family, language: Language, words: Words) => ({
  name: nameChapter(deck, id, language),
  picture: words.picture(opening[language], name[language].many),
});

interface Context {
  readonly language: Language;
  readonly words: Words;
  readonly nameSkill: (number: number | undefined) => MapContext['skill'];
}

interface Sides {
  /** The name printed on the card's front. */
  readonly title: string;
  readonly front: readonly Passage[];
  readonly back: readonly Passage[];
}

const side = (text: string): Passage => ({ kind: 'side', text: capitalise(text) });
const say = (text: string): Passage => ({ kind: 'paragraph', text });
const lead = (text: string): Passage => ({ kind: 'lead', text });
const note = (text: string): Passage => ({ kind: 'note', text });
/** A text under the words that name it. */
const labelled = (label: string, ...passages: readonly Passage[]): readonly Passage[] => [
  { kind: 'label', text: label },
  ...passages,
];

const tellGloss = (gloss: readonly Gloss[], { plainWords }: Words): readonly Passage[] =>
  gloss.length === 0
    ? []
    : labelled(plainWords, { kind: 'points', items: gloss.map(({ term, meaning }) => `${term}: ${meaning}`) });

const tellers: { readonly [F in Exclude<FamilyId, MappedFamily>]: (card: CardOf<F>, context: Context) => Sides } = {
  skill: (card, { language, words }) => {
    const { short, name, line, signs, question } = card.text[language];
    return {
      title: short,
      front: [...(name ? [lead(name)] : []), say(line)],
      back: [
        ...(signs.length > 0 ? labelled(words.looksLike, { kind: 'points', items: signs }) : []),
        lead(question),
        ...labelled(words.mirror, { kind: 'choices', items: words.scale }),
      ],
    };
  },
  blank: (card, { language }) => {
    const { title, prompt, labels } = card.text[language];
    return { title, front: [say(prompt)], back: [{ kind: 'writing', items: labels }] };
  },
  dilemma: (card, { language, words }) => {
    const { title, situation, a, b, twist, followUps } = card.text[language];
    return {
      title,
      front: [say(situation), { kind: 'options', items: [a.option, b.option] }, note(words.choose)],
      back: [
        ...labelled(words.prices, { kind: 'options', items: [a.price, b.price] }),
        ...(twist ? labelled(words.twist, say(twist)) : []),
        ...(followUps.length > 0 ? labelled(words.askOn, { kind: 'points', items: followUps }) : []),
      ],
    };
  },
  vote: (card, { language, words }) => {
    const { word, meaning } = card.text[language];
    return { title: word, front: [say(meaning)], back: [say(words.deck)] };
  },
};

/** A card of this game: by the map of its family, or as only its family tells it. */
const tellGame = (card: GameCard, context: Context): Sides => {
  if (isMapped(card)) {
    const { language, words, nameSkill } = context;
    const told = tellMapped(card, language, { words, skill: nameSkill(card.skills[0]), isOwn: isOwn(card) });
    // Read out, the deck's own name and what it is are one sentence.
    return card.family === 'rules' ? { ...told, front: [say(`${words.deck}: ${words.subtitle}`)] } : told;
  }
  return (tellers[card.family] as (card: GameCard, context: Context) => Sides)(card, context);
};
