import { useId, useState } from 'react';
import type { SpokenCard } from '../../deck/deck.ts';
import { countPeople, isEmptyMirror, type Mirror, type MirrorAct } from '../../workshop/mirror/mirror.ts';
import { showMirror } from '../../workshop/mirror/mirror-showing.ts';
import { Button } from '../piece/button.tsx';
import { useWords } from '../piece/language.ts';
import { MirrorBoard, sayOutcome, type TalkFamily } from './mirror-board.tsx';
import { MirrorCount } from './mirror-count.tsx';
import { MirrorPlace } from './mirror-place.tsx';
import { sayUndone } from './mirror-undone.ts';
import { mirrorWords } from './mirror-words.ts';

interface Props {
  readonly mirror: Mirror;
  /** The deck's cards: skills name what is laid, vote cards the piles. */
  readonly cards: readonly SpokenCard[];
  /** The mirror before the last change, where there is one to take back. */
  readonly last: Mirror | undefined;
  readonly onAct: (act: MirrorAct) => void;
  readonly onUndo: () => void;
  readonly onDeal: (skill: number, family: TalkFamily) => void;
  /** Hands on the text of a chosen file; false where it holds no mirror. */
  readonly onOpenEarlier: (text: string) => boolean;
}

/** The facilitator's whole mirror: laying papers, counting hands, and the board. Where one is stands in the mirror. */
export const MirrorPanel = ({ mirror, cards, last, onAct, onUndo, onDeal, onOpenEarlier }: Props) => {
  const words = useWords(mirrorWords);
  const id = useId();
  const [noEarlier, setNoEarlier] = useState(false);
  const [undone, setUndone] = useState<readonly string[]>([]);
  const undo = () => {
    if (last) setUndone([...undone, sayUndone(mirror, last, cards, words)]);
    onUndo();
  };
  const way = mirror.revealed ? 'board' : mirror.asked === undefined ? 'place' : 'count';
  const ways = {
    place: () => onAct({ kind: 'ask', skill: undefined }),
    count: () => onAct({ kind: 'ask', skill: 1 }),
  };
  const showing = showMirror(mirror);
  const counted = Object.keys(mirror.hands).length;
  const openFile = (file: File | undefined) =>
    file?.text().then(
      (text) => setNoEarlier(!onOpenEarlier(text)),
      () => setNoEarlier(true),
    );
  return (
    <section className="mirror-panel" aria-labelledby={id}>
      <header className="mirror-top">
        <h1 id={id}>{words.title}</h1>
        {!mirror.revealed && (
          <fieldset className="mirror-ways">
            <legend className="unseen">{words.waysLabel}</legend>
            {(['place', 'count'] as const).map((name) => (
              <button
                type="button"
                key={name}
                className="button language"
                aria-pressed={way === name}
                onClick={() => way !== name && ways[name]()}
              >
                {words.ways[name]}
              </button>
            ))}
          </fieldset>
        )}
        <p className="mirror-gathered" role="status">
          {words.gathered(mirror.papers.length, countPeople(mirror), counted)}
        </p>
        <Button label={words.undo} icon="arrow-u-up-left" look="icon" off={!last} onPress={undo} />
        {mirror.revealed ? (
          <Button label={words.hide} onPress={() => onAct({ kind: 'hide' })} />
        ) : (
          <Button
            label={words.reveal}
            icon="eyes"
            look={isEmptyMirror(mirror) ? 'plain' : 'main'}
            off={isEmptyMirror(mirror)}
            onPress={() => onAct({ kind: 'reveal' })}
          />
        )}
        <p className="mirror-intro">{mirror.revealed ? words.open : words.intro}</p>
      </header>
      {/* It is here before there is an outcome: what comes with its words is not always said. */}
      <p className="unseen" role="status">
        {sayOutcome(showing, cards, words)}
      </p>
      <p className="unseen" role="status">
        {/* Two in a row may be told in the same words. */}
        <span key={undone.length}>{undone.at(-1)}</span>
      </p>
      {showing.stage !== 'gathering' ? (
        <MirrorBoard {...{ showing, cards, onDeal }} onTurn={(by) => onAct({ kind: 'turn', by })} />
      ) : way === 'count' ? (
        <MirrorCount {...{ mirror, cards, onAct }} />
      ) : (
        <MirrorPlace {...{ mirror, cards, onAct }} />
      )}
      <footer className="mirror-foot">
        {!mirror.revealed && <p>{words.revealWhy}</p>}
        {mirror.before ? (
          <Button label={words.dropEarlier} onPress={() => onAct({ kind: 'compare', before: undefined })} />
        ) : (
          <label className="mirror-file">
            <span className="button">{words.compare}</span>
            <small>{words.compareWhy}</small>
            <input
              type="file"
              accept=".json,application/json"
              onChange={({ target }) => {
                openFile(target.files?.[0]);
                // The same file may be chosen again.
                target.value = '';
              }}
            />
          </label>
        )}
        <p className="problem" role="alert">
          {noEarlier && words.noEarlier}
        </p>
        <Button
          label={words.clear}
          off={isEmptyMirror(mirror) && !mirror.revealed}
          onPress={() => onAct({ kind: 'clear' })}
        />
      </footer>
    </section>
  );
};
