import { type ComponentType, Fragment, type ReactNode } from 'react';
import { gameWords } from '../../../cards/game-words.ts';
import { languages } from '../../../cards/languages.ts';
import type { Language } from '../../../cards/schema.ts';
import type { ProjectorState } from '../../state/seat.ts';
import { type Scene, scenesOf } from '../../workshop/scenes.ts';
import { Button } from '../piece/button.tsx';
import { useDeck } from '../piece/deck-here.ts';
import { useLanguage, useWords } from '../piece/language.ts';
import { appWords } from '../piece/words.ts';

interface Props {
  readonly onLanguage: (language: Language) => void;
  readonly projector: ProjectorState;
  readonly isBlack: boolean;
  readonly onProjector: () => void;
  /** Nothing where the browser gives no page the full screen. */
  readonly onFullScreen: (() => void) | undefined;
  readonly scene: Scene;
  readonly onScene: (scene: Scene) => void;
  readonly onConversation: () => void;
  /** Another window has the talk: what is of that window alone has no place in this one. */
  readonly watches?: boolean;
  readonly onKeys: () => void;
  /** What stands in place of the projector's button, once there is more to it. */
  readonly room?: ReactNode;
  /** Where what is seldom needed waits, once there is a talk. */
  readonly Fold?: ComponentType<{ readonly children: ReactNode }> | undefined;
}

/** The name of the game, and what is about the screen and not about the cards. */
export const TopBar = (props: Props) => {
  const language = useLanguage();
  const { projector, isBlack, onLanguage, onProjector, scene, onFullScreen, onScene, onConversation, onKeys, room } =
    props;
  const { Fold = Fragment, watches = false } = props;
  const words = useWords(appWords);
  const { deck } = useWords(gameWords);
  const { own } = useDeck();
  return (
    <header className="top-bar">
      <p className="wordmark">
        <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
          <path d="M1 12l3.5-3.5L8 12v16H1zM24 12l3.5-3.5L31 12v16h-7z" opacity="0.55" />
          <path d="M9.500 28V15a6.500 6.500 0 0 1 13 0v13z" />
        </svg>
        <span lang={own?.tongue}>{own?.name ?? deck}</span>
      </p>
      {!watches && (
        <nav className="scenes" aria-label={words.views}>
          {scenesOf({ own }).map((other) => (
            <button
              type="button"
              key={other}
              className="scene-link"
              aria-current={other === scene ? 'page' : undefined}
              onClick={() => onScene(other)}
            >
              {words.scenes[other]}
            </button>
          ))}
        </nav>
      )}
      <div className="screen-actions">
        <p className={`projector-state ${isBlack ? 'black' : projector}`} role="status">
          {isBlack ? words.isBlack : projector !== 'none' && words.projectorStates[projector]}
        </p>
        {!watches && (room ?? <Button label={words.projector} icon="projector-screen" onPress={onProjector} />)}
        <Fold>
          {onFullScreen && <Button label={words.fullScreen} icon="corners-out" look="icon" onPress={onFullScreen} />}
          {!watches && <Button label={words.conversation} icon="floppy-disk" look="icon" onPress={onConversation} />}
          <Button label={words.keys} icon="keyboard" look="icon" onPress={onKeys} />
          <fieldset className="languages">
            <legend className="unseen">{words.languages}</legend>
            {languages.map((other) => (
              <button
                type="button"
                key={other}
                lang={other}
                className="button language"
                aria-pressed={other === language}
                aria-label={`${other.toUpperCase()}, ${gameWords[other].language}`}
                title={gameWords[other].language}
                onClick={() => onLanguage(other)}
              >
                {other.toUpperCase()}
              </button>
            ))}
          </fieldset>
        </Fold>
      </div>
    </header>
  );
};
