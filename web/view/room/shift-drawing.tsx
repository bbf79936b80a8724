import type { CSSProperties } from 'react';
import { type Count, countHands } from '../../table/stages.ts';
import { choices, colourChoice, VoteSign } from '../card/vote-sign.tsx';
import { useWords } from '../piece/language.ts';
import { List } from '../piece/list.tsx';
import { roomWords } from './room-words.ts';

interface Props {
  readonly first: Count;
  readonly second: Count;
}

/** A part of a bar narrower than this share has no room for its sign. */
const LEAST_SIGN = 0.065;
/** Units that the drawing is wide and high; it is stretched over its room. */
const [WIDE, HIGH] = [1000, 100];

/** The two counts as bars above each other, a ribbon for each choice between them, and the numbers below. */
export const ShiftDrawing = ({ first, second }: Props) => {
  const words = useWords(roomWords);
  // Whoever came or went shows: both bars have one scale.
  const most = Math.max(countHands(first), countHands(second));
  return (
    <div className="shift-drawing">
      <p className="unseen">
        {words.before}: {words.split(...first)}. {words.after}: {words.split(...second)}.
      </p>
      <div className="shift-bars" aria-hidden="true">
        <p>{words.before}</p>
        <Bar votes={first} most={most} />
        <svg viewBox={`0 0 ${WIDE} ${HIGH}`} preserveAspectRatio="none" focusable="false" aria-hidden="true">
          {choices.map((choice, i) => (
            <path
              key={choice.choice}
              className={`tally ${choice.mark}`}
              style={colourChoice(choice)}
              d={drawRibbon(first, second, most, i)}
            />
          ))}
        </svg>
        <p>{words.after}</p>
        <Bar votes={second} most={most} />
      </div>
      <List className="shift-numbers" aria-hidden="true">
        {choices.map((choice, i) => {
          const [before, after] = [first[i] ?? 0, second[i] ?? 0];
          return (
            <li key={choice.choice} className="tally" style={colourChoice(choice)}>
              <VoteSign choice={choice} />
              <b className="number">{`${before} → ${after}`}</b>
              <span className="change">{writeChange(after - before) ?? words.same}</span>
            </li>
          );
        })}
      </List>
    </div>
  );
};

const Bar = ({ votes, most }: { readonly votes: Count; readonly most: number }) => (
  <div className="shift-bar">
    {choices.map((choice, i) => {
      const share = (votes[i] ?? 0) / most;
      const style = { ...colourChoice(choice), width: `${share * 100}%` } as CSSProperties;
      return (
        <div key={choice.choice} className={`tally ${choice.mark}`} style={style}>
          {share >= LEAST_SIGN && <VoteSign choice={choice} />}
        </div>
      );
    })}
  </div>
);

/** From the part of a choice in the upper bar to its part in the lower one. */
const drawRibbon = (first: Count, second: Count, most: number, at: number): string => {
  const edge = (votes: Count, upTo: number) =>
    Math.round((votes.slice(0, upTo).reduce((sum, hands) => sum + hands, 0) / most) * WIDE);
  const [left, right, left2, right2] = [edge(first, at), edge(first, at + 1), edge(second, at), edge(second, at + 1)];
  const half = HIGH / 2;
  return `M${left} 0H${right}C${right} ${half} ${right2} ${half} ${right2} ${HIGH}H${left2}C${left2} ${half} ${left} ${half} ${left} 0Z`;
};

/** `+2`, `−2`; nothing where nothing changed. */
const writeChange = (by: number): string | undefined => (by === 0 ? undefined : by > 0 ? `+${by}` : `−${-by}`);
