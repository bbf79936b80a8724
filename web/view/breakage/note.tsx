import { useId, useRef, useState } from 'react';
import { usualLanguage } from '../../../cards/languages.ts';
import type { Breakage } from '../../breakage/place.ts';
import { reportBreakage } from '../../breakage/report.ts';
import { copyText } from '../../browser/copy.ts';
import { useEffect } from '../../browser/effect.ts';
import { readLanguage } from '../../deck/language.ts';
import { isAllKept } from '../../state/storage.ts';
import { Button } from '../piece/button.tsx';
import { saveKept } from './save-kept.ts';
import { type BreakageWords, breakageWords } from './words.ts';
import './note.css';

export interface BreakageNoteProps extends Breakage {
  readonly onAgain?: (() => void) | undefined;
  readonly onCards?: (() => void) | undefined;
  readonly onClose?: (() => void) | undefined;
}

/** The page knows it, whatever else broke. */
const findLanguage = () => readLanguage(document.documentElement.lang) ?? usualLanguage;

/** What broke, in a sentence; that the conversation is safe; and the ways on. */
export const BreakageNote = ({ place, broken, onAgain, onCards, onClose }: BreakageNoteProps) => {
  const language = findLanguage();
  const words = breakageWords[language];
  const [unsaved, setUnsaved] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => {
    // What had the focus is gone.
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  return (
    <section className={`breakage ${onClose ? 'over' : ''}`} aria-labelledby={id}>
      <div role="alert">
        <h2 ref={heading} tabIndex={-1} id={id}>
          {words.broke(place)}
        </h2>
        <p>{isAllKept() ? words.kept : words.notKept}</p>
        {place === 'room' && <p>{words.roomKeeps}</p>}
      </div>
      <div className="breakage-acts">
        {onAgain && <Button label={words.again} look="main" onPress={onAgain} />}
        {onCards && <Button label={words.toCards} onPress={onCards} />}
        <Button
          label={words.save}
          icon="floppy-disk"
          onPress={() => saveKept(language).then(setUnsaved, () => setUnsaved(true))}
        />
        {onClose && <Button label={words.close} onPress={onClose} />}
      </div>
      <p className="problem" role="status">
        {unsaved && words.nothingToSave}
      </p>
      <Report text={reportBreakage({ place, broken }, navigator.userAgent)} words={words} />
    </section>
  );
};

interface ReportProps {
  readonly text: string;
  readonly words: BreakageWords;
}

/** The text of the fault, for who wants to pass it on. */
const Report = ({ text, words }: ReportProps) => {
  const [copied, setCopied] = useState<boolean>();
  const field = useRef<HTMLTextAreaElement>(null);
  const copy = async () => {
    const isCopied = await copyText(text);
    if (!isCopied) field.current?.select();
    setCopied(isCopied);
  };
  return (
    <details>
      <summary>{words.report}</summary>
      <p>{words.reportWhy}</p>
      <textarea ref={field} readOnly rows={6} value={text} aria-label={words.report} />
      <Button label={words.copy} icon="copy" onPress={copy} />
      <p role="status">{copied !== undefined && (copied ? words.copied : words.copyByHand)}</p>
    </details>
  );
};
