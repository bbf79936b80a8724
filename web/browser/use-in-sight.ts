import { type RefObject, useRef } from 'react';
import { useEffect } from './effect.ts';

/**
 * Brings something back in sight when it has news. The mark stands at its top and is next to nothing in size: of a thing
 * as high as the window it could not be told whether its top is seen. Whether the mark is in sight is watched, not
 * measured: a measure would lay the page out twice for every card.
 */
export const useInSight = (news: unknown): RefObject<HTMLSpanElement | null> => {
  const mark = useRef<HTMLSpanElement>(null);
  const isAway = useRef(false);
  useEffect(() => {
    if (!mark.current) return;
    const observer = new IntersectionObserver(([entry]) => {
      if (entry) isAway.current = !entry.isIntersecting;
    });
    observer.observe(mark.current);
    return () => observer.disconnect();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is new is all that matters
  useEffect(() => {
    if (isAway.current) mark.current?.scrollIntoView();
  }, [news]);
  return mark;
};
