import { type RoleCount, roles } from '../../workshop/poker/poker.ts';
import { useWords } from '../piece/language.ts';
import { pokerWords } from './poker-words.ts';

interface Props {
  /** One count, or the closed and the open one beside each other. */
  readonly rounds: readonly { readonly name: string; readonly votes: RoleCount }[];
}

/** How many chose each role, as bars with their numbers. No order but the roles' own: nothing here is won. */
export const PokerBars = ({ rounds }: Props) => {
  const words = useWords(pokerWords);
  const most = Math.max(1, ...rounds.flatMap(({ votes }) => votes));
  return (
    <table className={`poker-bars rounds-${rounds.length}`}>
      <thead className={rounds.length > 1 ? undefined : 'unseen'}>
        <tr>
          <td />
          {rounds.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {roles.map((role, i) => (
          <tr key={role}>
            <th scope="row">{words.roles[role]}</th>
            {rounds.map(({ name, votes }) => (
              <td key={name}>
                {(votes[i] ?? 0) > 0 && (
                  <span
                    className="poker-bar"
                    aria-hidden="true"
                    style={{ width: `${((votes[i] ?? 0) / most) * 78}%` }}
                  />
                )}
                <b>{votes[i]}</b>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
