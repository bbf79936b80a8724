import { words } from '../../../cards/words.ts';
import { useWords } from '../piece/language.ts';
import { Scene } from '../piece/scene.tsx';

interface Props {
  /** How many cards lie under this one, for the eye. */
  readonly left: number;
}

/** The draw pile, face down: a gate in the evening with the light on behind it. */
export const Cover = ({ left }: Props) => {
  const { deck, subtitle } = useWords(words);
  return (
    <div className={`cover ${left > 2 ? 'many' : left > 0 ? 'few' : 'none'}`} aria-hidden="true">
      <div className="panel">
        <Scene shape="arch" icon="chats-circle" />
      </div>
      <div className="ground">
        <p className="wordmark">{deck}</p>
        <p>{subtitle}</p>
      </div>
    </div>
  );
};
