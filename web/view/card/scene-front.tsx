import type { ReactNode } from 'react';
import type { SpokenCard } from '../../deck/deck.ts';
import { useFamily } from '../piece/deck-here.ts';
import { useLanguage } from '../piece/language.ts';
import { Band, Scene } from '../piece/scene.tsx';

interface Props {
  readonly card: SpokenCard;
  readonly icon: string;
  readonly title: string;
  /** The name in full where the title is a short one, or another fact. */
  readonly name?: string;
  readonly line?: ReactNode;
}

/** The front of most cards: the scene with code and family above, and the words in the light that falls through. */
export const SceneFront = ({ card, icon, title, name, line }: Props) => (
  <>
    <div className="panel">
      <Scene shape={useFamily(card).shape} icon={icon} />
      <CardHeading card={card} />
    </div>
    <div className="ground">
      <h1 className="title">{title}</h1>
      {name && <p className="name">{name}</p>}
      {line && <p className="line">{line}</p>}
    </div>
  </>
);

/** A front that is mostly words: a band of fence above, and all the room below it. */
export const WordyFront = ({ card, title, children }: Omit<Props, 'icon'> & { readonly children: ReactNode }) => (
  <>
    <BandPanel card={card} />
    <div className="ground">
      <h1 className="title">{title}</h1>
      {children}
    </div>
  </>
);

export const BandPanel = ({ card, icon }: Pick<Props, 'card'> & { readonly icon?: string }) => (
  <div className="panel band">
    <Band shape={useFamily(card).shape} icon={icon} />
    <CardHeading card={card} />
  </div>
);

/** Code and family, on the fence. */
export const CardHeading = ({ card }: Pick<Props, 'card'>) => {
  const name = useFamily(card).name[useLanguage()].one;
  return (
    <>
      <p className="code">{card.code}</p>
      <p className={name.length > LONG ? 'family long' : 'family'}>{name}</p>
    </>
  );
};

/** Letters of a name that a band has no room for beside its opening. */
const LONG = 16;
