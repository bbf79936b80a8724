import type { CSSProperties, ReactNode } from 'react';
import { families } from '../../../cards/families.ts';
import type { Language } from '../../../cards/schema.ts';
import { words as cardWords } from '../../../cards/words.ts';
import type { SpokenCardOf } from '../../deck/deck.ts';
import type { ShownTalk } from '../../state/showing.ts';
import type { Stage } from '../../table/stages.ts';
import type { Timer } from '../../table/timer.ts';
import { Options } from '../card/face-dilemma.tsx';
import { MarkedList } from '../card/marked-list.tsx';
import { BandPanel } from '../card/scene-front.tsx';
import { Tinted } from '../card/tinted.tsx';
import { useLanguage } from '../piece/language.ts';
import { RoomChoice } from './room-choice.tsx';
import { RoomShift } from './room-shift.tsx';
import { RoomTalk } from './room-talk.tsx';
import { RoomTimer } from './room-timer.tsx';
import { RoomTrail } from './room-trail.tsx';
import { roomWords } from './room-words.ts';

interface Props {
  readonly card: SpokenCardOf<'dilemma'>;
  readonly talk: ShownTalk;
  readonly timer: Timer | undefined;
}

interface MomentProps extends Props {
  readonly language: Language;
}

const { colour, tint, shape } = families.dilemma;

/** A dilemma as the room walks through it: one view a stage, on the card's own ground. */
export const RoomStage = (props: Props) => {
  const { card, talk } = props;
  const language = useLanguage();
  const colours = { '--colour': colour, '--tint': tint } as CSSProperties;
  return (
    <article
      className="card front moment"
      style={colours}
      key={card.code}
      data-code={card.code}
      data-stage={talk.stage}
    >
      <BandPanel card={card} />
      <div className="ground" key={talk.stage}>
        {moments[talk.stage]({ ...props, language })}
        <RoomTrail stage={talk.stage} />
      </div>
    </article>
  );
};

const Case = ({ card }: Pick<Props, 'card'>) => (
  <div className="case moment-body">
    <p>{card.text.situation}</p>
    <Options a={card.text.a.option} b={card.text.b.option} />
  </div>
);

const moments: Readonly<Record<Stage, (props: MomentProps) => ReactNode>> = {
  situation: ({ card }) => (
    <>
      <h1 className="title">{card.text.title}</h1>
      <Case card={card} />
    </>
  ),
  silence: ({ card, timer, language }) => (
    <>
      <div className="hush">
        <h1 className="title">{roomWords[language].silence}</h1>
        {timer && <RoomTimer timer={timer} />}
        <p>{roomWords[language].silenceMore}</p>
      </div>
      <Case card={card} />
    </>
  ),
  choice: ({ card, language }) => {
    const { choose, chooseMore } = roomWords[language];
    return <RoomChoice card={card} heading={choose} more={chooseMore} />;
  },
  talk: ({ card, talk }) => <RoomTalk card={card} split={talk.first} />,
  twist: ({ card, language }) => (
    <>
      <h1 className="unseen">{card.text.title}</h1>
      <div className="moment-body turning">
        <Tinted label={cardWords[language].twist} text={card.text.twist} look="large" />
        <div>
          <h2 className="label">{cardWords[language].prices}</h2>
          <Options a={card.text.a.price} b={card.text.b.price} />
        </div>
      </div>
    </>
  ),
  secondChoice: ({ card, language }) => {
    const { chooseAgain, chooseAgainMore } = roomWords[language];
    return <RoomChoice card={card} heading={chooseAgain} more={chooseAgainMore} />;
  },
  shift: ({ talk }) => <RoomShift first={talk.first} second={talk.second} />,
  need: ({ card, language }) => (
    <>
      <h1 className="title">{roomWords[language].need}</h1>
      <div className="moment-body asking">
        <MarkedList items={card.text.followUps} shape={shape} />
      </div>
    </>
  ),
};
