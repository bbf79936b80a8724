import type { ReactNode } from 'react';
import type { SpokenCard } from '../../deck/deck.ts';
import type { DealSet } from '../../table/set.ts';
import { Cover } from '../card/cover.tsx';
import { Button } from '../piece/button.tsx';
import { useDeck } from '../piece/deck-here.ts';
import { useWords } from '../piece/language.ts';
import { appWords } from '../piece/words.ts';
import { SetChooser } from './set-chooser.tsx';

interface Props {
  readonly cards: readonly SpokenCard[];
  readonly set: DealSet;
  /** What is wrong, above what one presses. */
  readonly told?: ReactNode;
  /** Notes and the code field. */
  readonly children: ReactNode;
  readonly onChoose: (set: DealSet) => void;
  readonly onDeal: () => void;
  /** More ways to choose: by several facts, by hand, or more cards at a time. */
  readonly onChoosePile: () => void;
  /** Cards of one's own, or the game's again. */
  readonly onDecks: () => void;
  /** Other ways on, below those that are always there. */
  readonly more?: ReactNode;
}

/** What this is, and one large button. */
export const Welcome = ({
  told,
  children,
  onDeal,
  onChoosePile,
  onDecks,
  more,
}: Omit<Props, 'cards' | 'set' | 'onChoose'>) => {
  const words = useWords(appWords);
  const { own } = useDeck();
  return (
    <div className="welcome">
      <h1 lang={own?.tongue}>{own?.name ?? words.headline}</h1>
      <p className="intro">{words.intro}</p>
      {told}
      <Button label={words.dealFirst} icon="cards" look="main" onPress={onDeal} />
      <Button label={words.choosePile} icon="sliders-horizontal" onPress={onChoosePile} />
      <Button label={words.decks} icon="folder-open" onPress={onDecks} />
      {more}
      <p className="pace">{words.pace}</p>
      {children}
    </div>
  );
};

/** Before the first card: a welcome, and what to deal from. */
export const Start = ({ cards, set, onChoose, ...welcome }: Props) => (
  <div className="start">
    <Welcome {...welcome} />
    <SetChooser {...{ cards, set, onChoose }} />
    <Cover left={cards.length} />
  </div>
);
