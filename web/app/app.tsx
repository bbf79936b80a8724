import { useSyncExternalStore } from 'react';
import { toggleFullScreen } from '../browser/full-screen.ts';
import { usePart } from '../browser/use-part.ts';
import type { Command } from '../command/commands.ts';
import { obey } from '../command/obey.ts';
import { useKeys } from '../command/use-keys.ts';
import { inWindow } from '../state/act.ts';
import { tellRoom } from '../state/showing.ts';
import { isBusy } from '../state/state.ts';
import { WithDeck } from '../view/piece/with-deck.tsx';
import { Announcements } from './announcements.tsx';
import { CodeEntry } from './code-entry.tsx';
import { Dialogs } from './dialogs-view.tsx';
import { makeNames } from './part/names.ts';
import { corePart, deskPart, projectorPart, titleOf } from './parts.ts';
import { TableView } from './table-view.tsx';
import type { TableWindow } from './window.ts';

/** The facilitator's window: the table, or the picture of the room in its place, and the dialogs over it. */
export const App = ({ window: { store, openProjector, takeOver } }: { readonly window: TableWindow }) => {
  const { act } = store;
  const state = useSyncExternalStore(store.subscribe, store.get);
  const { deck, window } = state;
  const names = makeNames(deck, titleOf);
  const ask = (command: Command) =>
    command.kind === 'fullScreen' ? toggleFullScreen() : act(...obey(command, store.get()));
  useKeys(window, deck.cards, ask);
  const desk = usePart(deskPart, isBusy(state));
  const projector = usePart(projectorPart, window.here);
  const tools = { state, act, names };
  const code = <CodeEntry {...tools} />;
  return (
    <WithDeck deck={deck}>
      <Announcements {...tools} />
      {window.here && projector ? (
        <projector.ProjectorView
          showing={tellRoom(state, corePart.get())}
          cards={deck.cards}
          findSkill={names.findSkill}
          counter={desk && <desk.BlindCount {...{ state, act }} />}
          onLeave={() => act(inWindow({ here: false }))}
          onSwipe={(by) => ask({ kind: by === 1 ? 'next' : 'back' })}
        >
          {(window.code.active || window.code.problem) && code}
        </projector.ProjectorView>
      ) : (
        <TableView {...tools} openProjector={openProjector} takeOver={takeOver}>
          {code}
        </TableView>
      )}
      <Dialogs {...tools} />
    </WithDeck>
  );
};
