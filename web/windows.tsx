import { drawSeed } from './chance.ts';
import type { SpokenDeck } from './deck.ts';
import { wipeAndReopen } from './offline/wipe.ts';
import { saveText } from './save.ts';
import { readSession, writeSession } from './storage.ts';
import { isWholeInLink, writeLink } from './table/link.ts';
import type { Move } from './table/move.ts';
import { play as playMove, startSession } from './table/session.ts';
import { everything } from './table/set.ts';
import { usePart } from './use-part.ts';
import type { Play } from './use-session.ts';
import type { TableWish } from './view/set-dialog.tsx';
import type { SessionFile } from './workshop/file.ts';

interface Props {
  readonly deck: SpokenDeck;
  readonly play: Play;
  readonly over: 'set' | 'session' | undefined;
  readonly nameOf: (code: string) => string;
  readonly onClose: () => void;
}

/** Fetched when it is wanted: most sessions begin without a choice of cards. */
const loadWindows = () => import('./windows-part.ts');

/** The windows over the table: choosing cards, and keeping a session. */
export const Windows = ({ deck, play, over, nameOf, onClose }: Props) => {
  const part = usePart(loadWindows, over !== undefined);
  if (!part || !over) return null;
  const { SetDialog, SessionDialog, readFile, writeFile, dialogWords } = part;
  const { session, table, onMoves, onReplace } = play;
  const { cards, language, version } = deck;
  const close = (act: () => void) => {
    act();
    onClose();
  };
  const fresh = () => startSession({ kind: 'start', set: everything, seed: drawSeed() });
  const spread = ({ places }: TableWish): Move => ({ kind: 'spread', places });
  const open = (file: SessionFile) => {
    const read = readSession(file.table, version, cards);
    if (read) onReplace(read);
  };
  if (over === 'set')
    return (
      <SetDialog
        open
        {...{ cards, table, language, nameOf, onClose }}
        onGoOn={(wish) => close(() => onMoves([{ kind: 'choose', set: wish.set }, spread(wish)]))}
        onBegin={(wish) =>
          close(() => onMoves([{ kind: 'start', set: wish.set, seed: drawSeed() }, spread(wish), { kind: 'deal' }]))
        }
        onLeaveOut={(codes) => onMoves([{ kind: 'leaveOut', codes }])}
      />
    );
  return (
    <SessionDialog
      open
      {...{ language, onClose }}
      deck={version}
      link={`${location.href.replace(/#.*/s, '')}#${writeLink(session, language, deck)}`}
      isWhole={isWholeInLink(session)}
      onSave={() => {
        const day = new Date().toISOString().slice(0, 10);
        const file = { deck: version, language, table: writeSession(session, version), seen: table.history, parts: {} };
        saveText(`${dialogWords[language].fileName}-${day}.json`, writeFile(file), 'application/json');
      }}
      onRead={readFile}
      onResume={(file) => close(() => open(file))}
      onFresh={({ seen }) => close(() => onReplace(playMove(fresh(), { kind: 'leaveOut', codes: seen }, cards)))}
      onWipe={() => wipeAndReopen(language)}
    />
  );
};
