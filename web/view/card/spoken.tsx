import type { Language } from '../../../cards/languages.ts';
import { cutLanguages } from '../../../cards/spoken.ts';

/** A text of which names in another language are said in theirs. */
export const Spoken = ({ text, language }: { readonly text: string; readonly language: Language }) =>
  cutLanguages(text, language).map((part) =>
    part.language ? (
      <span key={part.text} lang={part.language}>
        {part.text}
      </span>
    ) : (
      part.text
    ),
  );
