import { type KeyboardEvent, useId, useRef } from 'react';
import { families } from '../../../cards/families.ts';
import { useEffect } from '../../browser/effect.ts';
import { useInSight } from '../../browser/use-in-sight.ts';
import type { SpokenCard } from '../../deck/deck.ts';
import { type Answer, answers, type Mirror, type MirrorAct } from '../../workshop/mirror/mirror.ts';
import { countVoices, noCounts } from '../../workshop/mirror/mirror-sums.ts';
import { Button } from '../piece/button.tsx';
import { Foot } from '../piece/foot.tsx';
import { useWords } from '../piece/language.ts';
import { Scene } from '../piece/scene.tsx';
import { dress, findAnswers, findSkills, skillDress } from './mirror-answers.ts';
import { Gate } from './mirror-gate.tsx';
import { Stepper } from './mirror-stepper.tsx';
import { mirrorWords } from './mirror-words.ts';

interface Props {
  readonly mirror: Mirror;
  readonly cards: readonly SpokenCard[];
  readonly onAct: (act: MirrorAct) => void;
}

/** The facilitator counts raised hands, one skill at a time. */
export const MirrorCount = ({ mirror, cards, onAct }: Props) => {
  const words = useWords(mirrorWords);
  const [looks, skills] = [findAnswers(cards), findSkills(cards)];
  const at = Math.max(
    0,
    skills.findIndex(({ skill }) => skill === mirror.asked),
  );
  const shown = skills[at];
  const id = useId();
  const view = useRef<HTMLElement>(null);
  // Whoever comes to count can use the keys at once.
  useEffect(() => {
    view.current?.focus({ preventScroll: true });
  }, []);
  const top = useInSight(shown?.skill);
  if (!shown) return null;
  const { skill } = shown;
  const counts = mirror.hands[skill] ?? noCounts;
  const hand = (answer: Answer, by: number) => onAct({ kind: 'hand', skill, answer, by });
  const ask = (by: 1 | -1) => {
    const next = skills[at + by];
    if (next) onAct({ kind: 'ask', skill: next.skill });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { code, shiftKey, ctrlKey, metaKey, altKey, target } = event;
    const isField = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
    // Where Shift is held a key's sign differs by keyboard; its place does not.
    const answer = answers[Number(/^(?:Digit|Numpad)([1-4])$/.exec(code)?.[1] ?? 0) - 1];
    if (isField || !answer || ctrlKey || metaKey || altKey) return;
    event.preventDefault();
    hand(answer, shiftKey ? -1 : 1);
  };
  return (
    <section className="mirror-count" aria-labelledby={`${id}-title`} ref={view} tabIndex={-1} onKeyDown={onKeyDown}>
      <span className="top-mark" ref={top} />
      <header className="mirror-asked" style={skillDress}>
        <div className="panel">
          <Scene shape={families.skill.shape} icon={shown.icon} />
          <b className="mirror-code">{shown.code}</b>
        </div>
        <div className="mirror-card-words">
          <h2 id={`${id}-title`}>{shown.short}</h2>
          <p>{shown.line}</p>
        </div>
      </header>
      <div className="mirror-counters">
        {looks.map((look, i) => (
          <div key={look.answer} className="mirror-garden counter-garden" style={dress(look)}>
            <div className="mirror-gate-panel">
              <Gate mark={look.mark} icon={look.icon} />
              <span className="key" aria-hidden="true">
                {i + 1}
              </span>
            </div>
            <Stepper
              label={look.word}
              count={counts[i] ?? 0}
              onCount={(count) => hand(look.answer, count - (counts[i] ?? 0))}
            />
          </div>
        ))}
      </div>
      <p className="unseen" role="status">
        {`${shown.code} ${shown.short}`}
      </p>
      <div className="mirror-walk">
        <p className="mirror-total" role="status">
          {words.hands(countVoices(counts))}
        </p>
        <select
          aria-label={words.whichSkill}
          value={skill}
          onChange={({ target }) => onAct({ kind: 'ask', skill: Number(target.value) })}
        >
          {skills.map(({ skill: number, code, short }) => (
            <option key={code} value={number}>
              {[`${code} ${short}`, ...count(mirror, number).map(words.hands)].join(' · ')}
            </option>
          ))}
        </select>
      </div>
      <Foot>
        <div className="next-acts">
          <Button label={words.previousSkill} icon="caret-left" off={at === 0} onPress={() => ask(-1)} />
          <Button
            label={words.nextSkill}
            icon="caret-right"
            look="main"
            off={at === skills.length - 1}
            onPress={() => ask(1)}
          />
        </div>
      </Foot>
      <p className="mirror-how">
        {words.countHow} <span className="mirror-keys">{words.countKeys}</span>
      </p>
    </section>
  );
};

/** How many hands were counted for a skill, if any. */
const count = ({ hands }: Mirror, skill: number): readonly number[] => {
  const counts = hands[skill];
  return counts ? [countVoices(counts)] : [];
};
