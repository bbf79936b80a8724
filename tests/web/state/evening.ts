import { vi } from 'vitest';
import type { Act } from '../../../web/state/act.ts';
import type { Archive } from '../../../web/state/archive.ts';
import type { KeptConversation } from '../../../web/state/conversation.ts';
import type { Keeper } from '../../../web/state/keep.ts';
import type { Store } from '../../../web/state/store.ts';
import type { Message } from '../../../web/sync/messages.ts';
import type { TableEnd } from '../../../web/sync/table-end.ts';
import { core, dutch } from './window.ts';

/**
 * A browser without a browser: a clock, a storage and an archive that tabs share, and tabs that sleep, wake, are reloaded
 * and are killed. Each tab has the app's own modules for itself, as a tab has.
 */

interface Task {
  readonly at: number;
  readonly of: Tab | undefined;
  readonly act: () => void;
  readonly every: number | undefined;
  readonly id: number;
}

export interface Tab {
  readonly store: Store;
  readonly keeper: Keeper;
  readonly end: TableEnd;
  readonly leave: () => void;
  readonly look: () => void;
  /** What others said while it slept. */
  readonly unheard: Message[];
  asleep: boolean;
  gone: boolean;
}

export interface Evening {
  readonly clock: { now: number };
  readonly texts: Map<string, string>;
  readonly filed: Map<string, KeptConversation>;
  /** What the storage does to whoever writes. */
  trouble: 'none' | 'full' | 'forbidden';
  /** What the archive does. */
  archiveFails: boolean;
  readonly tabs: Tab[];
  readonly open: (hash?: string) => Promise<Tab>;
  /** Lets time pass for all that are awake. */
  readonly pass: (ms: number) => Promise<void>;
  readonly reload: (tab: Tab, hash?: string) => Promise<Tab>;
  readonly wake: (tab: Tab) => Promise<void>;
  readonly act: (tab: Tab, ...acts: readonly Act[]) => void;
  readonly takeOver: (tab: Tab) => Promise<void>;
  /** The browser is killed: nobody says goodbye, and of the storage the last seconds are lost. */
  readonly kill: () => void;
}

const rest = async () => {
  for (let turn = 0; turn < 30; turn++) await Promise.resolve();
};

/** Modules of one tab. */
const loadModules = async () => {
  vi.resetModules();
  const [open, keep, store, table, storage, putaway] = await Promise.all([
    import('../../../web/state/open.ts'),
    import('../../../web/state/keep.ts'),
    import('../../../web/state/store.ts'),
    import('../../../web/sync/table-end.ts'),
    import('../../../web/state/storage.ts'),
    import('../../../web/state/putaway.ts'),
  ]);
  const { inWindow } = await import('../../../web/state/act.ts');
  return { ...open, ...keep, ...store, ...table, ...storage, ...putaway, inWindow };
};
type Modules = Awaited<ReturnType<typeof loadModules>>;

/** Modules are loaded once for as many tabs as an evening may have; a new evening takes them up again. */
const loaded: Modules[] = [];
export const loadTabs = async (count: number): Promise<void> => {
  while (loaded.length < count) loaded.push(await loadModules());
};

