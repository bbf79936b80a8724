import type { ReactNode } from 'react';
import type { Shape } from '../../../cards/families.ts';
import { List } from '../piece/list.tsx';
import { Mark } from '../piece/mark.tsx';

interface Props {
  readonly items: readonly string[];
  readonly shape: Shape;
  /** Steps are counted, points carry the family's mark. */
  readonly counted?: boolean;
  /** For items that hold words of another language. */
  readonly say?: (item: string) => ReactNode;
}

export const MarkedList = ({ items, shape, counted = false, say = (item) => item }: Props) => (
  <List of={counted ? 'ol' : 'ul'} className="marked">
    {items.map((item, i) => (
      <li key={item}>
        {counted ? (
          <span className="count" aria-hidden="true">
            {i + 1}
          </span>
        ) : (
          <Mark shape={shape} />
        )}
        <span>{say(item)}</span>
      </li>
    ))}
  </List>
);
