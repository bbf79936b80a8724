import { useState } from 'react';
import { type Copied, copyRich } from '../../browser/copy.ts';
import { Button } from '../piece/button.tsx';
import { useWords } from '../piece/language.ts';
import { homeWords } from './home-words.ts';

interface Props {
  readonly label: string;
  /** What a reader says, where the label alone does not say of which. */
  readonly name?: string;
  readonly read: () => Copied;
}

/** Puts something on the clipboard, and says whether that worked. */
export const CopyButton = ({ label, name, read }: Props) => {
  const words = useWords(homeWords);
  const [copied, setCopied] = useState<boolean>();
  return (
    <span className="copy-button">
      <Button label={label} {...(name && { name })} icon="copy" onPress={() => copyRich(read()).then(setCopied)} />
      <span role="status">{copied !== undefined && (copied ? words.copied : words.notCopied)}</span>
    </span>
  );
};
