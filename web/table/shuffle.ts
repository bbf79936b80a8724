import { drawBelow, type Random } from './random.ts';

/** The items in a random order, every order as likely (Fisher–Yates, from the end). */
export const shuffle = <T>(items: readonly T[], random: Random): readonly T[] => {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last--) {
    const pick = drawBelow(last + 1, random);
    [order[last], order[pick]] = [order[pick] as T, order[last] as T];
  }
  return order;
};
