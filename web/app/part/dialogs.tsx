import '../../style/at-work.ts';
import '../../view/decks/decks.css';
import { openPart } from '../../browser/part.ts';
import { viewOf } from '../../browser/part-view.tsx';
import { ConversationsDialog } from './dialog-conversation.tsx';
import { OwnCardDialog } from './dialog-own.tsx';
import { ChooseDialog } from './dialog-set.tsx';
import type { DialogTools } from './tools.ts';

const decksPart = openPart(() => import('./dialog-decks.tsx'));
const DecksDialog = viewOf(decksPart, (part) => part.DecksDialog);

/** The dialog that is open; of the list of keys, see the desk's part. */
export const OpenDialog = (tools: DialogTools) => {
  const { window, workshop } = tools.state;
  switch (window.over) {
    case 'own':
      return workshop ? <OwnCardDialog {...tools} own={workshop.own} /> : null;
    case 'set':
      return <ChooseDialog {...tools} />;
    case 'conversation':
      return workshop ? <ConversationsDialog {...tools} /> : null;
    case 'decks':
      return workshop ? <DecksDialog {...tools} /> : null;
    case 'keys':
    case undefined:
      return null;
  }
};
