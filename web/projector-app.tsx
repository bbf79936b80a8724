import { useState } from 'react';
import { loadDeck, type SpokenDeck } from './deck.ts';
import { useEffect } from './effect.ts';
import { toggleFullScreen } from './full-screen.ts';
import type { Command } from './keys.ts';
import { makeFindSkill } from './skills.ts';
import { recall } from './storage.ts';
import { useKeys } from './use-keys.ts';
import { useShowing } from './use-showing.ts';
import { CardDrawings } from './view/drawings.ts';
import { ProjectorView } from './view/projector.tsx';
import { ProjectorWaits } from './view/projector-waits.tsx';

/** Full screen belongs to the window that has it; everything else is for the facilitator's window to decide. */
const isOwn = ({ kind }: Command) => kind === 'fullScreen' || kind === 'leave';

/** The projector's window: the card and nothing else. */
export const ProjectorApp = ({ deck: first }: { readonly deck: SpokenDeck }) => {
  const [showing, ask] = useShowing();
  const [deck, setDeck] = useState(first);
  const language = showing?.language ?? deck.language;
  useEffect(() => {
    document.documentElement.lang = deck.language;
    document.title = 'Ruimtemakers · projector';
  }, [deck]);
  useEffect(() => {
    if (language === deck.language) return;
    let wanted = true;
    // Without a network the words stay as they are.
    loadDeck(language).then(
      (other) => wanted && setDeck(other),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [language, deck]);
  useKeys(recall('letter-keys') !== 'off', (command) => {
    if (command.kind === 'fullScreen') toggleFullScreen();
    if (!isOwn(command)) ask(command);
  });
  return (
    <CardDrawings value={deck.drawings}>
      {showing ? (
        <ProjectorView
          showing={showing}
          cards={[...deck.cards, ...showing.own]}
          language={deck.language}
          findSkill={makeFindSkill(deck.cards)}
          onSwipe={(by) => ask({ kind: by === 1 ? 'next' : 'back' })}
        />
      ) : (
        <ProjectorWaits language={deck.language} />
      )}
    </CardDrawings>
  );
};
