import { openLater } from '../browser/later.ts';
import { inWindow } from './act.ts';
import { recallWorkshop } from './open.ts';
import type { Core } from './reduce.ts';
import { readScreen, writeScreen } from './screen.ts';
import type { State } from './state.ts';
import { type Kept, keep, readSession, recall, writeSession } from './storage.ts';
import type { Store } from './store.ts';

/**
 * Keeps what happens for a next visit, and says where that fails. Of two windows the one that drives keeps: the other
 * would write over it.
 */
export const keepState = ({ get, act, subscribe }: Store, core: () => Core | undefined): void => {
  const later = { session: openLater(), workshop: openLater() };
  const say = (what: keyof typeof later, kept: Kept) => {
    const { window } = get();
    if (window.kept[what] !== kept) act(inWindow({ kept: { ...window.kept, [what]: kept } }));
  };
  const keepSession = () =>
    later.session(() => {
      const { game, box } = get();
      say('session', keep('session', writeSession(game.session, box.version)));
    });
  const keepWorkshop = () =>
    later.workshop(() => {
      const { scene, workshop } = get();
      const texts = workshop && core()?.writeWorkshop({ scene, workshop });
      if (texts) say('workshop', keep('workshop', JSON.stringify(texts)));
    });
  const hear = (now: State, before?: State) => {
    const { letterKeys, upDown, chosen, seat } = now.window;
    if (before && letterKeys !== before.window.letterKeys) keep('letter-keys', letterKeys ? 'on' : 'off');
    if (before && upDown !== before.window.upDown) keep('up-down', upDown ? 'on' : 'off');
    if (chosen && chosen !== before?.window.chosen) keep('language', chosen);
    if (seat !== 'driving') return;
    // Whoever takes over keeps all of it.
    const isNew = (part: (state: State) => unknown) => before?.window.seat !== 'driving' || part(now) !== part(before);
    if (isNew(({ screen }) => screen)) keep('screen', writeScreen(now.screen));
    if (isNew(({ game }) => game.session)) keepSession();
    if (isNew(({ workshop }) => workshop) || isNew(({ scene }) => scene)) keepWorkshop();
  };
  hear(get());
  subscribe(hear);
};

/** Reads what was kept again, as another window left it. */
export const reopenState = ({ get, act }: Store, core: Core | undefined): void => {
  const { window, box } = get();
  // Where a full storage kept nothing new, this window knows more than the storage does.
  if (Object.values(window.kept).some((kept) => kept !== 'saved')) return;
  if (core) act({ to: 'workshop', act: { kind: 'open', ...recallWorkshop(core, box) } });
  const { deck, game } = get();
  const session = readSession(recall('session') ?? '', deck.version, deck.cards);
  if (session) act({ to: 'table', act: { kind: 'open', game: { ...game, session } } });
  act({ to: 'screen', act: { kind: 'set', change: readScreen(recall('screen') ?? '') } });
};
