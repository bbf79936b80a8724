import type { LookName, Tongue } from '../own/placed.ts';
import { type Draft, shownText } from './draft.ts';

/** Whether a card has what a look cannot do without. */
export const canLook = (draft: Draft, own: Tongue, look: LookName): boolean => {
  const front = shownText(draft, own).front;
  const [a, b] = front.options ?? [];
  if (look === 'choice') return Boolean(a) && Boolean(b);
  if (look === 'picture') return draft.said.picture !== undefined;
  return look === 'parts' ? front.title !== undefined : front.text !== undefined;
};

/**
 * The look of a card for which nobody chose one: a choice where doors are filled, a picture where it speaks alone, parts
 * where there is more under a title than one text, else one large text.
 */
export const chooseLook = (draft: Draft, own: Tongue): LookName => {
  const { front, back } = shownText(draft, own);
  if (canLook(draft, own, 'choice')) return 'choice';
  if (draft.said.picture !== undefined && front.text === undefined) return 'picture';
  if (front.title === undefined) return 'text';
  const { title: _, text, source: __, ...more } = front;
  const second = [text, ...Object.values(more), ...Object.values(back)].filter((part) => part !== undefined);
  return second.length > 1 || (text === undefined && second.length > 0) ? 'parts' : 'text';
};

/** The look of a family: what most of its cards would have, and parts as soon as some need them. */
export const familyLook = (drafts: readonly Draft[], own: Tongue): LookName => {
  const looks = drafts.map((draft) => chooseLook(draft, own));
  const share = (look: LookName) => looks.filter((it) => it === look).length / Math.max(1, looks.length);
  if (share('choice') >= 0.5) return 'choice';
  if (share('picture') >= 0.5) return 'picture';
  return share('parts') >= 0.2 ? 'parts' : 'text';
};
