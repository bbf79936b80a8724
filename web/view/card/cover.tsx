import { words } from '../../../cards/words.ts';
import { Scene } from '../piece/scene.tsx';
import type { FaceContext } from './face.ts';

interface Props extends Pick<FaceContext, 'language'> {
  /** How many cards lie under this one, for the eye. */
  readonly left: number;
}

/** The draw pile, face down: a gate in the evening with the light on behind it. */
export const Cover = ({ language, left }: Props) => (
  <div className={`cover ${left > 2 ? 'many' : left > 0 ? 'few' : 'none'}`} aria-hidden="true">
    <div className="panel">
      <Scene shape="arch" icon="chats-circle" />
    </div>
    <div className="ground">
      <p className="wordmark">{words[language].deck}</p>
      <p>{words[language].subtitle}</p>
    </div>
  </div>
);
