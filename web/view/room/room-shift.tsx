import type { Language } from '../../../cards/schema.ts';
import type { Split } from '../../table/stages.ts';
import { roomWords } from './room-words.ts';
import { ShiftDrawing } from './shift-drawing.tsx';

interface Props {
  readonly language: Language;
  readonly first: Split | undefined;
  readonly second: Split | undefined;
}

/** What moved between the two counts; never which side was right. */
export const RoomShift = ({ language, first, second }: Props) => {
  const words = roomWords[language];
  const twice = first && second && first.total > 0 && second.total > 0;
  return (
    <>
      <h1 className="title">{words.shift}</h1>
      <div className="moment-body">
        {first?.votes && second?.votes ? (
          <ShiftDrawing first={first.votes} second={second.votes} language={language} />
        ) : (
          <p className="kindly alone">{twice ? words.fewHands : words.notTwice}</p>
        )}
      </div>
      <p className="moment-more">{first?.votes && second?.votes ? words.shiftMore : words.shiftTold}</p>
    </>
  );
};
