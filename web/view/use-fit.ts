import { type RefObject, useLayoutEffect } from 'react';

/** Type sizes as a share of the design's own, the largest first. The style sheet keeps each above 4.4% of the height. */
const SHARES = Array.from({ length: 19 }, (_, i) => 1.4 - i * 0.05);
/** First the question stays at 7.4% of the height (80 px of 1080) while the rest gives way; then it gives way too. */
const QUESTION_FLOORS = ['7.45cqh', '4.5cqh'];
/** Where the question of a card stands: long signs read larger with the question under them. */
const LAYOUTS = ['aside', 'below'];

/** Sets the largest type at which all words of the card stand in the box, again when the box or the fonts change. */
export const useFit = (box: RefObject<HTMLElement | null>, words: string): void => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words need another fit
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const refit = () => fitWords(element);
    refit();
    const observer = new ResizeObserver(refit);
    observer.observe(element);
    document.fonts.addEventListener('loadingdone', refit);
    return () => {
      observer.disconnect();
      document.fonts.removeEventListener('loadingdone', refit);
    };
  }, [box, words]);
};

const fitWords = (box: HTMLElement): void => {
  for (const floor of QUESTION_FLOORS)
    for (const share of SHARES)
      for (const layout of LAYOUTS) {
        box.style.setProperty('--question-floor', floor);
        box.style.setProperty('--fit', share.toFixed(2));
        box.dataset.layout = layout;
        if (isFitting(box)) return;
      }
};

/** Letters hang out of a tight line, so boxes tell the height; a word too long shows in its own block. */
const isFitting = (box: HTMLElement): boolean => {
  const boxes = [...box.querySelectorAll('.card > .ground, .text, .case, .ballot, .no-card-words')];
  const blocks = [...box.querySelectorAll('h1, h2, p, li > span')];
  return boxes.every(holdsChildren) && blocks.every((block) => block.scrollWidth <= block.clientWidth + 1);
};

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
