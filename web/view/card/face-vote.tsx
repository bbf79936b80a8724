import { families } from '../../../cards/families.ts';
import { voteColours } from '../../../cards/vote-colours.ts';
import { words } from '../../../cards/words.ts';
import type { SpokenCardOf } from '../../deck/deck.ts';
import { Icon } from '../piece/icon.tsx';
import { Scene } from '../piece/scene.tsx';
import type { Look } from './face.ts';
import { voteMarks } from './vote-marks.ts';

/** A vote card: shape, colour and word together, read across a room. All backs are the same: a blind vote stays blind. */
export const voteLook: Look<SpokenCardOf<'vote'>> = {
  title: ({ text }) => text.word,
  colours: ({ mark }, side) => (side === 'front' ? voteColours[mark] : undefined),
  front: (card) => {
    const { word, meaning } = card.text;
    return (
      <div className="ballot">
        <p className="code">{card.code}</p>
        <div className={`vote-mark ${card.mark}`} aria-hidden="true">
          <svg viewBox="0 0 120 120" aria-hidden="true" focusable="false">
            <path fillRule="evenodd" d={voteMarks[card.mark]} />
          </svg>
          {word.length === 1 ? <span className="vote-letter">{word}</span> : <Icon name={card.icon} />}
        </div>
        <div className="ballot-words">
          <h1 className="title">{word}</h1>
          <p className="line">{meaning}</p>
        </div>
      </div>
    );
  },
  back: (_, { language }) => (
    <div className="closed-vote">
      <div className="panel">
        <Scene shape={families.vote.shape} icon={families.vote.icon} />
      </div>
      <div className="ground">
        <h1 className="wordmark">{words[language].deck}</h1>
      </div>
    </div>
  ),
};
