import { useId, useRef } from 'react';
import { useEffect } from '../../browser/effect.ts';
import { useInSight } from '../../browser/use-in-sight.ts';
import type { SpokenCard } from '../../deck/deck.ts';
import { looksLikeName } from '../../workshop/harvest/harvest-names.ts';
import {
  countRoles,
  findEnds,
  LONGEST_CASE,
  type Poker,
  type PokerAct,
  pokerStages,
  roles,
  roundAt,
  splitRoles,
} from '../../workshop/poker/poker.ts';
import { harvestWords } from '../harvest/harvest-words.ts';
import { Button } from '../piece/button.tsx';
import { Foot } from '../piece/foot.tsx';
import { useWords } from '../piece/language.ts';
import { List } from '../piece/list.tsx';
import { Sign } from '../piece/plan-number.tsx';
import { planWords } from '../plan/plan-words.ts';
import { PokerBars } from './poker-bars.tsx';
import { tellCase, tellPokerStep } from './poker-tell.ts';
import { pokerWords } from './poker-words.ts';

interface Props {
  readonly cards: readonly SpokenCard[];
  readonly poker: Poker;
  readonly onAct: (act: PokerAct) => void;
}

/** The facilitator's side of role poker: the case, the count per role, and one step at a time. */
export const PokerPanel = ({ cards, poker, onAct }: Props) => {
  const words = useWords(pokerWords);
  const { step } = useWords(planWords);
  const { stage } = poker;
  const round = roundAt(stage);
  const last = stage === 'open';
  const top = useInSight(stage);
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever walks on with a key or a screen reader hears where that leads.
  const before = useRef(stage);
  useEffect(() => {
    if (before.current !== stage) heading.current?.focus({ preventScroll: true });
    before.current = stage;
  }, [stage]);
  return (
    <section className="poker-panel" aria-label={words.name}>
      <span className="top-mark" ref={top} />
      <p className="plan-count">
        {words.name} · {step(pokerStages.indexOf(stage) + 1, pokerStages.length)}
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {tellPokerStep(stage, cards)}
      </h2>
      <div className="poker-columns">
        <div className="poker-now">
          {(stage === 'roles' || stage === 'slips') && <RoleList />}
          {round && <RoleCounter {...{ poker, onAct, round }} />}
          {stage === 'reveal' && <Outcome poker={poker} />}
        </div>
        <CaseChoice {...{ cards, poker, onAct }} />
      </div>
      <Foot>
        <div className="next-acts">
          <Button
            label={words.back}
            icon="caret-left"
            off={stage === 'roles'}
            onPress={() => onAct({ kind: 'back' })}
          />
          {last ? (
            <Button label={words.again} look="main" onPress={() => onAct({ kind: 'again' })} />
          ) : (
            <Button
              label={stage === 'closed' ? words.reveal : words.next}
              icon="caret-right"
              look="main"
              onPress={() => onAct({ kind: 'next' })}
            />
          )}
        </div>
      </Foot>
    </section>
  );
};

const RoleList = () => {
  const words = useWords(pokerWords);
  return (
    <dl className="poker-roles">
      {roles.map((role) => (
        <div key={role}>
          <dt>{words.roles[role]}</dt>
          <dd>{words.meanings[role]}</dd>
        </div>
      ))}
    </dl>
  );
};

/** What is played about: a dilemma of the deck, or a line of one's own. */
const CaseChoice = ({ cards, poker, onAct }: Props) => {
  const words = useWords(pokerWords);
  const harvest = useWords(harvestWords);
  const id = useId();
  const { about } = poker;
  const typed = about?.kind === 'typed' ? about.text : '';
  const hint = looksLikeName(typed);
  const left = LONGEST_CASE - [...typed].length;
  const told = tellCase(about, cards);
  return (
    <fieldset className="poker-case">
      <legend>{words.theCase}</legend>
      <label htmlFor={`${id}-card`}>{words.dilemma}</label>
      <select
        id={`${id}-card`}
        value={about?.kind === 'card' ? about.code : ''}
        onChange={({ target }) =>
          onAct({ kind: 'choose', about: target.value ? { kind: 'card', code: target.value } : undefined })
        }
      >
        <option value="">{words.noDilemma}</option>
        {cards.map((card) =>
          card.family === 'dilemma' ? (
            <option key={card.code} value={card.code}>
              {card.code} {card.text.title}
            </option>
          ) : null,
        )}
      </select>
      <label htmlFor={`${id}-typed`}>{words.typed}</label>
      <input
        id={`${id}-typed`}
        value={typed}
        autoComplete="off"
        aria-describedby={`${id}-left`}
        onChange={({ target }) => onAct({ kind: 'choose', about: { kind: 'typed', text: target.value } })}
      />
      <p id={`${id}-left`} className={`harvest-left ${left < 0 ? 'over' : ''}`}>
        {harvest.left(left)}
      </p>
      <p className="harvest-hint" role="status">
        {[hint && harvest.hint(hint), left < 0 && words.tooLong].filter(Boolean).join(' ')}
      </p>
      {about?.kind === 'card' && told && <p className="poker-told">{told.text}</p>}
    </fieldset>
  );
};

interface CounterProps extends Pick<Props, 'poker' | 'onAct'> {
  readonly round: 'first' | 'second';
}

/** Hands per role, tapped by the facilitator. */
const RoleCounter = ({ poker, onAct, round }: CounterProps) => {
  const words = useWords(pokerWords);
  const count = poker[round];
  return (
    <fieldset className="poker-counter">
      <legend>{words.count(round)}</legend>
      <p className="poker-total">{words.total(countRoles(count))}</p>
      <List>
        {roles.map((role, i) => {
          const hands = count[i] ?? 0;
          const change = (by: 1 | -1) => onAct({ kind: 'count', role, hands: hands + by });
          return (
            <li key={role}>
              <span>{words.roles[role]}</span>
              <button
                type="button"
                className="button icon"
                aria-label={`${words.roles[role]}: ${words.fewer}`}
                aria-disabled={hands === 0 || undefined}
                onClick={() => change(-1)}
              >
                <Sign plus={false} />
              </button>
              <output>{hands}</output>
              <button
                type="button"
                className="button icon"
                aria-label={`${words.roles[role]}: ${words.more}`}
                onClick={() => change(1)}
              >
                <Sign plus />
              </button>
            </li>
          );
        })}
      </List>
      <p>
        {words.hands} {round === 'first' && words.hidden}
      </p>
    </fieldset>
  );
};

const Outcome = ({ poker }: Pick<Props, 'poker'>) => {
  const words = useWords(pokerWords);
  const split = splitRoles(poker.first);
  const ends = findEnds(split);
  if (!split.votes)
    return <p className="plan-line">{split.total > 0 ? `${words.few} ${words.endsPlain}` : words.noHands}</p>;
  return (
    <>
      <p className="plan-line">{ends ? words.ends(words.roles[ends[0]], words.roles[ends[1]]) : words.same}</p>
      <PokerBars rounds={[{ name: words.first, votes: split.votes }]} />
    </>
  );
};
