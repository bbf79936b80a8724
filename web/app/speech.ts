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
    // Without a network, or without the deck, the words stay as they are, and the game goes on.
    const stay = () => isWanted(wanted) && act(inWindow({ wanted: get().box.language }));
    loadBox(box.version, wanted).then((other) => {
      if (!other) stay();
      else if (isWanted(wanted) && get().box.version === box.version)
        act({ to: 'window', act: { kind: 'speak', box: other } });
    }, stay);
  });
};
