import type { Gloss } from '../../../cards/schema.ts';
import { useWords } from '../piece/language.ts';
import { appWords } from '../piece/words.ts';

/** The images on a card in plain words. For the facilitator's screen: the projector shows the card and nothing else. */
export const Glosses = ({ glosses }: { readonly glosses: readonly Gloss[] }) => {
  const { plainWords } = useWords(appWords);
  return glosses.length === 0 ? null : (
    <section className="glosses">
      <h2>{plainWords}</h2>
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
};
