import { openLater, openPaced } from '../browser/later.ts';
import type { SpokenDeck } from '../deck/deck.ts';
import { isSameDeck } from '../deck/edition.ts';
import { inWindow, miss } from './act.ts';
import type { Archive } from './archive.ts';
import type { LoadBox } from './box.ts';
import { type KeptConversation, readConversation } from './conversation.ts';
import type { Core } from './core.ts';
import { describeConversation } from './describe.ts';
import { openConversation } from './opened.ts';
import { newest, pruneAway } from './putaway.ts';
import { readScreen, writeScreen } from './screen.ts';
import type { State } from './state.ts';
import { type Kept, keep, keepsNothing, latestRev, noteConversation, recall, recallNote } from './storage.ts';
import type { Store } from './store.ts';

/** ms between two writes to the archive: what is typed is on the disk within a second. */
const PACE = 300;
/** ms that the archive may take before it is said that nothing is kept: some databases never answer. */
const PATIENCE = 1000;

/** What a window keeps with: where, and what it knows of time and of a workshop. */
export interface Keeping {
  /** The state that this window began with. */
  readonly first: State;
  readonly archive: Archive;
  readonly core: () => Core | undefined;
  /** ms since 1970. */
  readonly now: () => number;
  /** What was kept when this window opened. */
  readonly kept: KeptConversation | undefined;
  readonly loadBox: LoadBox;
  /** Another window wrote a newer state than this one knows. */
  readonly onBehind: () => void;
}

/** A window's hold on what is kept. */
export interface Keeper {
  /** The last change that this window knows of: its own, or the one it read; ms since 1970. */
  readonly rev: () => number;
  /** Looks whether another window wrote since, and says so; and tries again what could not be kept. */
  readonly look: () => boolean;
  /** Begins to write: by then a window that drives has been heard. */
  readonly begin: () => void;
  /** Reads what was kept again, as another window left it; false where its deck is not here, and all stays as it is. */
  readonly reopen: () => Promise<boolean>;
  /** The conversation as this window knows it. */
  readonly describe: () => KeptConversation;
  /** What the window that drove until now knows; it counts where it is newer than what could be read. */
  readonly receive: (found: KeptConversation) => void;
}

/**
 * Keeps what happens for a next visit, and says where that fails. Of two windows the one with the newest state writes;
 * one that is behind, or only looks, never does.
 */
