import type { ReactNode } from 'react';
import type { Language } from '../../cards/schema.ts';
import type { SpokenCard } from '../deck.ts';
import type { DealSet } from '../table/set.ts';
import { appWords } from '../words.ts';
import { Button } from './button.tsx';
import { Cover } from './cover.tsx';
import { SetChooser } from './set-chooser.tsx';

interface Props {
  readonly cards: readonly SpokenCard[];
  readonly set: DealSet;
  readonly language: Language;
  /** Notes and the code field. */
  readonly children: ReactNode;
  readonly onChoose: (set: DealSet) => void;
  readonly onDeal: () => void;
  /** More ways to choose: by several facts, by hand, or more cards at a time. */
  readonly onChoosePile: () => void;
}

/** Before the first card: what this is, one large button, and what to deal from. */
export const Start = ({ cards, set, language, children, onChoose, onDeal, onChoosePile }: Props) => {
  const words = appWords[language];
  return (
    <div className="start">
      <div className="welcome">
        <h1>{words.headline}</h1>
        <p className="intro">{words.intro}</p>
        <Button label={words.dealFirst} icon="cards" look="main" onPress={onDeal} />
        <Button label={appWords[language].choosePile} icon="sliders-horizontal" onPress={onChoosePile} />
        <p className="pace">{words.pace}</p>
        {children}
      </div>
      <SetChooser cards={cards} set={set} language={language} onChoose={onChoose} />
      <Cover language={language} left={cards.length} />
    </div>
  );
};