export const openEvening = (): Evening => {
  const clock = { now: 1_790_000_000_000 };
  const texts = new Map<string, string>();
  const filed = new Map<string, KeptConversation>();
  const tasks: Task[] = [];
  const snapshots: { readonly at: number; readonly texts: ReadonlyMap<string, string> }[] = [];
  let current: Tab | undefined;
  let count = 0;
  let listeners: (() => void)[] = [];
  const as = <T>(tab: Tab | undefined, act: () => T): T => {
    const before = current;
    current = tab;
    try {
      return act();
    } finally {
      current = before;
    }
  };
  const schedule = (act: () => void, delay = 0, every?: number) => {
    count += 1;
    tasks.push({ at: clock.now + delay, of: current, act, every, id: count });
    return count;
  };
  const storage = {
    getItem: (key: string) => {
      if (evening.trouble === 'forbidden') throw new DOMException('no', 'SecurityError');
      return texts.get(key) ?? null;
    },
    setItem: (key: string, text: string) => {
      if (evening.trouble === 'forbidden') throw new DOMException('no', 'SecurityError');
      if (evening.trouble === 'full' && text.length > (texts.get(key)?.length ?? 0))
        throw new DOMException('full', 'QuotaExceededError');
      texts.set(key, text);
    },
    removeItem: (key: string) => texts.delete(key),
  };
  // The same evening is the same twice.
  let drawn = 0;
  vi.stubGlobal('crypto', {
    getRandomValues: (numbers: Uint32Array) => {
      drawn += 1;
      numbers[0] = drawn * 7919;
      return numbers;
    },
  });
  vi.stubGlobal('localStorage', storage);
  vi.stubGlobal('setTimeout', (act: () => void, delay?: number) => schedule(act, delay));
  vi.stubGlobal('setInterval', (act: () => void, delay: number) => schedule(act, delay, delay));
  vi.stubGlobal('requestAnimationFrame', (act: () => void) => schedule(act, 16));
  vi.stubGlobal('addEventListener', (kind: string, act: () => void) => {
    if (kind === 'pagehide') listeners.push(act);
  });
  const archive: Archive = {
    put: async (kept) => {
      if (evening.archiveFails) return false;
      filed.set(kept.id, kept);
      return true;
    },
    list: async () => (evening.archiveFails ? [] : [...filed.values()].sort((a, b) => b.rev - a.rev)),
    remove: async (ids) => {
      for (const id of ids) filed.delete(id);
    },
    wipe: async () => filed.clear(),
  };
  /** What one tab says reaches the others a moment later. */
  const tell = (from: Tab, message: Message) => {
    for (const other of evening.tabs)
      if (other !== from && !other.gone) as(other, () => schedule(() => other.end.hear(message), 3));
  };
  let next = 0;
  // What an earlier evening could not keep is forgotten.
  for (const { wipeSession } of loaded) wipeSession();
  const open = async (hash = ''): Promise<Tab> => {
    const modules = loaded[next] ?? (await loadModules());
    // A tab that is gone remembers nothing, so no other one gets its modules.
    loaded[next] = modules;
    next += 1;
    listeners = [];
    const noted = modules.recallNote();
    const kept = modules.newest(await archive.list(), noted);
    const before = kept && (await archive.list()).find(({ id }) => id === kept.before);
    const facts = () => ({ now: clock.now, core });
    const store = modules.openStore(modules.openState(hash, dutch, core, { kept, before }, clock.now), facts);
    const tab = { store, unheard: [], asleep: false, gone: false } as unknown as { -readonly [K in keyof Tab]: Tab[K] };
    as(tab, () => {
      tab.keeper = modules.keepState(store, {
        first: store.get(),
        archive,
        core: () => core,
        now: () => clock.now,
        kept,
        loadBox: async () => undefined,
        onBehind: () => tab.end.giveWay(),
      });
      tab.end = modules.joinAsTable({
        id: `tab-${next}`,
        send: (message) => tell(tab, message),
        now: () => clock.now,
        rev: tab.keeper.rev,
        describe: tab.keeper.describe,
        onHandOver: (kept) => tab.keeper.receive(kept),
        onProjector: () => undefined,
        onSeat: (seat) => store.act(modules.inWindow({ seat })),
        onCommand: () => undefined,
        onBreakage: () => undefined,
      });
      schedule(tab.keeper.begin, 400);
      schedule(
        () => {
          tab.keeper.look();
          tab.end.beat();
        },
        1000,
        1000,
      );
    });
    const own = listeners;
    tab.leave = () =>
      as(tab, () => {
        for (const listen of own) listen();
      });
    tab.look = () => as(tab, () => tab.keeper.look());
    evening.tabs.push(tab);
    return tab;
  };
  const pass = async (ms: number) => {
    const until = clock.now + ms;
    for (;;) {
      const due = tasks
        .filter(({ at, of }) => at <= until && !of?.gone && !of?.asleep)
        .sort((a, b) => a.at - b.at || a.id - b.id)[0];
      if (!due) break;
      tasks.splice(tasks.indexOf(due), 1);
      clock.now = Math.max(clock.now, due.at);
      if (due.every !== undefined) tasks.push({ ...due, at: clock.now + due.every });
      as(due.of, due.act);
      await rest();
      if (snapshots.length === 0 || clock.now - (snapshots.at(-1)?.at ?? 0) >= 500)
        snapshots.push({ at: clock.now, texts: new Map(texts) });
    }
    clock.now = until;
    await rest();
  };
  const close = (tab: Tab) => {
    tab.gone = true;
    evening.tabs.splice(evening.tabs.indexOf(tab), 1);
  };
  const evening: Evening = {
    clock,
    texts,
    filed,
    trouble: 'none',
    archiveFails: false,
    tabs: [],
    open,
    pass,
    reload: async (tab, hash) => {
      tab.leave();
      tab.end.leave();
      await rest();
      close(tab);
      return open(hash);
    },
    wake: async (tab) => {
      tab.asleep = false;
      tab.look();
      await rest();
    },
    act: (tab, ...acts) => as(tab, () => tab.store.act(...acts)),
    takeOver: async (tab) => {
      if (await as(tab, () => tab.keeper.reopen())) as(tab, () => tab.end.takeOver());
      await rest();
    },
    kill: () => {
      for (const tab of [...evening.tabs]) close(tab);
      const old = snapshots.findLast(({ at }) => at <= clock.now - 5000);
      texts.clear();
      for (const [key, text] of old?.texts ?? []) texts.set(key, text);
    },
  };
  return evening;
};
