import { usualLanguage } from '../../../cards/languages.ts';
import { openPart } from '../../browser/part.ts';
import { usePart } from '../../browser/use-part.ts';
import { readLanguage } from '../../deck/language.ts';
import { appWords } from '../piece/words.ts';
import type { BreakageNoteProps } from './note.tsx';

/** Fetched in a quiet moment: whoever needs it may have lost the network. */
export const notePart = openPart(() => import('./note.tsx'));

interface Props extends BreakageNoteProps {
  /** Whether it stands for all of a window's content. */
  readonly whole: boolean;
}

/** In place of a part that broke: what is the matter, and the ways on. */
export const BreakageHere = ({ whole, ...props }: Props) => {
  const part = usePart(notePart);
  // The page knows its language, whatever else broke.
  const { noPart } = appWords[readLanguage(document.documentElement.lang) ?? usualLanguage];
  const note = part ? <part.BreakageNote {...props} /> : <p className="quiet">{noPart}</p>;
  return whole ? <main tabIndex={-1}>{note}</main> : note;
};
