import type { BoardRow } from '../../workshop/mirror/mirror-sums.ts';
import { dress } from './mirror-answers.ts';
import type { BoardLook } from './mirror-bar.tsx';
import { AnswerMark } from './mirror-gate.tsx';

/** The numbers of the board as a table, in the order of the board. */
export const MirrorTable = ({ rows, looks, skills, words }: BoardLook & { readonly rows: readonly BoardRow[] }) => (
  <table className="mirror-table">
    <caption>
      {words.numbers}{' '}
      {rows.some(({ before }) => before) && <span className="mirror-caption">{words.numbersBefore}</span>}
    </caption>
    <thead>
      <tr>
        <th scope="col">{words.skill}</th>
        {looks.map((look) => (
          <th key={look.answer} scope="col" style={dress(look)}>
            <AnswerMark mark={look.mark} />
            <span className="mirror-word">{look.word}</span>
          </th>
        ))}
        <th scope="col">{words.voices}</th>
      </tr>
    </thead>
    <tbody>
      {rows.map(({ skill, counts, before, voices }) => {
        const name = skills.find((other) => other.skill === skill);
        return (
          <tr key={skill} data-row={skill}>
            <th scope="row">
              <b>{name?.code}</b> {name?.short}
            </th>
            {counts ? (
              counts.map((count, i) => (
                <td key={looks[i]?.answer}>
                  {count}
                  {before && (
                    <small>
                      <span className="mirror-word">{words.before}</span> {before[i]}
                    </small>
                  )}
                </td>
              ))
            ) : (
              <td colSpan={looks.length}>{words.few}</td>
            )}
            <td>{voices}</td>
          </tr>
        );
      })}
    </tbody>
  </table>
);
