import { useRef, useState } from 'react';
import { useEffect } from '../../browser/effect.ts';
import { ownFields } from '../../workshop/own/own-fields.ts';
import type { OwnEntry } from '../../workshop/own/own-list.ts';
import { Button } from '../piece/button.tsx';
import { useWords } from '../piece/language.ts';
import { List } from '../piece/list.tsx';
import { ownDialogWords } from './own-dialog-words.ts';

export interface WrittenProps {
  readonly own: readonly OwnEntry[];
  /** Code of the card that the draft will change; else it becomes a new one. */
  readonly changing: string | undefined;
  /** Takes up a card that was written before. */
  readonly onTake: (entry: OwnEntry) => void;
  readonly onShow: (code: string) => void;
  /** Codes of the cards that are in the deal; another one was taken away, and can come back. */
  readonly joined: readonly string[];
  readonly onDrop: (code: string) => void;
  readonly onPutBack: (code: string) => void;
}

/** By its first words: a question has no title, and by its kind one is like another. */
const nameOwn = ({ draft: { family, texts } }: OwnEntry): string => texts[ownFields[family][0]?.name ?? ''] ?? '';

/** What was written, and below it what was taken away. */
export const OwnWritten = ({ own, joined, changing, onShow, onTake, onDrop, onPutBack }: WrittenProps) => {
  const words = useWords(ownDialogWords);
  const list = useRef<HTMLElement>(null);
  const [moved, setMoved] = useState(0);
  useEffect(() => {
    // The button that was pressed is gone from its row.
    if (moved > 0) list.current?.focus();
  }, [moved]);
  if (own.length === 0) return null;
  const gone = own.filter(({ code }) => !joined.includes(code));
  const move = (act: () => void) => {
    act();
    setMoved(moved + 1);
  };
  return (
    <section className="dialog-part" tabIndex={-1} ref={list} aria-label={words.written}>
      {own.length > gone.length && <h3>{words.written}</h3>}
      <List className="card-list">
        {own
          .filter(({ code }) => joined.includes(code))
          .map((entry) => (
            <li key={entry.code}>
              <button
                type="button"
                className="card-link"
                title={words.show(entry.code)}
                onClick={() => onShow(entry.code)}
              >
                <b>{entry.code}</b> {nameOwn(entry)}
              </button>
              <Button label={words.change(entry.code)} icon="pencil-line" look="icon" onPress={() => onTake(entry)} />
              <Button
                label={words.drop(entry.code)}
                icon="trash"
                look="icon"
                off={changing === entry.code}
                onPress={() => move(() => onDrop(entry.code))}
              />
            </li>
          ))}
      </List>
      {gone.length > 0 && (
        <>
          <h3>{words.dropped}</h3>
          <List className="card-list">
            {gone.map((entry) => (
              <li key={entry.code}>
                <span>
                  <b>{entry.code}</b> {nameOwn(entry)}
                </span>
                <Button
                  label={words.putBack(entry.code)}
                  icon="arrow-u-up-left"
                  look="icon"
                  onPress={() => move(() => onPutBack(entry.code))}
                />
              </li>
            ))}
          </List>
        </>
      )}
    </section>
  );
};
