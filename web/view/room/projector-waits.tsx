import { Cover } from '../card/cover.tsx';
import { useWords } from '../piece/language.ts';
import { roomWords } from './room-words.ts';

/** The projector's window before the facilitator's has spoken. */
export const ProjectorWaits = () => {
  const { projectorWaits, projectorWaitsMore } = useWords(roomWords);
  return (
    <main className="projector">
      <div className="stage">
        <div className="no-card">
          <Cover left={3} />
          <div className="no-card-words">
            <h1>{projectorWaits}</h1>
            <p>{projectorWaitsMore}</p>
          </div>
        </div>
      </div>
    </main>
  );
};
