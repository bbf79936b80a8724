import { useState } from 'react';
import { hasMoreScreens, moveSecondWindow } from '../../browser/second-window.ts';
import { looks, type Screen } from '../../state/screen.ts';
import { isThere, type ProjectorState } from '../../state/seat.ts';
import { deskWords } from '../desk/desk-words.ts';
import { Button } from '../piece/button.tsx';
import { useWords } from '../piece/language.ts';
import { appWords } from '../piece/words.ts';

interface Props {
  readonly projector: ProjectorState;
  readonly screen: Screen;
  /** Opens the projector's window or brings it to the front; false where the browser refuses. */
  readonly onOpen: () => boolean;
  /** Shows the card in this very window, for who has one screen. */
  readonly onHere: () => void;
  readonly onScreen: (change: Partial<Screen>) => void;
  readonly onTextSize: (by: 1 | -1) => void;
}

/** What the room sees: whether its window is there, black or not, its colours and letters. The bar says it aloud. */
export const RoomPanel = ({ projector, screen, onOpen, onHere, onScreen, onTextSize }: Props) => {
  const words = useWords(deskWords);
  const { isBlack } = useWords(appWords);
  const [problem, setProblem] = useState<'refused' | 'noScreens'>();
  const there = isThere(projector);
  const open = there ? words.frontProjector : projector === 'gone' ? words.reopenProjector : words.openProjector;
  return (
    <section className="panel-box room-panel" aria-label={words.room}>
      <h2>{words.room}</h2>
      <p className={`projector-state ${projector}`}>{words.states[projector]}</p>
      <p className="problem" role="status">
        {problem && words[problem]}
      </p>
      <div className="room-acts">
        <Button
          label={open}
          icon="projector-screen"
          look={there ? 'plain' : 'main'}
          onPress={() => setProblem(onOpen() ? undefined : 'refused')}
        />
        {there && hasMoreScreens() && (
          <Button
            label={words.otherScreen}
            icon="monitor"
            onPress={() => moveSecondWindow().then((went) => setProblem(went ? undefined : 'noScreens'))}
          />
        )}
        {!there && <Button label={words.here} icon="monitor" onPress={onHere} />}
      </div>
      {there && <p className="quiet">{words.projectorHint}</p>}
      <Button
        label={screen.black ? words.unblack : words.black}
        icon={screen.black ? 'eye' : 'eye-slash'}
        look={screen.black ? 'main' : 'plain'}
        onPress={() => onScreen({ black: !screen.black })}
      />
      {screen.black && <p className="is-black">{isBlack}</p>}
      <div className="room-settings">
        <label>
          <span>{words.look3}</span>
          <select
            value={screen.look}
            onChange={({ target }) => onScreen({ look: looks.find((look) => look === target.value) ?? 'light' })}
          >
            {looks.map((look) => (
              <option key={look} value={look}>
                {words.looks[look]}
              </option>
            ))}
          </select>
        </label>
        <fieldset className="text-size">
          <legend>{words.textSize}</legend>
          <div className="text-steps">
            <Button label={words.smaller} icon="minus-circle" look="icon" onPress={() => onTextSize(-1)} />
            <output>{words.steps(screen.textSize)}</output>
            <Button label={words.larger} icon="plus-circle" look="icon" onPress={() => onTextSize(1)} />
          </div>
        </fieldset>
      </div>
    </section>
  );
};
