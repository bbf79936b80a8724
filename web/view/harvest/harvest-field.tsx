import { copyLines } from '../../workshop/harvest/copies.ts';
import {
  type About,
  type Harvest,
  linesAbout,
  MOST_LINES,
  nextLine,
  placesFrom,
  type Said,
} from '../../workshop/harvest/harvest.ts';
import { useWords } from '../piece/language.ts';
import { CopyButton } from './copy-button.tsx';
import { HarvestLine } from './harvest-line.tsx';
import { harvestWords } from './harvest-words.ts';
import { homeWords } from './home-words.ts';

interface Props {
  readonly harvest: Harvest;
  readonly about: About;
  /** What the lines are about, in words. */
  readonly what?: string;
  /** A heading of its own instead, such as the question of the end. */
  readonly legend?: string;
  readonly allowed?: readonly string[];
  readonly onLine: (about: About, line: number, said: Said) => void;
}

/** A line or two beside a card or a step; one more for every line that is written. */
export const HarvestField = ({ harvest, about, what = '', legend, allowed, onLine }: Props) => {
  const words = useWords(harvestWords);
  const home = useWords(homeWords);
  const lines = linesAbout(harvest, about);
  const count = Math.min(MOST_LINES, Math.max(2, nextLine(harvest, about) + 1));
  return (
    <fieldset className="harvest-field">
      <legend>{legend ?? words.about(what)}</legend>
      {Array.from({ length: count }, (_, line) => (
        <HarvestLine
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is nothing but its place
          key={`${about} ${line}`}
          places={placesFrom(harvest, about, line)}
          allowed={allowed}
          label={words.line(line + 1)}
          text={lines.find((entry) => entry.line === line)?.text ?? ''}
          onChange={(said) => onLine(about, line, said)}
        />
      ))}
      {nextLine(harvest, about) >= MOST_LINES && <p className="harvest-help">{home.full}</p>}
      {lines.length > 0 && (
        <CopyButton
          label={home.copyLines}
          name={`${home.copyLines}: ${legend ?? what}`}
          read={() => copyLines(lines.map(({ text }) => text))}
        />
      )}
    </fieldset>
  );
};
