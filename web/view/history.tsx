import type { Language } from '../../cards/schema.ts';
import { deskWords } from './desk-words.ts';

interface Props {
  readonly codes: readonly string[];
  readonly language: Language;
  readonly nameOf: (code: string) => string;
  readonly onShow: (code: string) => void;
}

/** What was dealt, the latest first; each card can be shown again. */
export const History = ({ codes, language, nameOf, onShow }: Props) => {
  const words = deskWords[language];
  if (codes.length === 0) return <p className="quiet">{words.logEmpty}</p>;
  return (
    <ol className="card-list" reversed>
      {codes.toReversed().map((code) => (
        <li key={code}>
          <button type="button" className="card-link" title={words.layOut(code)} onClick={() => onShow(code)}>
            <b>{code}</b> {nameOf(code)}
          </button>
        </li>
      ))}
    </ol>
  );
};
