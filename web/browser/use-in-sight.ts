import { type RefObject, useRef } from 'react';
import { useEffect } from './effect.ts';

/**
 * Brings an element back in sight when something new lies on it. Whether its top is in sight is watched, not measured:
 * a measure would lay the page out twice for every card.
 */
export const useInSight = (news: unknown): RefObject<HTMLDivElement | null> => {
  const place = useRef<HTMLDivElement>(null);
  const isAbove = useRef(false);
  useEffect(() => {
    if (!place.current) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry) isAbove.current = entry.boundingClientRect.top < 0;
      },
      { threshold: [0, 0.5, 0.9, 1] },
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is new is all that matters
  useEffect(() => {
    if (isAbove.current) place.current?.scrollIntoView();
  }, [news]);
  return place;
};
