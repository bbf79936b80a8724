import { useState } from 'react';
import { useEffect } from '../../browser/effect.ts';
import type { SpokenDeck } from '../../deck/deck.ts';
import { isSameDeck } from '../../deck/edition.ts';
import { wipeAndReopen } from '../../offline/wipe.ts';
import { loadBox } from '../../shelf/boxes.ts';
import { shelf } from '../../shelf/shelf.ts';
import { type Act, inWindow, miss, openKept } from '../../state/act.ts';
import { type Along, beginAnother, readAnother } from '../../state/another.ts';
import { openArchive } from '../../state/archive.ts';
import type { KeptConversation } from '../../state/conversation.ts';
import { describeConversation } from '../../state/describe.ts';
import { writeLeft } from '../../state/dropped.ts';
import { listAway } from '../../state/putaway.ts';
import { tableOf } from '../../state/state.ts';
import { keepNothing, keepsNothing } from '../../state/storage.ts';
import { isWholeInLink, writeLink } from '../../table/link.ts';
import { ConversationDialog } from '../../view/dialog/conversation-dialog.tsx';
import { type Bringing, Conversations } from '../../view/dialog/conversations.tsx';
import { saveConversation } from '../../view/dialog/session-file.ts';
import * as core from '../../workshop/core.ts';
import { readFile } from '../../workshop/file.ts';
import type { DialogTools } from './tools.ts';

const archive = openArchive();

/** The conversation: its name, a new one, those that were put away; as a link or a file; and what this browser keeps. */
export const ConversationsDialog = ({ state, act, onClose }: DialogTools) => {
  const { deck, game, conversation } = state;
  const { language, version } = deck;
  const [kept, setKept] = useState<readonly KeptConversation[]>();
  const [nothing, setNothing] = useState(keepsNothing);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another conversation under way is another list, and so is one that has been put away since
  useEffect(() => {
    archive.list().then(setKept);
  }, [conversation.id, state.window.unfiled]);
  const away = kept && listAway(kept, conversation.id);
  const { history: seen, own: joined } = tableOf(state);
  const close = (...acts: readonly Act[]) => {
    act(...acts, inWindow({ over: undefined }));
    onClose();
  };
  const describe = () => describeConversation(state, core, Date.now());
  const bring = () => {
    const { table, parts } = describe();
    return writeLeft(table, parts.own);
  };
  const begin = (along: Along) => close(openKept(beginAnother(deck, along, Date.now())));
  /** A conversation opens with its own deck; where that is not here, this one stays and it is said. */
  const openOther = async (edition: string, make: (box: SpokenDeck) => KeptConversation) => {
    const same = isSameDeck(edition, version);
    const box = same ? state.box : await loadBox(edition, language).catch(() => undefined);
    if (box) close(openKept(make(box), same ? undefined : box));
    else close(miss({ deck: edition, kept: make({ ...state.box, version: edition }) }));
  };
  const drop = (ids: readonly string[]) => archive.remove(ids).then(archive.list).then(setKept);
  return (
    <ConversationDialog
      open
      onClose={onClose}
      deck={version}
      link={`${location.href.replace(/#.*/s, '')}#${writeLink(game.session, language, deck)}`}
      isWhole={isWholeInLink(game.session)}
      keepsNothing={nothing}
      onSave={() => saveConversation(describe(), language)}
      onRead={readFile}
      onResume={(file) => openOther(file.deck, () => readAnother(file, Date.now()))}
      onFresh={({ deck: edition, table, parts, seen }) =>
        openOther(edition, (box) => beginAnother(box, { own: writeLeft(table, parts.own), seen }, Date.now()))
      }
      onDecks={() => act(inWindow({ over: 'decks' }))}
      onWipe={() => Promise.all([archive.wipe(), shelf.wipe()]).then(() => wipeAndReopen(language))}
    >
      <Conversations
        conversation={conversation}
        own={joined.length}
        seen={seen.length}
        away={away}
        keepsNothing={nothing}
        onName={(name) => act({ to: 'conversation', act: { kind: 'name', name } })}
        onNew={({ own, seen: leaves }: Bringing) => begin({ own: own ? bring() : undefined, seen: leaves ? seen : [] })}
        onOpen={(kept) => openOther(kept.deck, () => kept)}
        onSave={(chosen) => saveConversation(chosen, language)}
        onWipe={(chosen) => drop([chosen.id])}
        onKeepNothing={(on) => {
          keepNothing(on);
          setNothing(on);
          // Those that were put away before stay, each with its own way out.
          if (on) archive.remove([conversation.id]);
        }}
      />
    </ConversationDialog>
  );
};
