import type { Language } from '../../cards/schema.ts';
import { appWords } from '../words.ts';
import { Cover } from './cover.tsx';

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
