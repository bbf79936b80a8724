import type { PlacedText, Places } from '../../../cards/own/placed.ts';

/** How much of what belongs in front stays there: all, the title and its text, or the title alone. */
export const arrangements = ['all', 'text', 'title'] as const;
export type Arrangement = (typeof arrangements)[number];

/** A card's places with what its front does not hold moved to its back, before what stands there already; the same where nothing moves. */
export const arrange = (said: PlacedText, keep: Arrangement): PlacedText => {
  const { front, back } = said;
  if (keep === 'all') return said;
  const { title, text, source, ...rest } = front;
  const kept: Places = { ...(title && { title }), ...(source && { source }) };
  // A card without a title is called by its text: that stays.
  const moves = keep === 'title' && title !== undefined;
  if (isEmpty(moves && text ? { text, ...rest } : rest)) return said;
  return moves
    ? { front: kept, back: joinPlaces({ ...(text && { text }), ...rest }, back) }
    : { front: { ...kept, ...(text && { text }) }, back: joinPlaces(rest, back) };
};

/** What one side says, and then what another does. */
export const joinPlaces = (first: Places, second: Places): Places => {
  const text = [first.text, second.text].filter(Boolean).join('\n');
  const answer = [first.answer, second.answer].filter(Boolean).join('\n');
  const twist = [first.twist, second.twist].filter(Boolean).join('\n');
  const [list, steps, options, parts] = [
    joinLists(first.list, second.list),
    joinLists(first.steps, second.steps),
    joinLists(first.options, second.options),
    joinLists(first.parts, second.parts),
  ];
  return {
    ...second,
    ...first,
    ...(text && { text }),
    ...(list && { list }),
    ...(steps && { steps }),
    ...(options && { options }),
    ...(answer && { answer }),
    ...(parts && { parts }),
    ...(twist && { twist }),
  };
};

const joinLists = <T>(first: readonly T[] = [], second: readonly T[] = []): readonly T[] | undefined =>
  first.length + second.length > 0 ? [...first, ...second] : undefined;

/** Whether a side says nothing. */
export const isEmpty = (places: Places): boolean =>
  Object.values(places).every((place) => place === undefined || place.length === 0);
