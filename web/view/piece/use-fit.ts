import type { RefObject } from 'react';
import { useLayoutEffect } from '../../browser/effect.ts';
import type { TextSize } from '../../state/screen.ts';

/** Type sizes as shares of the design's own: the least, what the standard setting takes at most, and the step of a search. */
const [LEAST, STANDARD, STEP] = [0.5, 1.2, 0.025];
/** A step larger or smaller on the room's screen. */
const [LARGER, SMALLER] = [1.16, 0.88];
/** How large a question stays, as a percentage of the shorter side, and whether each word of a title stays whole. */
interface Attempt {
  readonly floor: number;
  readonly isWhole: boolean;
}
/**
 * First the question stays at 7.4% (80 px of 1080) while the rest gives way; then it gives way too. A title's word that
 * does not fit whole in any type is broken in the largest that then fits.
 */
const ATTEMPTS: readonly Attempt[] = [7.45, 4.5].flatMap((floor) =>
  [true, false].map((isWhole) => ({ floor, isWhole })),
);
/** Where the question of a card stands: long signs read larger with the question under them. */
const LAYOUTS = ['aside', 'below'] as const;

/**
 * Sets the largest type at which all words stand in the box, up to what was asked; again when the box or the fonts
 * change. Smaller than standard is smaller than what fits: whoever asks for it sees it.
 */
export const useFit = (box: RefObject<HTMLElement | null>, textSize: TextSize, words: string): void => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words need another fit
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const refit = () => fitWords(element, textSize);
    refit();
    let [width, height] = [element.clientWidth, element.clientHeight];
    const observer = new ResizeObserver(() => {
      // An observer also speaks when it begins; that fit has been made.
      if (width === element.clientWidth && height === element.clientHeight) return;
      [width, height] = [element.clientWidth, element.clientHeight];
      refit();
    });
    observer.observe(element);
    document.fonts.addEventListener('loadingdone', refit);
    return () => {
      observer.disconnect();
      document.fonts.removeEventListener('loadingdone', refit);
    };
  }, [box, textSize, words]);
};

const fitWords = (box: HTMLElement, textSize: TextSize): void => {
  const larger = LARGER ** Math.max(0, textSize);
  const set = (layout: string, share: number, { floor, isWhole }: Attempt, smaller = 1) => {
    box.dataset.layout = layout;
    box.toggleAttribute('data-whole', isWhole);
    box.style.setProperty('--fit', (share * smaller).toFixed(3));
    box.style.setProperty('--larger', larger.toFixed(3));
    box.style.setProperty('--smaller', smaller.toFixed(3));
    box.style.setProperty('--question-floor', `${floor * smaller}cqmin`);
  };
  const most = STANDARD * larger;
  for (const attempt of ATTEMPTS) {
    let [layout, share]: [string, number | undefined] = ['aside', undefined];
    for (const other of LAYOUTS) {
      const found = findShare(
        (share) => {
          set(other, share, attempt);
          return isFitting(box);
        },
        share === undefined ? LEAST : share + STEP,
        most,
      );
      if (found !== undefined) [layout, share] = [other, found];
    }
    if (share === undefined && attempt !== ATTEMPTS.at(-1)) continue;
    set(layout, share ?? LEAST, attempt, SMALLER ** Math.max(0, -textSize));
    return;
  }
};

/** The largest share up to the most at which it fits, by halving: each look lays out the page anew. */
const findShare = (fits: (share: number) => boolean, least: number, most: number): number | undefined => {
  if (least > most || (least > LEAST && !fits(least))) return undefined;
  if (fits(most)) return most;
  let [good, bad] = [least > LEAST ? 0 : -1, Math.ceil((most - least) / STEP)];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (fits(least + middle * STEP)) good = middle;
    else bad = middle;
  }
  return good < 0 ? undefined : least + good * STEP;
};

const boxes =
  '.card > .ground, .placed-words, .text, .case, .ballot, .no-card-words, .moment-body, .spread-card, .spread-words';
const blocks = ':is(h1, h2, p, li > span):not(.unseen), .number, .change';

/** px that whole numbers may hide. */
const ROUNDING = 1;

/** Letters hang out of a tight line, so boxes tell the height; a word too long shows in its own block. */
const isFitting = (box: HTMLElement): boolean =>
  [...box.querySelectorAll<HTMLElement>(boxes)].every(holdsChildren) &&
  [...box.querySelectorAll(blocks)].every((block) => block.scrollWidth <= block.clientWidth);

/**
 * Whether all stands inside the padding: `scrollHeight` would let text run into it. Measured as it is laid out: a card
 * that is still being turned over has other rectangles on the screen.
 */
const holdsChildren = (box: HTMLElement): boolean => {
  const { paddingTop, paddingBottom } = getComputedStyle(box);
  const top = parseFloat(paddingTop) - ROUNDING;
  const bottom = box.clientHeight - parseFloat(paddingBottom) + ROUNDING;
  return [...box.children].every((child) => {
    if (!(child instanceof HTMLElement)) return true;
    const at = child.offsetTop - (child.offsetParent === box ? 0 : box.offsetTop + box.clientTop);
    return at >= top && at + child.offsetHeight <= bottom;
  });
};
