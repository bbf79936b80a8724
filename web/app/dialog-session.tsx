import { useState } from 'react';
import { useEffect } from '../browser/effect.ts';
import { wipeAndReopen } from '../offline/wipe.ts';
import { type Act, inWindow, openKept } from '../state/act.ts';
import { openArchive } from '../state/archive.ts';
import { drawSeed } from '../state/chance.ts';
import { beginConversation, type KeptConversation } from '../state/conversation.ts';
import { describeConversation } from '../state/describe.ts';
import { listAway } from '../state/putaway.ts';
import { type State, tableOf } from '../state/state.ts';
import { keepNothing, keepsNothing, writeSession } from '../state/storage.ts';
import { isWholeInLink, writeLink } from '../table/link.ts';
import type { Move, Start } from '../table/move.ts';
import { everything } from '../table/set.ts';
import { type Bringing, Conversations } from '../view/dialog/conversations.tsx';
import { SessionDialog } from '../view/dialog/session-dialog.tsx';
import { openFile, saveConversation } from '../view/dialog/session-file.ts';
import * as core from '../workshop/core.ts';
import { readFile } from '../workshop/file.ts';
import { readEntries } from '../workshop/own/own-list.ts';
import { parse } from '../workshop/part/json.ts';
import type { Workshop } from '../workshop/workshop.ts';
import type { DialogTools } from './tools.ts';

const archive = openArchive();

/** A conversation that begins now, with what comes along: cards people wrote, and what stays out of the deal. */
const beginWith = ({ box }: State, own: string | undefined, seen: readonly string[]): KeptConversation => {
  const codes = readEntries(parse(own ?? '')).map(({ code }) => code);
  const moves: readonly Move[] = [
    ...codes.map((code) => ({ kind: 'add', code }) as const),
    ...(seen.length > 0 ? [{ kind: 'leaveOut', codes: seen } as const] : []),
  ];
  const now = Date.now();
  const start: Start = { kind: 'start', set: everything, seed: drawSeed() };
  return {
    ...beginConversation(now),
    rev: now,
    putAway: false,
    before: undefined,
    deck: box.version,
    language: box.language,
    table: writeSession({ log: [start, ...moves], undone: [] }, box.version),
    seen: [],
    parts: own === undefined ? {} : { own },
  };
};

/** The conversation: its name, a new one, those that were put away; as a link or a file; and what this browser keeps. */
export const KeepDialog = ({ state, act, workshop, onClose }: DialogTools & { readonly workshop: Workshop }) => {
  const { deck, game, conversation } = state;
  const { language, version } = deck;
  const [kept, setKept] = useState<readonly KeptConversation[]>();
  const [nothing, setNothing] = useState(keepsNothing);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another conversation under way is another list
  useEffect(() => {
    archive.list().then(setKept);
  }, [conversation.id]);
  const away = kept && listAway(kept, conversation.id);
  const seen = tableOf(state).history;
  const close = (...acts: readonly Act[]) => {
    act(...acts, inWindow({ over: undefined }));
    onClose();
  };
  const describe = () => describeConversation(state, core, Date.now());
  const drop = (ids: readonly string[]) => archive.remove(ids).then(archive.list).then(setKept);
  return (
    <SessionDialog
      open
      onClose={onClose}
      deck={version}
      link={`${location.href.replace(/#.*/s, '')}#${writeLink(game.session, language, deck)}`}
      isWhole={isWholeInLink(game.session)}
      onSave={() => saveConversation(describe(), language)}
      onRead={readFile}
      onResume={(file) => close(openKept(openFile(file)))}
      onFresh={(file) => close(openKept(beginWith(state, file.parts.own, file.seen)))}
      onWipe={() => archive.wipe().then(() => wipeAndReopen(language))}
    >
      <Conversations
        conversation={conversation}
        own={workshop.own.entries.length}
        seen={seen.length}
        away={away}
        keepsNothing={nothing}
        onName={(name) => act({ to: 'conversation', act: { kind: 'name', name } })}
        onNew={({ own, seen: leaves }: Bringing) =>
          close(openKept(beginWith(state, own ? describe().parts.own : undefined, leaves ? seen : [])))
        }
        onOpen={(chosen) => close(openKept(chosen))}
        onSave={(chosen) => saveConversation(chosen, language)}
        onWipe={(chosen) => drop([chosen.id])}
        onKeepNothing={(on) => {
          keepNothing(on);
          setNothing(on);
          if (on) archive.wipe().then(() => setKept([]));
        }}
      />
    </SessionDialog>
  );
};
