import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Language } from '../../../cards/schema.ts';
import { loadDeck, type SpokenDeck } from '../../../web/deck/deck.ts';
import { MirrorPanel } from '../../../web/view/mirror/mirror-panel.tsx';
import { paintMirror } from '../../../web/view/mirror/mirror-picture.ts';
import { MirrorRoom } from '../../../web/view/mirror/mirror-room.tsx';
import { Spoken } from '../../../web/view/piece/spoken.tsx';
import { emptyMirror } from '../../../web/workshop/mirror.ts';
import { actOnMirror, startMirrorLog, undoMirror } from '../../../web/workshop/mirror-log.ts';
import { showMirror } from '../../../web/workshop/mirror-showing.ts';
import { readEarlier, readMirror, writeMirror } from '../../../web/workshop/mirror-text.ts';
import '../../../web/style/base.css';
import '../../../web/style/card.css';
import '../../../web/style/controls.css';
import '../../../web/style/table.css';
import '../../../web/style/projector.css';
import '../../../web/style/mirror.css';
import '../../../web/style/mirror-place.css';
import '../../../web/style/mirror-count.css';
import '../../../web/style/mirror-board.css';
import '../../../web/style/mirror-small.css';
import '../../../web/style/mirror-room.css';

/** The views of the mirror by themselves: what the address asks for, with what a test has to look at on the window. */

declare global {
  interface Window {
    mirrorText: string;
    dealt: readonly string[];
    picture: string | undefined;
  }
}

const asked = new URLSearchParams(location.hash.slice(1));
const language: Language = asked.get('lang') === 'en' ? 'en' : 'nl';
const view = asked.get('view');

const Page = ({ deck }: { readonly deck: SpokenDeck }) => {
  const { cards } = deck;
  const [log, setLog] = useState(() => startMirrorLog(readMirror(asked.get('mirror') ?? '') ?? emptyMirror));
  const { mirror, past } = log;
  const showing = showMirror(mirror);
  window.mirrorText = writeMirror(mirror);
  window.picture = paintMirror(showing, cards, language);
  return (
    <Spoken deck={deck}>
      {view === 'room' ? (
        <main className={`projector ${asked.get('look') ?? 'light'}`}>
          <div className="stage">
            <MirrorRoom {...{ showing, cards }} />
          </div>
        </main>
      ) : (
        <main>
          <MirrorPanel
            {...{ mirror, cards }}
            canUndo={past.length > 0}
            onAct={(act) => setLog((before) => actOnMirror(before, act))}
            onUndo={() => setLog(undoMirror)}
            onDeal={(skill, family) => {
              window.dealt = [...(window.dealt ?? []), `${skill} ${family}`];
            }}
            onOpenEarlier={(text) => {
              const before = readEarlier(text);
              if (before) setLog((log) => actOnMirror(log, { kind: 'compare', before }));
              return before !== undefined;
            }}
          />
        </main>
      )}
    </Spoken>
  );
};

document.documentElement.lang = language;
const root = document.getElementById('app');
if (!root) throw new Error('mirror.html has no element with id "app".');
loadDeck(language).then((deck) => createRoot(root).render(<Page deck={deck} />));
