import { oneLine } from '../../../cards/own/shown.ts';
import type { SpokenCard, SpokenCardOf } from '../../deck/deck.ts';
import { isPlaced } from '../../deck/own-deck.ts';

/** How long a text is, as the style sheet knows it: type follows from it. */
export const measureText = (...texts: readonly (string | undefined)[]): 'short' | 'middle' | 'long' | 'very-long' => {
  const length = texts.join(' ').length;
  return length <= 90 ? 'short' : length <= 190 ? 'middle' : length <= 420 ? 'long' : 'very-long';
};

/** What the room walks through in stages: a dilemma, or a choice of two with a twist in whichever deck. */
export type StagedText = Pick<
  SpokenCardOf<'dilemma'>['text'],
  'title' | 'situation' | 'a' | 'b' | 'twist' | 'followUps'
> & {
  /** Whether anything is said of what each of them costs. */
  readonly isPriced: boolean;
  /** Where it is from, small below the last questions. */
  readonly sources: readonly string[];
};

/** The words of a talk in stages; nothing for a card without. */
export const readStaged = (card: SpokenCard): StagedText | undefined => {
  if (card.family === 'dilemma') return { ...card.text, isPriced: true, sources: [] };
  if (!isPlaced(card) || !card.staged) return undefined;
  const { front, back } = card.text;
  const [a = '', b = ''] = front.options ?? [];
  const [priceA = '', priceB = ''] = back.options ?? [];
  return {
    title: front.title ?? '',
    situation: front.text ?? front.title ?? '',
    a: { option: a, price: priceA },
    b: { option: b, price: priceB },
    twist: back.twist ?? front.twist ?? '',
    followUps: [
      ...(back.title ? [back.title] : []),
      ...(back.list ?? []),
      ...(back.steps ?? []),
      ...[back.text, back.answer].flatMap((text) => (text ? [oneLine(text)] : [])),
      ...(back.parts ?? []).map(({ label, text }) => `${label}: ${oneLine(text)}`),
    ],
    isPriced: priceA !== '' || priceB !== '',
    sources: [...new Set([front.source, back.source].flatMap((source) => source || []))],
  };
};