export const keepState = ({ get, act, subscribe }: Store, keeping: Keeping): Keeper => {
  const { first: opened, archive, core, now, kept, loadBox, onBehind } = keeping;
  let known = Math.max(kept?.rev ?? 0, latestRev());
  let begun = false;
  /** Of which moment the state was that this window read. */
  let read = known;
  /** What was noted last when this window read or wrote: once it is another, another window wrote since. */
  let base = latestRev();
  /** Something was done here since this window wrote or read. */
  let isAhead = false;
  /** What another window did is taken over: the conversation before did not end here. */
  let isCatchingUp = false;
  /** As it was noted, until the code of the workshop has come to write it anew. */
  const parts = kept?.id === opened.conversation.id ? kept.parts : {};
  /** Conversations that ended before this window began to write. */
  const ended: (() => void)[] = [];
  const [soon, paced] = [openLater(), openPaced(PACE)];
  const say = (now: Kept) => {
    if (get().window.kept !== now) act(inWindow({ kept: now }));
  };
  const look = () => {
    const latest = latestRev();
    if (latest === 0 || latest === base) return false;
    if (get().window.seat === 'driving') onBehind();
    return true;
  };
  const describe = (): KeptConversation => {
    const state = get();
    const described = describeConversation(state, core(), known);
    return state.conversation.id === opened.conversation.id && Object.keys(described.parts).length === 0
      ? { ...described, parts }
      : described;
  };
  /** What is done at this moment is newer than all before it, also where it is not written yet. */
  const advance = () => {
    known = Math.max(now(), known + 1);
    isAhead = true;
  };
  const write = () => {
    if (get().window.seat !== 'driving' || look()) return;
    isAhead = false;
    const conversation = describe();
    const noted = noteConversation(conversation);
    base = latestRev();
    if (keepsNothing()) return say(noted);
    if (noted === 'saved') say(noted);
    paced(async () => {
      const late = noted === 'saved' ? undefined : setTimeout(() => say(noted), PATIENCE);
      const isFiled = await archive.put(conversation);
      clearTimeout(late);
      if (noted !== 'saved') say(isFiled ? 'saved' : noted);
    });
  };
  /** What was put away goes to the archive before the one that follows writes over it. */
  const fileAway = (before: KeptConversation | undefined, last: string) => {
    if (keepsNothing()) return;
    if (before)
      archive.put(before).then((isFiled) => {
        // Also the first time that all is well: a list that stands open is read anew.
        if (get().window.unfiled !== !isFiled) act(inWindow({ unfiled: !isFiled }));
        pruneAway(archive, get().conversation.id, now());
      });
    if (before?.id !== last) archive.remove([last]);
  };
  const isChanged = (now: State, before: State) =>
    now.game.session !== before.game.session ||
    now.conversation !== before.conversation ||
    // A workshop that comes in, as it was kept, is nothing that anybody did.
    (before.workshop !== undefined && (now.workshop !== before.workshop || now.scene !== before.scene));
  const hear = (now: State, before: State) => {
    const { letterKeys, upDown, chosen, seat } = now.window;
    if (letterKeys !== before.window.letterKeys) keep('letter-keys', letterKeys ? 'on' : 'off');
    if (upDown !== before.window.upDown) keep('up-down', upDown ? 'on' : 'off');
    if (chosen && chosen !== before.window.chosen) keep('language', chosen);
    if (seat !== 'driving') return;
    const isTaken = before.window.seat !== 'driving';
    if (now.screen !== before.screen || isTaken) keep('screen', writeScreen(now.screen));
    if (now.conversation.id !== before.conversation.id && !isCatchingUp) {
      const file = () => fileAway(now.before?.kept, before.conversation.id);
      if (begun) file();
      else ended.push(file);
    }
    if (!isChanged(now, before) && !isTaken) return;
    // What is done on an old state is done on nothing: then the newer one stands.
    if (look()) return;
    advance();
    if (begun) soon(write);
  };
  const catchUp = (found: KeptConversation, box: SpokenDeck) => {
    read = found.rev;
    base = latestRev();
    known = Math.max(known, found.rev, latestRev());
    isAhead = false;
    isCatchingUp = true;
    act({ to: 'conversation', act: { kind: 'catchUp', opened: { ...openConversation(found, box, core()), box } } });
    isCatchingUp = false;
  };
  /** With its own deck, and with no other: on that it would be another conversation. False where its deck is not here. */
  const catchUpWithDeck = async (found: KeptConversation): Promise<boolean> => {
    const { language } = get().box;
    const box = await loadBox(found.deck, language).catch(() => undefined);
    if (box) catchUp(found, box);
    else act(miss({ deck: found.deck, kept: found }));
    return box !== undefined;
  };
  const isOnTable = ({ deck }: KeptConversation) => isSameDeck(deck, get().box.version);
  subscribe(hear);
  // A page that goes sooner than a window that drives could answer.
  addEventListener('pagehide', () => {
    if (!begun && isAhead) write();
  });
  // What was done before this was here.
  hear(get(), opened);
  return {
    rev: () => known,
    look: () => {
      if (look()) return true;
      // A storage that was full or forbidden may have room by now.
      if (begun && get().window.kept !== 'saved') soon(write);
      return false;
    },
    begin: () => {
      if (begun) return;
      begun = true;
      const state = get();
      if (state.window.seat !== 'driving' || look()) return;
      const away = opened.before?.kept;
      if (away && away.id === kept?.id) fileAway(away, away.id);
      for (const file of ended) file();
      if (!isAhead && state.conversation.id === kept?.id) return;
      if (!isAhead) advance();
      soon(write);
    },
    reopen: async () => {
      const found = newest(await archive.list(), recallNote());
      // What could not be kept is known here alone.
      base = latestRev();
      if (!found || (found.rev <= known && get().window.kept !== 'saved')) return true;
      if (isOnTable(found)) catchUp(found, get().box);
      else if (!(await catchUpWithDeck(found))) return false;
      const change = readScreen(recall('screen') ?? writeScreen(get().screen));
      act({ to: 'screen', act: { kind: 'set', change } });
      return true;
    },
    describe,
    receive: (found) => {
      const kept = readConversation(found);
      // Another conversation of the same moment is one that was opened by a link, and is not noted yet.
      if (kept && (kept.rev > read || (kept.rev === read && kept.id !== get().conversation.id))) {
        if (isOnTable(kept)) catchUp(kept, get().box);
        else catchUpWithDeck(kept);
      }
    },
  };
};
