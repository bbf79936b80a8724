import { useId, useState } from 'react';
import { leftOfLine, type Said } from '../../workshop/harvest/harvest.ts';
import { looksLikeName } from '../../workshop/harvest/harvest-names.ts';
import { splitPasted } from '../../workshop/harvest/pasted.ts';
import { shorten } from '../../workshop/part/shorten.ts';
import { useWords } from '../piece/language.ts';
import { harvestWords } from './harvest-words.ts';
import { homeWords } from './home-words.ts';

interface Props {
  readonly label: string;
  readonly text: string;
  /** Words with a capital that mean no person here. */
  readonly allowed?: readonly string[] | undefined;
  /** Of a list that is pasted here, how many points find a place. */
  readonly places: number;
  /** A line, or of a list that was pasted its points, each a line of its own. */
  readonly onChange: (said: Said) => void;
}

/** From one line to the next of those that stand together; the last one keeps the focus. */
const goToNext = (line: HTMLTextAreaElement): void => {
  const around = line.closest('fieldset, section');
  const lines = [...(around?.querySelectorAll<HTMLTextAreaElement>('.harvest-line textarea') ?? [])];
  lines[lines.indexOf(line) + 1]?.focus();
};

/** From so many characters left on it is told how many. */
const TELL_FROM = 80;
/** Characters of the first point that found no place: enough to know it by. */
const KNOWN_BY = 40;

/** A line to write in: its budget is told as it runs out, and what looks like a name is asked about, never refused. */
export const HarvestLine = ({ label, text, allowed = [], places, onChange }: Props) => {
  const id = useId();
  const words = useWords(harvestWords);
  const { cut } = useWords(homeWords);
  /** What was pasted last, and how many of it found a place. */
  const [pasted, setPasted] = useState<readonly [points: readonly string[], kept: number]>();
  const [points, kept] = pasted ?? [[], 0];
  const missed = points[kept];
  const left = leftOfLine(text);
  const hint = looksLikeName(text, allowed);
  return (
    <div className="harvest-line">
      <label className="unseen" htmlFor={id}>
        {label}
      </label>
      <textarea
        id={id}
        rows={2}
        value={text}
        aria-describedby={`${id}-left`}
        onChange={({ target }) => {
          setPasted(undefined);
          onChange(target.value);
        }}
        onPaste={(event) => {
          const texts = splitPasted(event.clipboardData.getData('text/plain'));
          if (texts.length < 2) return;
          event.preventDefault();
          setPasted([texts, places]);
          // What stood there already stays before the first point.
          onChange([[text.trim(), texts[0]].filter(Boolean).join(' '), ...texts.slice(1)]);
        }}
        onKeyDown={(event) => {
          // The Enter that ends the composing of a letter is not ours.
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          goToNext(event.currentTarget);
        }}
      />
      <p id={`${id}-left`} className={`harvest-left ${left < 0 ? 'over' : ''}`}>
        {left <= TELL_FROM && words.left(left)}
      </p>
      <p className="harvest-hint" role="status">
        {[
          missed !== undefined && cut(points.length, kept, shorten(missed, KNOWN_BY)),
          hint && words.hint(hint),
          left < 0 && words.tooLong,
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
    </div>
  );
};
