import { inWindow } from '../../state/act.ts';
import { isJustBegun } from '../../state/state.ts';
import { keepsNothing } from '../../state/storage.ts';
import { conversationWords } from '../../view/dialog/conversation-words.ts';
import { useConversationName } from '../../view/dialog/conversations.tsx';
import { Button } from '../../view/piece/button.tsx';
import { useWords } from '../../view/piece/language.ts';
import type { Tools } from './tools.ts';

/** Says which conversation was put away for this one, and whether it is kept, or that this one is of another day; with the way back or on. */
export const ConversationNote = ({ state, act }: Tools) => {
  const words = useWords(conversationWords);
  const nameOf = useConversationName();
  const { before, isOld, conversation, window } = state;
  if (isOld)
    return (
      <div className="note conversation-note">
        <p>{words.isOld(nameOf(conversation))}</p>
        <Button label={words.goOn} onPress={() => act({ to: 'conversation', act: { kind: 'goOn' } })} />
        <Button label={words.new} onPress={() => act(inWindow({ over: 'conversation' }))} />
      </div>
    );
  if (!before || !(window.unfiled || isJustBegun(state))) return null;
  const isKept = !window.unfiled && !keepsNothing();
  return (
    <div className="note conversation-note">
      <p role="alert">{words[isKept ? 'putAway' : 'notKept'](nameOf(before.kept))}</p>
      <Button
        label={words.bringBack}
        name={`${words.bringBack}: ${nameOf(before.kept)}`}
        onPress={() => act({ to: 'conversation', act: { kind: 'return' } })}
      />
    </div>
  );
};
