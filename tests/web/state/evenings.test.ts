import fc from 'fast-check';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { move, openKept } from '../../../web/state/act.ts';
import type { KeptConversation } from '../../../web/state/conversation.ts';
import { readHarvest } from '../../../web/workshop/harvest/harvest.ts';
import { type Evening, loadTabs, openEvening, type Tab } from './evening.ts';
import { dutch } from './window.ts';

beforeAll(() => loadTabs(6));
afterEach(() => vi.unstubAllGlobals());

const linesOf = ({ store }: Tab) => store.get().workshop?.harvest.harvest.entries.map(({ text }) => text) ?? [];
const keptLines = ({ parts }: KeptConversation) =>
  readHarvest(parts.harvest ?? '')?.entries.map(({ text }) => text) ?? [];
const isDriving = ({ store }: Tab) => store.get().window.seat === 'driving';

const fresh = (id: string, seed: number, now: number): KeptConversation => ({
  id,
  begun: now,
  name: '',
  rev: now,
  putAway: false,
  before: undefined,
  deck: dutch.version,
  language: 'nl',
  table: `${dutch.version}|@all~${seed}|`,
  seen: [],
  parts: {},
});

/** What may happen on an evening with two tabs. */
const steps = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('write' as const), tab: fc.nat(1) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('deal' as const), tab: fc.nat(1) }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('pass' as const), ms: fc.constantFrom(20, 300, 1500, 8000) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('sleep', 'wake', 'reload', 'takeOver'), tab: fc.nat(1) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constantFrom('link', 'new', 'return'), tab: fc.nat(1), seed: fc.nat(99) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('kill' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('trouble' as const),
      trouble: fc.constantFrom('none', 'full', 'forbidden'),
    }),
  },
);
type Step = typeof steps extends fc.Arbitrary<infer T> ? T : never;

/** Walks an evening; gives every line that was told as kept, with the conversation it was written in. */
const walk = async (evening: Evening, plan: readonly Step[]) => {
  const wrote = new Map<string, string>();
  const told = new Set<string>();
  /** Lines that a tab wrote, and when; after a second they are told as kept, if nothing says otherwise. */
  const waiting: { readonly tab: Tab; readonly text: string; readonly at: number }[] = [];
  const settle = () => {
    for (const { tab, text, at } of waiting.splice(0)) {
      const { seat, kept } = tab.store.get().window;
      const isThere = linesOf(tab).includes(text);
      if (evening.clock.now - at < 1000) waiting.push({ tab, text, at });
      else if (!tab.gone && !tab.asleep && seat === 'driving' && kept === 'saved' && isThere) told.add(text);
    }
  };
  const tabOf = async (at: number) => evening.tabs[at] ?? (await evening.open());
  await evening.open();
  await evening.pass(1000);
  await evening.open();
  await evening.pass(1000);
  for (const [i, step] of plan.entries()) {
    // One pair of hands: no two things are done in the same millisecond.
    evening.clock.now += 1;
    switch (step.kind) {
      case 'write': {
        const tab = await tabOf(step.tab);
        if (tab.asleep || !isDriving(tab)) break;
        const text = `regel ${i}`;
        const line = linesOf(tab).length;
        evening.act(tab, { to: 'harvest', act: { kind: 'write', about: 'end', line, text } });
        if (!linesOf(tab).includes(text)) break;
        wrote.set(text, tab.store.get().conversation.id);
        waiting.push({ tab, text, at: evening.clock.now });
        break;
      }
      case 'deal': {
        const tab = await tabOf(step.tab);
        if (!tab.asleep) evening.act(tab, move({ kind: 'deal' }));
        break;
      }
      case 'pass':
        await evening.pass(step.ms);
        break;
      case 'sleep':
        (await tabOf(step.tab)).asleep = true;
        break;
      case 'wake':
        await evening.wake(await tabOf(step.tab));
        break;
      case 'reload':
        await evening.reload(await tabOf(step.tab));
        break;
      case 'takeOver': {
        const tab = await tabOf(step.tab);
        if (!tab.asleep && !isDriving(tab)) await evening.takeOver(tab);
        break;
      }
      case 'link':
        await evening.reload(await tabOf(step.tab), `#set=all&seed=${step.seed}&position=2&lang=nl`);
        break;
      case 'new': {
        const tab = await tabOf(step.tab);
        if (!tab.asleep) evening.act(tab, openKept(fresh(`new-${i}`, step.seed, evening.clock.now)));
        break;
      }
      case 'return': {
        const tab = await tabOf(step.tab);
        if (!tab.asleep) evening.act(tab, { to: 'conversation', act: { kind: 'return' } });
        break;
      }
      case 'kill':
        evening.kill();
        await evening.open();
        break;
      case 'trouble':
        evening.trouble = step.trouble;
        evening.archiveFails = step.trouble === 'forbidden';
        break;
    }
    settle();
  }
  evening.trouble = 'none';
  evening.archiveFails = false;
  for (const tab of evening.tabs) await evening.wake(tab);
  await evening.pass(6000);
  settle();
  return { wrote, told };
};

