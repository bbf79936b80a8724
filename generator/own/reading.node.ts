import { HELD, insistAtOnce } from '../tools/insist.node.ts';
import { sayUnread, whyUnread } from '../tools/unread.node.ts';
import { WishProblem } from '../wish/selection.ts';

/** Asks a system for a file or folder that somebody named; what it cannot give is told by why it cannot, as a WishProblem. */
export const reading = <T>(path: string, read: () => T): T => {
  try {
    return insistAtOnce(HELD.open, read);
  } catch (error) {
    throw new WishProblem(sayUnread({ nl: `‘${path}’`, en: `“${path}”` }, whyUnread(error)));
  }
};
