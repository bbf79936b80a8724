import type { Count } from '../../table/stages.ts';
import { choices, colourChoice, VoteSign } from '../card/vote-sign.tsx';
import { useWords } from '../piece/language.ts';
import { List } from '../piece/list.tsx';
import { roomWords } from './room-words.ts';

interface Props {
  readonly votes: Count;
  readonly a: string;
  readonly b: string;
}

/** More planks than this beside each other are too thin to count; then one bar says it. */
const MOST_PLANKS = 40;
/** Fewer planks than this would look like a wall. */
const FEWEST_WIDE = 8;

/** Every raised hand is a plank of the fence, in the colour of its vote. */
export const RoomHands = ({ votes, a, b }: Props) => {
  const { doubt } = useWords(roomWords);
  const most = Math.max(...votes, FEWEST_WIDE);
  const texts = [a, doubt, b];
  return (
    <List className="hands">
      {choices.map((choice, i) => (
        <li key={choice.choice} className="tally" style={colourChoice(choice)}>
          <VoteSign choice={choice} />
          <p>
            {choice.letter && <b className="unseen">{choice.letter}: </b>}
            {texts[i]}
          </p>
          <b className="number">{votes[i]}</b>
          <svg viewBox={`0 0 ${most * 4} 12`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <path d={drawPlanks(votes[i] ?? 0, most)} />
          </svg>
        </li>
      ))}
    </List>
  );
};

const drawPlanks = (hands: number, most: number): string => {
  if (hands === 0) return 'M0 11.4H2V12H0Z';
  if (most > MOST_PLANKS) return `M0 0H${hands * 4}V12H0Z`;
  return Array.from({ length: hands }, (_, i) => `M${i * 4} 2.6L${i * 4 + 1.6} 0L${i * 4 + 3.2} 2.6V12H${i * 4}Z`).join(
    '',
  );
};
