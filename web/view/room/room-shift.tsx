import type { Split } from '../../table/stages.ts';
import { useWords } from '../piece/language.ts';
import { roomWords } from './room-words.ts';
import { ShiftDrawing } from './shift-drawing.tsx';

interface Props {
  readonly first: Split | undefined;
  readonly second: Split | undefined;
}

/** What moved between the two counts; never which side was right. */
export const RoomShift = ({ first, second }: Props) => {
  const words = useWords(roomWords);
  const twice = first && second && first.total > 0 && second.total > 0;
  return (
    <>
      <h1 className="title">{words.shift}</h1>
      <div className="moment-body">
        {first?.votes && second?.votes ? (
          <ShiftDrawing first={first.votes} second={second.votes} />
        ) : (
          <p className="kindly alone">{twice ? words.fewHands : words.notTwice}</p>
        )}
      </div>
      <p className="moment-more">{first?.votes && second?.votes ? words.shiftMore : words.shiftTold}</p>
    </>
  );
};
