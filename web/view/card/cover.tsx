import { gameWords } from '../../../cards/game-words.ts';
import { useDeck } from '../piece/deck-here.ts';
import { useWords } from '../piece/language.ts';
import { Scene } from '../piece/scene.tsx';

interface Props {
  /** How many cards lie under this one, for the eye. */
  readonly left: number;
}

/** The draw pile, face down: a gate in the evening with the light on behind it. */
export const Cover = ({ left }: Props) => {
  const { deck, subtitle } = useWords(gameWords);
  const { own } = useDeck();
  return (
    <div className={`cover ${left > 2 ? 'many' : left > 0 ? 'few' : 'none'}`} aria-hidden="true">
      <div className="panel">
        <Scene shape="arch" icon="chats-circle" />
      </div>
      <div className="ground">
        <p className="wordmark">{own?.name ?? deck}</p>
        <p>{own ? own.credit : subtitle}</p>
      </div>
    </div>
  );
};
