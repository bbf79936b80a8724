import type { Says } from '../../cards/languages.ts';
import { WishProblem } from '../wish/selection.ts';

/** How a file of somebody's own cards is read and looks; the cards of this game have no use for it. */
const ownOptions = ['style', 'columns', 'letters'] as const;
export type OwnOption = (typeof ownOptions)[number];

/** Throws a WishProblem with what is to be said of the first of these options that was typed. */
export const refuseOwnOptions = (
  typed: { readonly [O in OwnOption]?: string | undefined },
  say: (option: OwnOption) => Says,
): void => {
  const option = ownOptions.find((each) => typed[each] !== undefined);
  if (option) throw new WishProblem(say(option));
};
