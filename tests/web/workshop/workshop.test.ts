import { expect, test } from 'vitest';
import { hiddenHarvest, noHarvest, writeLine } from '../../../web/workshop/harvest/harvest.ts';
import { startMirrorLog } from '../../../web/workshop/mirror/mirror-log.ts';
import { SLOT } from '../../../web/workshop/plan/plan.ts';
import { reduceRun } from '../../../web/workshop/plan/plan-run.ts';
import { reducePoker, startPoker } from '../../../web/workshop/poker/poker.ts';
import { type OpenWorkshop, readWorkshop, type Workshop, writeWorkshop } from '../../../web/workshop/workshop.ts';
import { beginWorkshop } from './begun.ts';
import { act, lay } from './mirror/mirror-placements.ts';
import { cards } from './plan/plan-cards.ts';

const wish = { format: SLOT, minutes: 30, people: 5, middle: 'mirror' } as const;
const draft = { family: 'story', texts: { prompt: 'Wie doet mee?' } } as const;
const start = beginWorkshop(cards);

/** Something in every part. */
const workshop: Workshop = {
  plan: { wish, run: reduceRun(undefined, { kind: 'choose', wish }, cards) },
  mirror: startMirrorLog(act(lay('fgnu', 4))),
  poker: reducePoker(startPoker, { kind: 'next' }),
  harvest: { harvest: writeLine(noHarvest, 'end', 0, 'Ik bel maandag.'), screen: hiddenHarvest, taken: [] },
  own: {
    entries: [{ code: 'E01', draft }],
    draft: { family: 'tip', skill: 2, texts: { heading: 'Bel' } },
    changing: { code: 'E01', waiting: draft },
  },
};
const full: OpenWorkshop = { scene: 'poker', workshop };
const parts = writeWorkshop(full);

test('the parts of a workshop are these texts, and are read as they were written', () => {
  expect(parts).toEqual({
    scene: 'poker',
    mirror:
      '{"kind":"ruimtemakers-mirror","version":1,"papers":[{"people":4,"placed":"0123-------------"}],"draft":{"people":1,"placed":"-----------------"},"hands":{},"asked":null,"revealed":false,"page":0,"before":null}',
    plan: '{"wish":{"format":"slot","minutes":30,"people":5,"middle":"mirror"},"at":0,"done":[],"left":false}',
    poker: '{"stage":"slips","first":[0,0,0,0,0],"second":[0,0,0,0,0]}',
    harvest: '{"entries":[{"about":"end","line":0,"text":"Ik bel maandag.","at":1}]}',
    own: '[{"code":"E01","draft":{"family":"story","texts":{"prompt":"Wie doet mee?"}}}]',
    draft: '{"family":"tip","skill":2,"texts":{"heading":"Bel"}}',
    changing: '{"code":"E01","waiting":{"family":"story","texts":{"prompt":"Wie doet mee?"}}}',
  });
  expect(readWorkshop(parts, cards)).toEqual(full);
  expect(writeWorkshop(readWorkshop(parts, cards))).toEqual(parts);
});

const withOwn = (change: Partial<Workshop['own']>): OpenWorkshop => ({
  ...full,
  workshop: { ...workshop, own: { ...workshop.own, ...change } },
});
const withScene = (change: Partial<Workshop>): OpenWorkshop => ({ ...full, workshop: { ...workshop, ...change } });

/** What all is as long as nothing was kept of a part. */
const first: { readonly [part: string]: OpenWorkshop } = {
  scene: { ...full, scene: 'cards' },
  mirror: withScene({ mirror: start.mirror }),
  plan: withScene({ plan: start.plan }),
  poker: withScene({ poker: start.poker }),
  harvest: withScene({ harvest: start.harvest }),
  // A card that is not there is not being changed.
  own: withOwn({ entries: [], changing: undefined }),
  draft: withOwn({ draft: start.own.draft }),
  changing: withOwn({ changing: undefined }),
};

test.each(Object.keys(first))(
  'where the part %s is broken or missing it is as at the start, and the others are kept',
  (part) => {
    for (const broken of [undefined, null, 7, {}, [], '', '{', 'null', '7', '{}', '"x"'])
      expect(readWorkshop({ ...parts, [part]: broken }, cards)).toEqual(first[part]);
  },
);

test('of a card that is being changed, a draft that waits and is broken begins empty', () => {
  for (const waiting of [undefined, null, {}, 'x'])
    expect(readWorkshop({ ...parts, changing: JSON.stringify({ code: 'E01', waiting }) }, cards)).toEqual(
      withOwn({ changing: { code: 'E01', waiting: start.own.draft } }),
    );
  for (const changing of ['{"code":"E02","waiting":{}}', '{"waiting":{}}', '[]'])
    expect(readWorkshop({ ...parts, changing }, cards).workshop.own.changing).toBeUndefined();
});

test('with nothing kept a workshop is as at the start', () => {
  expect(readWorkshop({}, cards)).toEqual({ scene: 'cards', workshop: start });
});
