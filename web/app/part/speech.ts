import { inWindow } from '../../state/act.ts';
import type { LoadBox } from '../../state/box.ts';
import type { State } from '../../state/state.ts';
import type { Store } from '../../state/store.ts';

/**
 * Fetches the deck in the language that is asked for, also where that was done before this was here; the words change
 * once those have come. Without a network, or without the deck, they stay as they are and the game goes on: that is
 * said until a language is asked for again.
 */
export const followSpeech = ({ get, act, subscribe }: Store, loadBox: LoadBox): void => {
  const isWanted = (language: State['window']['wanted']) => get().window.wanted === language;
  const follow = ({ window: { wanted }, box }: State) => {
    if (wanted === box.language) return;
    const stay = () => isWanted(wanted) && act(inWindow({ wanted: get().box.language, unspoken: true }));
    loadBox(box.version, wanted).then((other) => {
      if (!other) stay();
      else if (isWanted(wanted) && get().box.version === box.version)
        act({ to: 'window', act: { kind: 'speak', box: other } }, inWindow({ unspoken: false }));
    }, stay);
  };
  subscribe((now, before) => {
    if (now.window.wanted !== before.window.wanted || now.box !== before.box) follow(now);
  });
  follow(get());
};