const find = (evening: Evening, tab: Tab) =>
  [...evening.filed.values()].filter(({ id }) => id !== tab.store.get().conversation.id);

const WHOLE = import.meta.env.MODE === 'all';

test('conversations that end before a window has heard whether it drives are put away as well', async () => {
  const evening = openEvening();
  const tab = await evening.open();
  for (const id of ['second', 'third']) {
    evening.act(tab, { to: 'harvest', act: { kind: 'write', about: 'end', line: 0, text: `voor ${id}` } });
    evening.clock.now += 20;
    evening.act(tab, openKept(fresh(id, 7, evening.clock.now)));
  }
  await evening.pass(2000);
  expect(find(evening, tab).map((kept) => [keptLines(kept), kept.putAway])).toEqual([
    [['voor second'], true],
    [['voor third'], true],
  ]);
});

test('500 evenings of two tabs: no line told as kept is missing, none is in another conversation, both end the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(steps, { maxLength: 40 }), async (plan) => {
      const evening = openEvening();
      const { wrote, told } = await walk(evening, plan);
      const first = evening.tabs.find(isDriving) ?? evening.tabs[0];
      if (!first) throw new Error('No tab is left.');
      if (!isDriving(first)) await evening.takeOver(first);
      await evening.pass(3000);
      const state = first.store.get();
      const lines = new Map([
        ...find(evening, first).map((kept) => [kept.id, keptLines(kept)] as const),
        [state.conversation.id, linesOf(first)],
      ]);
      const astray = [...lines].flatMap(([id, texts]) => texts.filter((text) => wrote.get(text) !== id));
      expect(astray).toEqual([]);
      const all = new Set([...lines.values()].flat());
      expect([...told].filter((text) => !all.has(text))).toEqual([]);
      // Whoever takes over is where the other one was.
      const second = evening.tabs.find((tab) => tab !== first) ?? (await evening.open());
      await evening.pass(3000);
      if (!isDriving(second)) await evening.takeOver(second);
      await evening.pass(3000);
      expect(linesOf(second)).toEqual(linesOf(first));
      expect(second.store.get().conversation.id).toBe(state.conversation.id);
      expect(second.store.get().game.session.log).toEqual(first.store.get().game.session.log);
      expect(evening.tabs.filter(isDriving)).toHaveLength(1);
    }),
    {
      numRuns: WHOLE ? 4000 : 500,
      examples: [
        // Whoever opened a link drives with it before it is noted; a takeover in that moment gets the link's table.
        [
          [
            { kind: 'write', tab: 0 },
            { kind: 'pass', ms: 8000 },
            { kind: 'link', tab: 0, seed: 0 },
            { kind: 'takeOver', tab: 0 },
          ],
        ],
        // A window that fell asleep as it was opened, and had something on an old state.
        [
          [
            { kind: 'kill' },
            { kind: 'write', tab: 1 },
            { kind: 'write', tab: 0 },
            { kind: 'sleep', tab: 0 },
            { kind: 'pass', ms: 1500 },
          ],
        ],
        [
          [
            { kind: 'write', tab: 0 },
            { kind: 'pass', ms: 8000 },
            { kind: 'link', tab: 0, seed: 0 },
            { kind: 'trouble', trouble: 'forbidden' },
            { kind: 'takeOver', tab: 0 },
          ],
        ],
        // Two conversations changed in the same moment.
        [[{ kind: 'kill' }, { kind: 'new', tab: 0, seed: 0 }, { kind: 'write', tab: 1 }, { kind: 'reload', tab: 1 }]],
        // What was put away is not taken up again from an old note, where nothing of what followed could be kept.
        [
          [
            { kind: 'write', tab: 0 },
            { kind: 'pass', ms: 1500 },
            { kind: 'pass', ms: 1500 },
            { kind: 'new', tab: 0, seed: 0 },
            { kind: 'trouble', trouble: 'forbidden' },
            { kind: 'pass', ms: 1500 },
            { kind: 'kill' },
          ],
        ],
      ],
    },
  );
});
