import { type RefObject, useLayoutEffect } from 'react';
import type { TextSize } from '../screen.ts';

/** Type sizes as shares of the design's own: the least, what the standard setting takes at most, and the step of a search. */
const [LEAST, STANDARD, STEP] = [0.5, 1.2, 0.02];
/** A step larger or smaller on the room's screen. */
const [LARGER, SMALLER] = [1.16, 0.88];
/** First the question stays at 7.4% of the height (80 px of 1080) while the rest gives way; then it gives way too. */
const QUESTION_FLOORS = [7.45, 4.5];
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
    const observer = new ResizeObserver(refit);
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
  const set = (layout: string, share: number, floor: number, smaller = 1) => {
    box.dataset.layout = layout;
    box.style.setProperty('--fit', (share * smaller).toFixed(3));
    box.style.setProperty('--larger', larger.toFixed(3));
    box.style.setProperty('--smaller', smaller.toFixed(3));
    box.style.setProperty('--question-floor', `${floor * smaller}cqh`);
  };
  for (const floor of QUESTION_FLOORS) {
    const found = LAYOUTS.reduce<{ layout: string; share: number } | undefined>((best, layout) => {
      if (best && best.share >= STANDARD * larger) return best;
      const share = findShare((share) => {
        set(layout, share, floor);
        return isFitting(box);
      }, STANDARD * larger);
      return share !== undefined && share > (best?.share ?? 0) ? { layout, share } : best;
    }, undefined);
    const isLast = floor === QUESTION_FLOORS.at(-1);
    if (!found && !isLast) continue;
    set(found?.layout ?? 'aside', found?.share ?? LEAST, floor, SMALLER ** Math.max(0, -textSize));
    return;
  }
};

/** The largest share up to the most at which it fits, by halving: each look lays out the page anew. */
const findShare = (fits: (share: number) => boolean, most: number): number | undefined => {
  if (fits(most)) return most;
  if (!fits(LEAST)) return undefined;
  let [good, bad] = [0, Math.ceil((most - LEAST) / STEP)];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (fits(LEAST + middle * STEP)) good = middle;
    else bad = middle;
  }
  return LEAST + good * STEP;
};

const boxes = '.card > .ground, .text, .case, .ballot, .no-card-words, .moment-body, .spread-card, .spread-words';
const blocks = 'h1, h2, p:not(.unseen), li > span:not(.unseen), .number, .change';

/** Letters hang out of a tight line, so boxes tell the height; a word too long shows in its own block. */
const isFitting = (box: HTMLElement): boolean =>
  [...box.querySelectorAll(boxes)].every(holdsChildren) &&
  [...box.querySelectorAll(blocks)].every((block) => block.scrollWidth <= block.clientWidth + 1);

/** Whether all stands inside the padding: `scrollHeight` would let text run into it. */
const holdsChildren = (box: Element): boolean => {
  const { paddingTop, paddingBottom } = getComputedStyle(box);
  const { top, bottom } = box.getBoundingClientRect();
  return [...box.children]
    .map((child) => child.getBoundingClientRect())
    .every(
      (child) =>
        child.top >= top + parseFloat(paddingTop) - 1 && child.bottom <= bottom - parseFloat(paddingBottom) + 1,
    );
};
