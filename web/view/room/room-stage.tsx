import type { ReactNode } from 'react';
import type { Shape } from '../../../cards/families.ts';
import type { Language } from '../../../cards/schema.ts';
import { words as cardWords } from '../../../cards/words.ts';
import type { SpokenCard } from '../../deck/deck.ts';
import type { ShownTalk } from '../../state/showing.ts';
import type { Stage } from '../../table/stages.ts';
import type { Timer } from '../../table/timer.ts';
import { dressCard } from '../card/dressed.ts';
import { Options } from '../card/face-dilemma.tsx';
import { MarkedList } from '../card/marked-list.tsx';
import { measureText, type StagedText } from '../card/placed.ts';
import { BandPanel } from '../card/scene-front.tsx';
import { Tinted } from '../card/tinted.tsx';
import { useDeck, useFamily } from '../piece/deck-here.ts';
import { useLanguage } from '../piece/language.ts';
import { RoomChoice } from './room-choice.tsx';
import { RoomShift } from './room-shift.tsx';
import { RoomTalk } from './room-talk.tsx';
import { RoomTimer } from './room-timer.tsx';
import { RoomTrail } from './room-trail.tsx';
import { roomWords } from './room-words.ts';

interface Props {
  readonly card: SpokenCard;
  readonly text: StagedText;
  readonly talk: ShownTalk;
  readonly timer: Timer | undefined;
}

interface MomentProps extends Props {
  readonly language: Language;
  readonly shape: Shape;
}

/** A dilemma as the room walks through it: one view a stage, on the card's own ground. */
export const RoomStage = (props: Props) => {
  const { card, talk } = props;
  const language = useLanguage();
  const family = useFamily(card);
  const { own } = useDeck();
  const { shape } = family;
  return (
    <article
      className="card front moment"
      style={dressCard(card, family, own)}
      key={card.code}
      data-code={card.code}
      data-stage={talk.stage}
    >
      <BandPanel card={card} {...('look' in card && { icon: card.icon })} />
      <div className="ground" key={talk.stage}>
        {moments[talk.stage]({ ...props, language, shape })}
        <RoomTrail stage={talk.stage} />
      </div>
    </article>
  );
};

const Case = ({ text }: Pick<Props, 'text'>) => (
  <div className="case moment-body" data-length={measureText(text.situation, text.a.option, text.b.option)}>
    <p>{text.situation}</p>
    <Options options={[text.a.option, text.b.option]} />
  </div>
);

const moments: Readonly<Record<Stage, (props: MomentProps) => ReactNode>> = {
  situation: ({ text, card, language }) => (
    <>
      {text.title && text.title !== text.situation ? (
        <h1 className="title">{text.title}</h1>
      ) : (
        <h1 className="unseen">{`${card.code} ${roomWords[language].choose}`}</h1>
      )}
      <Case text={text} />
    </>
  ),
  silence: ({ text, timer, language }) => (
    <>
      <div className="hush">
        <h1 className="title">{roomWords[language].silence}</h1>
        {timer && <RoomTimer timer={timer} />}
        <p>{roomWords[language].silenceMore}</p>
      </div>
      <Case text={text} />
    </>
  ),
  choice: ({ text, language }) => {
    const { choose, chooseMore } = roomWords[language];
    return <RoomChoice text={text} heading={choose} more={chooseMore} />;
  },
  talk: ({ text, talk }) => <RoomTalk text={text} split={talk.first} />,
  twist: ({ text, language }) => (
    <>
      <h1 className="unseen">{text.title || cardWords[language].twist}</h1>
      <div className="moment-body turning">
        <Tinted label={cardWords[language].twist} text={text.twist} look="large" />
        {text.isPriced && (
          <div>
            <h2 className="label">{cardWords[language].prices}</h2>
            <Options options={[text.a.price, text.b.price]} />
          </div>
        )}
      </div>
    </>
  ),
  secondChoice: ({ text, language }) => {
    const { chooseAgain, chooseAgainMore } = roomWords[language];
    return <RoomChoice text={text} heading={chooseAgain} more={chooseAgainMore} />;
  },
  shift: ({ talk }) => <RoomShift first={talk.first} second={talk.second} />,
  need: ({ text, language, shape }) => (
    <>
      <h1 className="title">{roomWords[language].need}</h1>
      <div className="moment-body asking" data-length={measureText(...text.followUps)}>
        {text.followUps.length > 0 && <MarkedList items={text.followUps} shape={shape} />}
        {text.sources.map((source) => (
          <p className="source" key={source}>
            {source}
          </p>
        ))}
      </div>
    </>
  ),
};
