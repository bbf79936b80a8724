import { measureText, type StagedText } from '../card/placed.ts';
import { choices, VoteSign } from '../card/vote-sign.tsx';
import { useWords } from '../piece/language.ts';
import { List } from '../piece/list.tsx';
import { roomWords } from './room-words.ts';

interface Props {
  readonly text: StagedText;
  readonly heading: string;
  readonly more: string;
}

/** A, doubt and B beside each other with what they stand for. Nothing of a count: what others choose would steer. */
export const RoomChoice = ({ text, heading, more }: Props) => {
  const { doubt, raise } = useWords(roomWords);
  const { a, b } = text;
  const texts = { a: a.option, doubt, b: b.option };
  return (
    <>
      <h1 className="title">{heading}</h1>
      <div className="moment-body">
        <List className="votes" data-length={measureText(a.option, b.option)}>
          {choices.map((choice) => (
            <li key={choice.choice}>
              <VoteSign choice={choice} />
              <p>
                {choice.letter && <b className="unseen">{choice.letter}: </b>}
                {texts[choice.choice]}
              </p>
            </li>
          ))}
        </List>
      </div>
      <p className="moment-more">
        <b>{raise}</b> {more}
      </p>
    </>
  );
};
