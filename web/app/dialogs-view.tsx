import { usePart } from '../browser/use-part.ts';
import { inWindow } from '../state/act.ts';
import { isBusy } from '../state/state.ts';
import { Boundary } from '../view/breakage/boundary.tsx';
import type { Tools } from './part/tools.ts';
import { deskPart, dialogsPart } from './parts.ts';

/** The dialogs over the table; one that breaks is closed, and the bar tells of it. */
export const Dialogs = ({ state, act, names }: Tools) => {
  const { over } = state.window;
  const onClose = () => act(inWindow({ over: undefined }));
  const dialogs = usePart(dialogsPart, over !== undefined);
  const desk = usePart(deskPart, isBusy(state));
  return (
    // Of what may break while no dialog is open only the list of keys is here.
    <Boundary place={over ?? 'keys'} on={over} instead={null} onBreak={onClose}>
      {dialogs && <dialogs.OpenDialog {...{ state, act, names, onClose }} />}
      {desk && (
        <desk.KeysHelp
          open={over === 'keys'}
          wishes={state.window}
          onWish={(change) => act(inWindow(change))}
          onClose={onClose}
        />
      )}
    </Boundary>
  );
};
