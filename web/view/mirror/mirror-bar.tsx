import type { ReactNode } from 'react';
import type { BoardRow } from '../../workshop/mirror/mirror-sums.ts';
import { List } from '../piece/list.tsx';
import { type AnswerLook, dress, type SkillName } from './mirror-answers.ts';
import { AnswerMark } from './mirror-gate.tsx';
import type { MirrorWords } from './mirror-words.ts';

/** What the bars are drawn with. */
export interface BoardLook {
  readonly looks: readonly AnswerLook[];
  readonly skills: readonly SkillName[];
  readonly words: MirrorWords;
}

/** Which pattern and shape stands for which answer, and what the thin bar is. */
export const MirrorLegend = ({ looks, before }: Pick<BoardLook, 'looks'> & { readonly before: string | false }) => (
  <List className="mirror-legend">
    {looks.map((look) => (
      <li key={look.answer} style={dress(look)}>
        <span className={`swatch share ${look.answer}`} aria-hidden="true">
          <span className="plate">
            <AnswerMark mark={look.mark} />
          </span>
        </span>
        {look.word}
      </li>
    ))}
    {before && (
      <li>
        <span className="swatch earlier" aria-hidden="true" />
        {before}
      </li>
    )}
  </List>
);

/**
 * A skill with its bar and its numbers. The drawing is for the eye; a table says the same to a reader. `children` is
 * what one can do with the skill.
 */
export const MirrorRow = ({
  row,
  looks,
  skills,
  words,
  children,
}: BoardLook & { readonly row: BoardRow; readonly children?: ReactNode }) => {
  const name = skills.find(({ skill }) => skill === row.skill);
  return (
    <li className="mirror-row" data-row={row.skill}>
      <p className="mirror-row-name">
        <b>{name?.code}</b> {name?.short}
      </p>
      {row.counts ? (
        <>
          <div className="mirror-bars" aria-hidden="true">
            <Bar counts={row.counts} looks={looks} />
            {row.before && <Bar counts={row.before} looks={looks} earlier />}
          </div>
          <p className="mirror-row-numbers" aria-hidden="true">
            {looks.map((look, i) => (
              <span key={look.answer} style={dress(look)} className={row.counts?.[i] === 0 ? 'nobody' : undefined}>
                <AnswerMark mark={look.mark} />
                {row.counts?.[i]}
              </span>
            ))}
          </p>
        </>
      ) : (
        <p className="mirror-few">{words.few}</p>
      )}
      {children}
    </li>
  );
};

interface BarProps {
  readonly counts: readonly number[];
  readonly looks: readonly AnswerLook[];
  readonly earlier?: boolean;
}

const Bar = ({ counts, looks, earlier = false }: BarProps) => (
  <div className={`mirror-bar ${earlier ? 'earlier' : ''}`}>
    {looks.map((look, i) =>
      counts[i] ? (
        <span
          key={look.answer}
          className={`share ${look.answer}`}
          style={{ ...dress(look), flexGrow: counts[i] }}
          data-count={counts[i]}
        >
          <span className="plate">
            <AnswerMark mark={look.mark} />
          </span>
        </span>
      ) : null,
    )}
  </div>
);
