import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useEffect } from '../../browser/effect.ts';
import type { SpokenCard } from '../../deck/deck.ts';
import { type Answer, countPlaced, isComplete, type Mirror, type MirrorAct } from '../../workshop/mirror/mirror.ts';
import { Button } from '../piece/button.tsx';
import { useWords } from '../piece/language.ts';
import { List } from '../piece/list.tsx';
import { dress, findAnswers, findSkills, type SkillName } from './mirror-answers.ts';
import { useMirrorDrag } from './mirror-drag.ts';
import { AnswerMark, Gate } from './mirror-gate.tsx';
import { MirrorInHand } from './mirror-in-hand.tsx';
import { readPlaceKey } from './mirror-keys.ts';
import { Stepper } from './mirror-stepper.tsx';
import { mirrorWords } from './mirror-words.ts';

interface Props {
  readonly mirror: Mirror;
  readonly cards: readonly SpokenCard[];
  readonly onAct: (act: MirrorAct) => void;
}

/** Lays the skills on four piles: four gardens behind a fence. Dragging, buttons and keys do the same. */
export const MirrorPlace = ({ mirror, cards, onAct }: Props) => {
  const words = useWords(mirrorWords);
  const [looks, skills] = [findAnswers(cards), findSkills(cards)];
  const { draft, papers } = mirror;
  const { placed } = draft;
  const [picked, setPicked] = useState<number>();
  const [said, setSaid] = useState('');
  const id = useId();
  const view = useRef<HTMLElement>(null);
  /** The card that takes the focus once it lies in its new place. */
  const follow = useRef<number | undefined>(undefined);

  const waiting = skills.filter(({ skill }) => !placed[skill]);
  const inHand = skills.find(({ skill }) => skill === picked) ?? waiting[0];
  const nameOf = (skill: number) => skills.find((other) => other.skill === skill)?.short ?? '';

  const lay = (skill: number, answer: Answer | undefined) => {
    const word = looks.find((look) => look.answer === answer)?.word;
    const count = countPlaced(draft) + (placed[skill] ? 0 : 1);
    onAct({ kind: 'place', skill, answer });
    setPicked(answer ? undefined : skill);
    const next = waiting.find((other) => other.skill !== skill);
    const told = word
      ? [words.sayLaid(nameOf(skill), word, count), ...(next ? [words.sayNext(next.short)] : [])]
      : [words.sayTaken(nameOf(skill))];
    setSaid(told.join(' '));
  };
  const { drag, holdCard, stop, wasDrag } = useMirrorDrag((skill, pile) =>
    lay(skill, pile === 'stack' ? undefined : pile),
  );
  const pick = (skill: number) => {
    setPicked(skill);
    setSaid(words.sayInHand(nameOf(skill)));
  };
  const onKey = (event: KeyboardEvent, skill: number, isInHand: boolean) => {
    if (event.key === 'Escape') stop();
    const asked = readPlaceKey(event, placed[skill]);
    if (!asked) return;
    event.preventDefault();
    // The card in hand makes way for the next, unless an arrow may want to move it further.
    if (!isInHand || event.key.startsWith('Arrow')) follow.current = skill;
    lay(skill, asked.answer);
  };
  useEffect(() => {
    if (follow.current === undefined) return;
    view.current?.querySelector<HTMLElement>(`li [data-skill="${follow.current}"]`)?.focus();
    follow.current = undefined;
  });
  useEffect(() => {
    // Pressed far down, on a page longer than the window.
    if (picked !== undefined) view.current?.querySelector('.mirror-in-hand')?.scrollIntoView({ block: 'nearest' });
  }, [picked]);
  const complete = isComplete(draft);
  useEffect(() => {
    // Where the last card lay in hand, the focus would fall to the page.
    if (complete && document.activeElement === document.body)
      view.current?.querySelector<HTMLElement>('.mirror-done')?.focus();
  }, [complete]);

  const chip = ({ skill, code, short }: SkillName) => (
    <li key={skill}>
      <button
        type="button"
        className={`mirror-chip ${drag?.skill === skill ? 'away' : ''}`}
        data-skill={skill}
        aria-pressed={inHand?.skill === skill}
        {...holdCard(skill)}
        onClick={() => !wasDrag() && pick(skill)}
        onKeyDown={(event) => onKey(event, skill, false)}
      >
        <b>{code}</b> <span>{short}</span>
      </button>
    </li>
  );
  return (
    <section className="mirror-place" aria-labelledby={`${id}-title`} ref={view}>
      <header className="mirror-lead">
        <h2 id={`${id}-title`}>{words.paper(papers.length + 1)}</h2>
        <p className="mirror-progress">{words.progress(countPlaced(draft))}</p>
        <svg className="mirror-fence" viewBox="0 0 67 10" preserveAspectRatio="none" aria-hidden="true">
          {skills.map(({ skill }, i) => (
            <path
              key={skill}
              className={i < countPlaced(draft) ? 'open' : 'closed'}
              d={`M${i * 4} 2L${i * 4 + 1.5} 0L${i * 4 + 3} 2V10H${i * 4}Z`}
            />
          ))}
        </svg>
        <p className="mirror-how" id={`${id}-how`}>
          {words.placeHow} <span className="mirror-keys">{words.placeKeys}</span>
        </p>
      </header>
      <p className="unseen" role="status">
        {said}
      </p>
      <div className="mirror-work">
        {inHand ? (
          <MirrorInHand
            looks={looks}
            name={inHand}
            answer={placed[inHand.skill]}
            away={drag?.skill === inHand.skill}
            describedBy={`${id}-how`}
            hold={{
              ...holdCard(inHand.skill),
              onClick: () => !wasDrag() && view.current?.querySelector<HTMLElement>('.mirror-answer')?.focus(),
              onKeyDown: (event) => onKey(event, inHand.skill, true),
            }}
            onLay={(answer) => lay(inHand.skill, answer)}
          />
        ) : (
          <section className="mirror-done" tabIndex={-1} aria-labelledby={`${id}-done`}>
            <h3 id={`${id}-done`}>{words.laid}</h3>
            <p>{words.laidMore}</p>
            <Stepper
              label={words.people}
              hint={words.peopleMore}
              count={draft.people}
              least={1}
              onCount={(people) => {
                onAct({ kind: 'people', people });
                setSaid(String(people));
              }}
            />
            <Button
              label={words.addPaper}
              icon="stack"
              look="main"
              onPress={() => {
                onAct({ kind: 'addPaper' });
                setPicked(undefined);
                setSaid(words.sayAdded(papers.length + 1));
              }}
            />
          </section>
        )}
        <div className="mirror-gardens">
          {looks.map((look) => {
            const laid = skills.filter(({ skill }) => placed[skill] === look.answer);
            return (
              <section
                key={look.answer}
                className={`mirror-garden ${drag?.over === look.answer ? 'over' : ''}`}
                style={dress(look)}
                data-pile={look.answer}
                aria-labelledby={`${id}-${look.answer}`}
              >
                <div className="mirror-gate-panel">
                  <Gate mark={look.mark} icon={look.icon} />
                </div>
                <h3 id={`${id}-${look.answer}`}>
                  <AnswerMark mark={look.mark} />
                  {look.word}
                </h3>
                {laid.length > 0 ? <List>{laid.map(chip)}</List> : <p>{words.noneLaid}</p>}
              </section>
            );
          })}
        </div>
        <section
          className={`mirror-stack ${drag?.over === 'stack' ? 'over' : ''}`}
          data-pile="stack"
          aria-labelledby={`${id}-stack`}
        >
          <h3 id={`${id}-stack`}>{words.toLay}</h3>
          {waiting.length > 0 ? <List>{waiting.map(chip)}</List> : <p>{words.noneLeft}</p>}
        </section>
      </div>
      <div className="mirror-acts">
        <Button
          label={words.clearPaper}
          off={countPlaced(draft) === 0}
          onPress={() => {
            onAct({ kind: 'clearPaper' });
            setPicked(undefined);
            setSaid(words.sayCleared);
          }}
        />
        <Button
          label={words.takePaper}
          off={papers.length === 0 || countPlaced(draft) > 0}
          onPress={() => onAct({ kind: 'takePaper' })}
        />
      </div>
      {drag &&
        // Inside the panel, which is measured for its styles, some browsers would place it by the panel's own corner.
        createPortal(
          <p className="mirror-chip dragged" style={{ left: drag.x, top: drag.y }} aria-hidden="true">
            {nameOf(drag.skill)}
          </p>,
          document.body,
        )}
    </section>
  );
};
