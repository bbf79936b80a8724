import type { ComponentProps } from 'react';
import { families } from '../../../cards/families.ts';
import type { Answer } from '../../workshop/mirror/mirror.ts';
import { useWords } from '../piece/language.ts';
import { Scene } from '../piece/scene.tsx';
import { type AnswerLook, dress, type SkillName, skillDress } from './mirror-answers.ts';
import { AnswerMark } from './mirror-gate.tsx';
import { mirrorWords } from './mirror-words.ts';

interface Props {
  readonly name: SkillName;
  /** The pile it lies on, if it was taken up from one. */
  readonly answer: Answer | undefined;
  readonly looks: readonly AnswerLook[];
  /** It is being dragged. */
  readonly away: boolean;
  /** Id of what tells how to lay it. */
  readonly describedBy: string;
  /** What pointer and keys do with the card. */
  readonly hold: ComponentProps<'button'>;
  readonly onLay: (answer: Answer | undefined) => void;
}

/** The skill in hand, as its card looks, with a button for each pile. */
export const MirrorInHand = ({ name, answer, looks, away, describedBy, hold, onLay }: Props) => {
  const words = useWords(mirrorWords);
  return (
    <section className="mirror-in-hand" style={skillDress} aria-label={words.inHand}>
      <button
        type="button"
        className={`mirror-card ${away ? 'away' : ''}`}
        data-skill={name.skill}
        aria-describedby={describedBy}
        {...hold}
      >
        <span className="panel">
          <Scene shape={families.skill.shape} icon={name.icon} />
          <b className="mirror-code">{name.code}</b>
        </span>
        <span className="mirror-card-words">
          <b>{name.short}</b>
          <span>{name.line}</span>
        </span>
      </button>
      <fieldset className="mirror-answers">
        <legend>{words.choosePile}</legend>
        {looks.map((look, i) => (
          <button
            type="button"
            key={look.answer}
            className="mirror-answer"
            style={dress(look)}
            aria-pressed={answer === look.answer}
            onClick={() => onLay(look.answer)}
          >
            <AnswerMark mark={look.mark} />
            <span>{look.word}</span>
            <span className="key" aria-hidden="true">
              {i + 1}
            </span>
          </button>
        ))}
        {answer && (
          <button type="button" className="mirror-answer back-in-hand" onClick={() => onLay(undefined)}>
            <span>{words.backInHand}</span>
            <span className="key" aria-hidden="true">
              0
            </span>
          </button>
        )}
      </fieldset>
    </section>
  );
};
