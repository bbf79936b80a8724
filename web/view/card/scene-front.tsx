import type { ReactNode } from 'react';
import { families } from '../../../cards/families.ts';
import type { Language } from '../../../cards/schema.ts';
import type { SpokenCard } from '../../deck/deck.ts';
import { Band, Scene } from '../piece/scene.tsx';

interface Props {
  readonly card: SpokenCard;
  readonly language: Language;
  readonly icon: string;
  readonly title: string;
  /** The name in full where the title is a short one, or another fact. */
  readonly name?: string;
  readonly line?: string | undefined;
}

/** The front of most cards: the scene with code and family above, and the words in the light that falls through. */
export const SceneFront = ({ card, language, icon, title, name, line }: Props) => (
  <>
    <div className="panel">
      <Scene shape={families[card.family].shape} icon={icon} />
      <Heading card={card} language={language} />
    </div>
    <div className="ground">
      <h1 className="title">{title}</h1>
      {name && <p className="name">{name}</p>}
      {line && <p className="line">{line}</p>}
    </div>
  </>
);

/** A front that is mostly words: a band of fence above, and all the room below it. */
export const WordyFront = ({
  card,
  language,
  title,
  children,
}: Omit<Props, 'icon'> & { readonly children: ReactNode }) => (
  <>
    <BandPanel card={card} language={language} />
    <div className="ground">
      <h1 className="title">{title}</h1>
      {children}
    </div>
  </>
);

export const BandPanel = ({ card, language }: Pick<Props, 'card' | 'language'>) => (
  <div className="panel band">
    <Band shape={families[card.family].shape} />
    <Heading card={card} language={language} />
  </div>
);

const Heading = ({ card, language }: Pick<Props, 'card' | 'language'>) => (
  <>
    <p className="code">{card.code}</p>
    <p className="family">{families[card.family].name[language].one}</p>
  </>
);
