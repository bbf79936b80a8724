// What the first view needs stands in the page itself; the rest comes with its part.
import './style/order.css';
import './style/letters.css';
import './style/base.css';
import './view/card/card.css';
import './view/piece/controls.css';
import './view/frame/top-bar.css';
import './view/desk/start.css';
import './style/no-start.css';
import './view/piece/update-note.css';
import './style/forced-colors.css';
import './style/print.css';

import { type ReactNode, StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { findKept, loadFirstParts } from './app/parts.ts';
import { openTableWindow } from './app/window.ts';
import { hearBreakages } from './breakage/breakages.ts';
import { loadDeck, type SpokenDeck } from './deck/deck.ts';
import { startOffline } from './offline/start.ts';
import { findBoxes } from './shelf/boxes.ts';
import { go, inWindow } from './state/act.ts';
import { openArchive } from './state/archive.ts';
import { findLanguage } from './state/language.ts';
import { Root } from './view/breakage/root.tsx';
import { appWords } from './view/piece/words.ts';

hearBreakages();
const root = document.getElementById('app');
if (!root) throw new Error('index.html has no element with id "app" to show the table in.');

interface Opened {
  readonly app: ReactNode;
  /** The way back to the cards from a fault; the projector has none. */
  readonly onCards: (() => void) | undefined;
}

/** The projector's window says so behind the `#`; only that window fetches what it needs. */
const chooseApp = async (): Promise<(deck: SpokenDeck) => Opened | Promise<Opened>> => {
  if (location.hash === '#projector') {
    const { ProjectorApp } = await import('./app/projector-app.tsx');
    return (deck) => ({ app: <ProjectorApp deck={deck} />, onCards: undefined });
  }
  const archive = openArchive();
  const found = await findKept(archive);
  await loadFirstParts(found);
  return async (deck) => {
    const { box, ...others } = await findBoxes(deck, found);
    const window = openTableWindow(box, archive, { ...found, ...others });
    const onCards = () => window.store.act(go('cards'), inWindow({ over: undefined, here: false }));
    return { app: <App window={window} />, onCards };
  };
};

const language = findLanguage();
const sayNoDeck = () => {
  root.textContent = appWords[language].noDeck;
};
const show = ({ app, onCards }: Opened) =>
  // Drawn bit by bit: the page can be scrolled and read meanwhile.
  startTransition(() =>
    createRoot(root).render(
      <StrictMode>
        <Root onCards={onCards}>{app}</Root>
      </StrictMode>,
    ),
  );
Promise.all([loadDeck(language), chooseApp()]).then(async ([deck, open]) => {
  try {
    show(await open(deck));
  } catch (broken) {
    sayNoDeck();
    // Heard as every other fault.
    throw broken;
  }
}, sayNoDeck);
startOffline();
