import type { Language } from '../../../cards/schema.ts';
import { Cover } from '../card/cover.tsx';
import { appWords } from '../piece/words.ts';

/** The projector's window before the facilitator's has spoken. */
export const ProjectorWaits = ({ language }: { readonly language: Language }) => (
  <main className="projector">
    <div className="stage">
      <div className="no-card">
        <Cover language={language} left={3} />
        <div className="no-card-words">
          <h1>{appWords[language].projectorWaits}</h1>
          <p>{appWords[language].projectorWaitsMore}</p>
        </div>
      </div>
    </div>
  </main>
);
