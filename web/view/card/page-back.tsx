import type { ReactNode } from 'react';
import type { SpokenCard } from '../../deck/deck.ts';
import { Icon } from '../piece/icon.tsx';

interface Props {
  readonly card: SpokenCard;
  readonly title: string;
  readonly icon: string;
  /** How the text stands in its room, as the style sheet knows it. */
  readonly layout?: string;
  readonly children: ReactNode;
  /** What belongs at the foot of the card. */
  readonly foot?: ReactNode;
}

/** The back of most cards: a calm page with code and title above, the text, and what belongs at its foot. */
export const PageBack = ({ card, title, icon, layout = '', children, foot }: Props) => (
  <>
    <header className="heading">
      <p className="code">{card.code}</p>
      <h1 className="title">{title}</h1>
      <Icon name={icon} />
    </header>
    <div className={`text ${layout}`}>{children}</div>
    {foot && <footer className="foot">{foot}</footer>}
  </>
);
