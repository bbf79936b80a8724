import { Fragment } from 'react';
import type { Places } from '../../../cards/own/placed.ts';
import { paragraphsOf } from '../../../cards/own/shown.ts';
import { words } from '../../../cards/words.ts';
import type { SpokenPlaces } from '../../deck/deck.ts';
import { useFamily } from '../piece/deck-here.ts';
import { useWords } from '../piece/language.ts';
import { Options } from './face-dilemma.tsx';
import { MarkedList } from './marked-list.tsx';
import { Tinted } from './tinted.tsx';

interface Props {
  readonly places: Omit<Places, 'title' | 'text' | 'source'>;
  readonly card: SpokenPlaces;
}

/** All that stands on a side besides its title, its text and its source, in the order of paper. */
export const PlacesRest = ({ places, card }: Props) => {
  const { shape } = useFamily(card);
  const { answer: answered, twist: turned } = useWords(words);
  const { list = [], steps = [], options = [], answer, parts = [], twist } = places;
  return (
    <>
      {list.length > 0 && <MarkedList items={list} shape={shape} />}
      {steps.length > 0 && <MarkedList items={steps} shape={shape} counted />}
      {options.length > 0 && <Options options={options} />}
      {answer && <Tinted label={answered} text={answer} />}
      {parts.map(({ label, text }) => (
        <div key={label}>
          <h2 className="label">{label}</h2>
          <Paragraphs text={text} />
        </div>
      ))}
      {twist && <Tinted label={turned} text={twist} />}
    </>
  );
};

interface TextProps {
  readonly text: string;
  readonly look?: string;
  /** Inside a heading there are no paragraphs, but breaks. */
  readonly inline?: boolean;
}

/** A text with the breaks that its writer made. */
export const Paragraphs = ({ text, look = 'body', inline = false }: TextProps) =>
  paragraphsOf(text).map((paragraph, i) =>
    inline ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph is nothing but its place
      <Fragment key={i}>
        {i > 0 && <br />}
        {paragraph}
      </Fragment>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph is nothing but its place
      <p className={look} key={i}>
        {paragraph}
      </p>
    ),
  );
