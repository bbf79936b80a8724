import { useId, useState } from 'react';
import { words as cardWords } from '../../../cards/words.ts';
import { readEdition } from '../../deck/edition.ts';
import type { Conversation, KeptConversation } from '../../state/conversation.ts';
import { LONGEST_NAME } from '../../state/conversation.ts';
import { Button } from '../piece/button.tsx';
import { useLanguage, useWords } from '../piece/language.ts';
import { List } from '../piece/list.tsx';
import { useSure } from '../piece/use-sure.ts';
import { conversationWords } from './conversation-words.ts';

/** What comes along into a new conversation. */
export interface Bringing {
  readonly own: boolean;
  readonly seen: boolean;
}

interface Props {
  readonly conversation: Conversation;
  /** How many cards people wrote, and how many were seen. */
  readonly own: number;
  readonly seen: number;
  /** Conversations that were put away, the latest first; nothing until they have been read. */
  readonly away: readonly KeptConversation[] | undefined;
  /** Nothing of a conversation stays on this computer once it ends. */
  readonly keepsNothing: boolean;
  readonly onName: (name: string) => void;
  readonly onNew: (bringing: Bringing) => void;
  readonly onOpen: (kept: KeptConversation) => void;
  readonly onSave: (kept: KeptConversation) => void;
  readonly onWipe: (kept: KeptConversation) => void;
  readonly onKeepNothing: (on: boolean) => void;
}

/** What a conversation is called: as people named it, else by the day and time at which it began. */
export const useConversationName = (): ((conversation: Conversation) => string) => {
  const words = useWords(conversationWords);
  const { locale } = useWords(cardWords);
  return ({ name, begun }) =>
    name.trim() ||
    (begun === 0
      ? words.earlier
      : new Date(begun).toLocaleString(locale, {
          weekday: 'long',
          day: 'numeric',
          month: 'long',
          hour: '2-digit',
          minute: '2-digit',
        }));
};

/** The conversation under way, a new one in its place, and those that were put away. */
export const Conversations = (props: Props) => {
  const { conversation, own, seen, onName, onNew } = props;
  const words = useWords(conversationWords);
  const nameOf = useConversationName();
  const [bringing, setBringing] = useState<Bringing>({ own: true, seen: false });
  return (
    <>
      <section className="dialog-part">
        <h3>{words.now}</h3>
        <label className="conversation-name">
          <span>{words.name}</span>
          <input
            value={conversation.name}
            maxLength={LONGEST_NAME}
            placeholder={nameOf({ ...conversation, name: '' })}
            onChange={({ target }) => onName(target.value)}
          />
        </label>
      </section>
      <section className="dialog-part">
        <h3>{words.new}</h3>
        <p className="quiet">{props.keepsNothing ? words.newLost : words.newWhy}</p>
        {own > 0 && (
          <Tick label={words.bringOwn(own)} on={bringing.own} onTick={(on) => setBringing({ ...bringing, own: on })} />
        )}
        {seen > 0 && (
          <Tick
            label={words.leaveSeen(seen)}
            on={bringing.seen}
            onTick={(on) => setBringing({ ...bringing, seen: on })}
          />
        )}
        <div className="dialog-acts">
          <Button label={words.begin} icon="plus" onPress={() => onNew(bringing)} />
        </div>
      </section>
      <Away {...props} />
    </>
  );
};

const Away = ({ away, keepsNothing, onOpen, onSave, onWipe, onKeepNothing }: Props) => {
  const language = useLanguage();
  const words = useWords(conversationWords);
  const nameOf = useConversationName();
  return (
    <section className="dialog-part">
      <h3>{words.away}</h3>
      {away === undefined ? null : away.length > 0 ? (
        <List className="conversations">
          {away.map((kept) => (
            <li key={kept.id}>
              <Kept {...{ kept, onOpen, onSave, onWipe }} name={nameOf(kept)} key={`${kept.id} ${language}`} />
            </li>
          ))}
        </List>
      ) : (
        <p className="quiet">{words.noneAway}</p>
      )}
      <Tick label={words.keepNothing} why={words.keepNothingWhy} on={keepsNothing} onTick={onKeepNothing} />
    </section>
  );
};

interface KeptProps extends Pick<Props, 'onOpen' | 'onSave' | 'onWipe'> {
  readonly kept: KeptConversation;
  readonly name: string;
}

/** One that was put away: to go on with, to take home, or to wipe, which asks twice. */
const Kept = ({ kept, name, onOpen, onSave, onWipe }: KeptProps) => {
  const words = useWords(conversationWords);
  const edition = readEdition(kept.deck);
  const { sure, setSure, place } = useSure();
  return (
    <>
      <p>
        {name}
        <span className="quiet"> {[words.seen(kept.seen.length), ...(edition ? [edition.id] : [])].join(', ')}</span>
      </p>
      <div className="conversation-acts" ref={place}>
        {sure ? (
          <>
            <Button label={words.wipeNo} onPress={() => setSure(false)} />
            <Button
              label={words.wipeYes}
              name={`${words.wipeYes}: ${name}`}
              icon="trash"
              onPress={() => onWipe(kept)}
            />
          </>
        ) : (
          <>
            <Button label={words.open} name={words.openOf(name)} onPress={() => onOpen(kept)} />
            <Button label={words.save} name={words.saveOf(name)} onPress={() => onSave(kept)} />
            <Button label={words.wipe} name={words.wipeOf(name)} onPress={() => setSure(true)} />
          </>
        )}
      </div>
    </>
  );
};

interface TickProps {
  readonly label: string;
  readonly why?: string;
  readonly on: boolean;
  readonly onTick: (on: boolean) => void;
}

const Tick = ({ label, why, on, onTick }: TickProps) => {
  const id = useId();
  return (
    <div className="tick">
      <label>
        <input
          type="checkbox"
          className="tick-box"
          checked={on}
          aria-describedby={why && id}
          onChange={({ target }) => onTick(target.checked)}
        />
        <span>{label}</span>
      </label>
      {why && (
        <p className="quiet" id={id}>
          {why}
        </p>
      )}
    </div>
  );
};
