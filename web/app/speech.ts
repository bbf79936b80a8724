import { loadBox } from '../shelf/boxes.ts';
import { inWindow } from '../state/act.ts';
import type { State } from '../state/state.ts';
import type { Store } from '../state/store.ts';

/** Fetches the deck in the language that is asked for; the words change once those are here. */
export const followSpeech = ({ get, act, subscribe }: Store): void => {
  const isWanted = (language: State['window']['wanted']) => get().window.wanted === language;
  subscribe(({ window, box }, before) => {
    const { wanted } = window;
    if ((wanted === before.window.wanted && box === before.box) || wanted === box.language) return;
    loadBox(box.version, wanted).then(
      (other) =>
        other &&
        isWanted(wanted) &&
        get().box.version === box.version &&
        act({ to: 'window', act: { kind: 'speak', box: other } }),
      // Without a network the words stay as they are, and the game goes on.
      () => isWanted(wanted) && act(inWindow({ wanted: get().box.language })),
    );
  });
};
