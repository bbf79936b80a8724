import { useEffectEvent, useState } from 'react';
import { makeFindSkill } from '../../cards/find.ts';
import { catchDrops } from '../browser/drops.ts';
import { useEffect } from '../browser/effect.ts';
import { toggleFullScreen } from '../browser/full-screen.ts';
import { rowOf } from '../command/commands.ts';
import { useKeys } from '../command/use-keys.ts';
import type { SpokenDeck } from '../deck/deck.ts';
import { loadBox } from '../shelf/boxes.ts';
import { recallKeyWishes } from '../state/storage.ts';
import { useShowing } from '../sync/use-showing.ts';
import { WithDeck } from '../view/piece/with-deck.tsx';
import { appWords } from '../view/piece/words.ts';
import { ProjectorView } from '../view/room/projector.tsx';
import { ProjectorWaits } from '../view/room/projector-waits.tsx';

/** The projector's window: the card and nothing else. */
export const ProjectorApp = ({ deck: first }: { readonly deck: SpokenDeck }) => {
  const { showing, sent, ask, wantDeck } = useShowing();
  const [deck, setDeck] = useState(first);
  const language = showing?.language ?? deck.language;
  const edition = showing?.deck ?? '';
  const onMissing = useEffectEvent(wantDeck);
  useEffect(() => {
    document.documentElement.lang = deck.language;
    document.title = `Ruimtemakers · ${appWords[deck.language].projector.toLowerCase()}`;
  }, [deck]);
  useEffect(() => {
    if (language === deck.language && edition === (deck.own ? deck.version : '')) return;
    let wanted = true;
    // Without a network the words stay as they are.
    loadBox(edition, language).then(
      (other) => {
        if (!wanted) return;
        if (other && (other.own ? other.version : '') === edition) setDeck(other);
        // Its shelf is another one, as from a file in some browsers: the table sends what lies there.
        else onMissing(edition);
      },
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [language, edition, deck]);
  useEffect(() => {
    if (sent) setDeck(sent);
  }, [sent]);
  // What is dropped here by mistake would take the room's picture away.
  useEffect(() => catchDrops(() => undefined), []);
  useKeys(recallKeyWishes(), deck.cards, (command) => {
    if (command.kind === 'fullScreen') toggleFullScreen();
    if (!rowOf(command).inProjector) ask(command);
  });
  return (
    <WithDeck deck={deck}>
      {showing && edition === (deck.own ? deck.version : '') ? (
        <ProjectorView
          showing={showing}
          cards={[...deck.cards, ...showing.own]}
          findSkill={makeFindSkill(deck.cards)}
          onSwipe={(by) => ask({ kind: by === 1 ? 'next' : 'back' })}
        />
      ) : (
        <ProjectorWaits />
      )}
    </WithDeck>
  );
};
