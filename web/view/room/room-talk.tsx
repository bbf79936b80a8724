import { findMinority, type Split } from '../../table/stages.ts';
import { Options } from '../card/face-dilemma.tsx';
import type { StagedText } from '../card/placed.ts';
import { useWords } from '../piece/language.ts';
import { RoomHands } from './room-hands.tsx';
import { roomWords } from './room-words.ts';

interface Props {
  readonly text: StagedText;
  readonly split: Split | undefined;
}

/** The first count, and who begins: whoever is with few speaks before the many have spoken. */
export const RoomTalk = ({ text, split }: Props) => {
  const words = useWords(roomWords);
  const { a, b } = text;
  const minority = split && findMinority(split);
  const [fewest, most] = minority === 'a' ? ['A', 'B'] : ['B', 'A'];
  return (
    <>
      <h1 className="title">{minority ? words.minority(fewest) : words.talk}</h1>
      <div className="moment-body">
        {split?.votes ? (
          <RoomHands votes={split.votes} a={a.option} b={b.option} />
        ) : (
          <>
            <Options options={[a.option, b.option]} />
            {split && split.total > 0 && (
              <p className="kindly">
                {words.fewHands} {words.fewHandsMore}
              </p>
            )}
          </>
        )}
      </div>
      <p className="moment-more">{minority ? words.minorityMore(most) : words.talkMore}</p>
    </>
  );
};
