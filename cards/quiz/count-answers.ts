interface Sides {
  readonly front: { readonly options?: readonly string[]; readonly list?: readonly string[] };
  readonly back: { answer?: string };
}

/**
 * A quiz that says by its number which option is right counts from 1, and a program's from 0: then some card says 0, and
 * none the number of its options. On a card options have letters; where there are too many for that, the right one is said.
 * Whether it counts from 0 is told.
 */
export const countAnswers = (all: readonly Sides[]): { readonly isFromZero: boolean } => {
  const counted = all.filter(isCounted);
  const isWithin = counted.every(({ front, back }) => Number(back.answer) < (front.options ?? front.list ?? []).length);
  const isFromZero = isWithin && counted.some(({ back }) => back.answer === '0');
  for (const { front, back } of counted) {
    const at = Number(back.answer) - (isFromZero ? 0 : 1);
    const option = (front.options ?? front.list ?? [])[at];
    if (option !== undefined) back.answer = front.options === undefined ? option : 'ABCD'.charAt(at);
  }
  return { isFromZero };
};

/** An option that is that number itself is the answer as it stands. */
const isCounted = ({ front, back }: Sides): boolean => {
  const options = front.options ?? front.list ?? [];
  return /^\d$/.test(back.answer ?? '') && options.length > 1 && !options.includes(back.answer ?? '');
};
