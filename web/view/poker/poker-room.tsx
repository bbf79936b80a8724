import { type CSSProperties, useRef } from 'react';
import { families } from '../../../cards/families.ts';
import type { SpokenCard } from '../../deck/deck.ts';
import type { TextSize } from '../../state/screen.ts';
import { findEnds, type PokerShowing, pokerStages, roles } from '../../workshop/poker/poker.ts';
import { useLanguage, useWords } from '../piece/language.ts';
import { useFit } from '../piece/use-fit.ts';
import { planWords } from '../plan/plan-words.ts';
import { PokerBars } from './poker-bars.tsx';
import { tellCase, tellPokerStep } from './poker-tell.ts';
import { pokerWords } from './poker-words.ts';

interface Props {
  readonly cards: readonly SpokenCard[];
  readonly textSize?: TextSize;
  readonly timed?: boolean;
  readonly showing: PokerShowing;
}

const { colour, tint } = families.format;

/** Role poker for the back of the room: the roles, then the case, then how the closed cards lay, then the open choice. */
export const PokerRoom = ({ cards, showing, textSize = 0, timed = false }: Props) => {
  const language = useLanguage();
  const words = useWords(pokerWords);
  const { step } = useWords(planWords);
  const box = useRef<HTMLDivElement>(null);
  const { stage } = showing;
  useFit(box, textSize, JSON.stringify([showing, language, timed]));
  return (
    <div className="stage" ref={box} style={{ '--colour': colour, '--tint': tint } as CSSProperties}>
      <div className={`room-page poker-room ${stage}`}>
        <header className="room-head">
          <h1 className="room-name">{words.name}</h1>
          <p className="room-count">{step(pokerStages.indexOf(stage) + 1, pokerStages.length)}</p>
        </header>
        <div className="text">
          <RoomContent {...{ cards, showing }} />
        </div>
      </div>
    </div>
  );
};

const RoomContent = ({ cards, showing }: Props) => {
  const words = useWords(pokerWords);
  const told = tellCase(showing.about, cards);
  const step = tellPokerStep(showing.stage, cards);
  switch (showing.stage) {
    case 'roles':
    case 'slips':
      return (
        <>
          {showing.stage === 'slips' && <h2 className="room-heading">{step}</h2>}
          <dl className="poker-roles">
            {roles.map((role) => (
              <div key={role}>
                <dt>{words.roles[role]}</dt>
                <dd>{words.meanings[role]}</dd>
              </div>
            ))}
          </dl>
        </>
      );
    case 'closed':
      return (
        <>
          {told && <h2 className="room-heading">{told.text}</h2>}
          <p className="room-line">{step}</p>
        </>
      );
    case 'reveal':
    case 'open':
      return <Revealed {...{ cards, showing }} />;
  }
};

/** What the closed cards said, who explains, and the open choice beside it. */
const Revealed = ({ cards, showing }: Props) => {
  const words = useWords(pokerWords);
  const { stage, first, second } = showing;
  const open = stage === 'open';
  const ends = first && findEnds(first);
  const total = first?.total ?? 0;
  const rounds = [
    ...(first?.votes ? [{ name: words.first, votes: first.votes }] : []),
    ...(second?.votes ? [{ name: words.second, votes: second.votes }] : []),
  ];
  return (
    <>
      <h2 className="room-heading">
        {open
          ? tellPokerStep('open', cards)
          : ends
            ? words.ends(words.roles[ends[0]], words.roles[ends[1]])
            : first?.votes
              ? words.same
              : words.endsPlain}
      </h2>
      {rounds.length > 0 ? (
        <PokerBars rounds={rounds} />
      ) : (
        <p className="room-line">{total > 0 ? words.few : words.noHands}</p>
      )}
    </>
  );
};
