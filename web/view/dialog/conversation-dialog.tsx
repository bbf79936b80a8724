import { type ReactNode, useRef, useState } from 'react';
import { copyText } from '../../browser/copy.ts';
import { isSameDeck } from '../../deck/edition.ts';
import type { FileProblem, SessionFile } from '../../workshop/file.ts';
import { Button } from '../piece/button.tsx';
import { useDeck } from '../piece/deck-here.ts';
import { Dialog } from '../piece/dialog.tsx';
import { FileField } from '../piece/file-field.tsx';
import { useWords } from '../piece/language.ts';
import { useSure } from '../piece/use-sure.ts';
import { appWords } from '../piece/words.ts';
import { dialogWords } from './dialog-words.ts';

interface Props {
  readonly open: boolean;
  /** The address of this table, and whether it carries all of it. */
  readonly link: string;
  readonly isWhole: boolean;
  /** The version of the cards here. */
  readonly deck: string;
  readonly keepsNothing: boolean;
  readonly onSave: () => void;
  readonly onRead: (text: string) => SessionFile | FileProblem;
  readonly onResume: (file: SessionFile) => void;
  readonly onFresh: (file: SessionFile) => void;
  readonly onWipe: () => void;
  /** To the cards that the talk is with. */
  readonly onDecks: () => void;
  readonly onClose: () => void;
  /** The conversations, before the ways to take one along. */
  readonly children: ReactNode;
}

/** The conversations; one of them to take along as a link or as a file; and wipes what this browser keeps. */
export const ConversationDialog = (props: Props) => {
  const { open, link, isWhole, onSave, onClose, children } = props;
  const words = useWords(dialogWords);
  const { decks } = useWords(appWords);
  const { own } = useDeck();
  const [copied, setCopied] = useState<boolean>();
  const field = useRef<HTMLInputElement>(null);
  const copy = async () => {
    const isCopied = await copyText(link);
    // Marked, so that a person's own keys take it.
    if (!isCopied) field.current?.focus();
    setCopied(isCopied);
  };
  return (
    <Dialog heading={words.conversationHeading} look="conversation-dialog" {...{ open, onClose }}>
      {children}
      <section className="dialog-part">
        <h3>{words.link}</h3>
        <p className="quiet">{isWhole ? (own ? words.linkWhyOwn : words.linkWhy) : words.linkShort}</p>
        <div className="code-row">
          <input ref={field} readOnly value={link} aria-label={words.link} onFocus={({ target }) => target.select()} />
          <Button label={words.copy} icon="copy" onPress={copy} />
        </div>
        <p className="quiet" role="status">
          {copied !== undefined && (copied ? words.copied : words.copyByHand)}
        </p>
      </section>
      <section className="dialog-part">
        <h3>{words.file}</h3>
        <p className="quiet">{own ? words.fileWhyOwn : words.fileWhy}</p>
        <Button label={words.saveFile} icon="floppy-disk" onPress={onSave} />
        <OpenFile {...props} />
      </section>
      <section className="dialog-part">
        <h3>{words.decks}</h3>
        <p className="quiet">{props.keepsNothing ? words.decksLost : words.decksWhy}</p>
        <Button label={decks} icon="folder-open" onPress={props.onDecks} />
      </section>
      <Wipe {...props} />
    </Dialog>
  );
};

const OpenFile = ({ deck, onRead, onResume, onFresh }: Props) => {
  const words = useWords(dialogWords);
  const [read, setRead] = useState<SessionFile | FileProblem>();
  // One of another deck opens with that deck, and is of no other version.
  const same = typeof read === 'object' && (read.deck === deck || !isSameDeck(read.deck, deck));
  return (
    <>
      <FileField
        label={words.openFile}
        accept=".json,application/json"
        onFiles={async ([file]) => {
          const text = await file?.text().catch(() => '');
          if (text !== undefined) setRead(onRead(text));
        }}
      />
      <div role="status">
        {read === 'none' && <p className="problem">{words.noFile}</p>}
        {read === 'newer' && <p className="problem">{words.newerFile}</p>}
        {typeof read === 'object' && (
          <p>
            {words.opened(read.seen.length)} {!same && words.otherDeck}
          </p>
        )}
      </div>
      {typeof read === 'object' && (
        <div className="dialog-acts">
          <Button label={words.resume} look="main" onPress={() => onResume(read)} />
          <Button label={words.fresh} onPress={() => onFresh(read)} />
        </div>
      )}
    </>
  );
};

/** Asks twice: what is wiped does not come back. The way back stands where the first press was, for who presses twice. */
const Wipe = ({ onWipe }: Props) => {
  const words = useWords(dialogWords);
  const { sure, setSure, place } = useSure();
  return (
    <section className="dialog-part">
      <h3>{words.wipe}</h3>
      <div className="quiet">
        {!sure && <p>{words.wipeWhy}</p>}
        <p role="status">{sure && words.wipeSure}</p>
      </div>
      <div className="dialog-acts" ref={place}>
        {sure ? (
          <>
            <Button label={words.wipeNo} look="main" onPress={() => setSure(false)} />
            <Button label={words.wipeYes} icon="trash" onPress={onWipe} />
          </>
        ) : (
          <Button label={words.wipe} icon="trash" onPress={() => setSure(true)} />
        )}
      </div>
    </section>
  );
};
