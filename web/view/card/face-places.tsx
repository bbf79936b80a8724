import type { ReactNode } from 'react';
import type { LookName, Places } from '../../../cards/own/placed.ts';
import { namePlaced, showsPicture } from '../../../cards/own/shown.ts';
import { words } from '../../../cards/words.ts';
import type { SpokenPlaces } from '../../deck/deck.ts';
import { useDeck, useFamily } from '../piece/deck-here.ts';
import { useLanguage } from '../piece/language.ts';
import { Scene } from '../piece/scene.tsx';
import type { Look, LookSetting } from './face.ts';
import { PageBack } from './page-back.tsx';
import { measureText } from './placed.ts';
import { Paragraphs, PlacesRest } from './places-rest.tsx';
import { BandPanel, CardHeading } from './scene-front.tsx';

interface Props {
  readonly card: SpokenPlaces;
}

/** How much there is to read on a side. */
const lengthOf = ({ title, text, list, steps, options, answer, parts, twist }: Places) =>
  measureText(
    title,
    text,
    ...(list ?? []),
    ...(steps ?? []),
    ...(options ?? []),
    answer,
    twist,
    ...(parts ?? []).flatMap((part) => [part.label, part.text]),
  );

/** Words below a band of fence: what most cards of other decks are. */
const Words = ({ card, children }: Props & { readonly children: ReactNode }) => {
  const { front } = card.text;
  return (
    <>
      <BandPanel card={card} icon={card.icon} />
      <div className={`ground placed look-${card.look}`} data-length={lengthOf(front)}>
        <div className="placed-words">{children}</div>
        {front.source && <p className="source">{front.source}</p>}
      </div>
    </>
  );
};

/** One text, as large as it can be; a title above it is small. */
const TextFront = ({ card }: Props) => {
  const { title, text, ...rest } = card.text.front;
  return (
    <Words card={card}>
      {text && title && <p className="kicker">{title}</p>}
      <h1 className="large">
        <Paragraphs text={text ?? title ?? ''} inline />
      </h1>
      <PlacesRest places={rest} card={card} />
    </Words>
  );
};

/** The fence with its opening, a title, and its text in the light that falls through. */
const PartsFront = ({ card }: Props) => {
  const { shape } = useFamily(card);
  const { front } = card.text;
  const { title, text, source, ...rest } = front;
  return (
    <>
      <div className="panel">
        <Scene shape={shape} icon={card.icon} />
        <CardHeading card={card} />
      </div>
      <div className="ground placed look-parts" data-length={lengthOf(front)}>
        <h1 className="title">{title ?? namePlaced(card)}</h1>
        {title && text && <Paragraphs text={text} />}
        <PlacesRest places={rest} card={card} />
        {source && <p className="source">{source}</p>}
      </div>
    </>
  );
};

/** What is asked, and its options in doors. */
const ChoiceFront = ({ card }: Props) => {
  const { title, text, ...rest } = card.text.front;
  return (
    <Words card={card}>
      <h1 className="title">{title ?? text}</h1>
      {title && text && <Paragraphs text={text} />}
      <PlacesRest places={rest} card={card} />
    </Words>
  );
};

/** A picture to the border, its words below or beside it; where it did not come along the card has its opening, as on paper. */
const PictureFront = ({ card }: Props) => {
  const { own } = useDeck();
  const { shape } = useFamily(card);
  const { front } = card.text;
  const { title, text, source, ...rest } = front;
  const address = card.picture && own?.pictures[card.picture.name];
  const hasWords = Boolean(title || text || source) || Object.keys(rest).length > 0;
  const isBare = address !== undefined && !hasWords;
  const name = namePlaced(card);
  return (
    <>
      <div className={`panel ${address ? 'pictured' : ''} ${isBare ? 'bare' : ''}`}>
        {address ? <img src={address} alt={card.picture?.alt ?? ''} /> : <Scene shape={shape} icon={card.icon} />}
        <CardHeading card={card} />
      </div>
      {isBare ? (
        <h1 className="unseen">{name}</h1>
      ) : (
        <div className="ground placed look-picture" data-length={lengthOf(front)}>
          <h1 className={title || !hasWords ? 'title' : 'unseen'}>{title ?? name}</h1>
          {text && <Paragraphs text={text} />}
          <PlacesRest places={rest} card={card} />
          {source && <p className="source">{source}</p>}
        </div>
      )}
    </>
  );
};

const fronts: { readonly [Name in LookName]: (props: Props) => ReactNode } = {
  text: TextFront,
  parts: PartsFront,
  choice: ChoiceFront,
  picture: PictureFront,
};

/** What stands behind, or what all backs share where nothing does. */
const PlacedBack = ({ card }: Props) => {
  const { front, back } = card.text;
  const { name } = useFamily(card);
  const language = useLanguage();
  if (card.oneSided) return <CommonBack />;
  const { title, text, source, ...rest } = back;
  return (
    <PageBack
      card={card}
      title={front.title ?? name[language].one}
      icon={card.icon}
      layout={`placed look-${card.look}`}
    >
      <div className="placed-words" data-length={lengthOf(back)}>
        {title && <h2 className="label">{title}</h2>}
        {text && <Paragraphs text={text} look={card.look === 'text' ? 'large' : 'body'} />}
        <PlacesRest places={rest} card={card} />
        {source && <p className="source">{source}</p>}
      </div>
    </PageBack>
  );
};

/** The fence with its opening and the deck's name: it tells no card from another. */
const CommonBack = () => {
  const { own } = useDeck();
  const address = own?.logo && own.pictures[own.logo.name];
  const language = useLanguage();
  return (
    <div className="closed-vote common-back">
      <div className="panel">
        <Scene shape="arch" icon={address ? '' : 'chats-circle'} />
        {address && <img className="house-logo" src={address} alt={own?.logo?.alt} />}
      </div>
      <div className="ground">
        <h1 className="wordmark">{own?.name ?? words[language].deck}</h1>
      </div>
    </div>
  );
};

/** The cards of other people's decks: a look of their own each, by the places that are filled. */
export const placedLook: Look<SpokenPlaces> = {
  title: namePlaced,
  colours: (card: SpokenPlaces, side) => (side === 'back' ? card.common : undefined),
  front: (card: SpokenPlaces, _: LookSetting) => {
    // A title with a picture stands below it, as a caption does; so it does on paper.
    const Front = showsPicture(card) ? PictureFront : fronts[card.look];
    return <Front card={card} />;
  },
  back: (card: SpokenPlaces) => <PlacedBack card={card} />,
};
