import type { Gloss, Language } from '../../../cards/schema.ts';
import { appWords } from '../piece/words.ts';

/** The images on a card in plain words. For the facilitator's screen: the projector shows the card and nothing else. */
export const Glosses = ({ glosses, language }: { readonly glosses: readonly Gloss[]; readonly language: Language }) =>
  glosses.length === 0 ? null : (
    <section className="glosses">
      <h2>{appWords[language].plainWords}</h2>
      <dl>
        {glosses.map(({ term, meaning }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
