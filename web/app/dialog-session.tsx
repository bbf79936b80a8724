import { saveText } from '../browser/save.ts';
import { joinOwn } from '../deck/own-deck.ts';
import { wipeAndReopen } from '../offline/wipe.ts';
import { type Act, move } from '../state/act.ts';
import { drawSeed } from '../state/chance.ts';
import { type State, tableOf } from '../state/state.ts';
import { readSession, writeSession } from '../state/storage.ts';
import { isWholeInLink, writeLink } from '../table/link.ts';
import { type Session, startSession } from '../table/session.ts';
import { everything } from '../table/set.ts';
import { dialogWords } from '../view/dialog/dialog-words.ts';
import { SessionDialog } from '../view/dialog/session-dialog.tsx';
import { useWords } from '../view/piece/language.ts';
import { readFile, type SessionFile, writeFile } from '../workshop/file.ts';
import { cardsOf } from '../workshop/own/own-list.ts';
import { readWorkshop, type Workshop, writeWorkshop } from '../workshop/workshop.ts';
import type { DialogTools } from './tools.ts';

const open = (session: Session): Act => ({
  to: 'table',
  act: { kind: 'open', game: { session, otherDeck: false, fault: undefined } },
});

/** The session of a file in place of this one; of one with another deck, all but the table. */
const openFile = ({ parts, table }: SessionFile, { box }: State): readonly Act[] => {
  const opened = readWorkshop(parts, box.cards);
  const { cards } = joinOwn(box, cardsOf(opened.workshop.own.entries));
  const session = readSession(table, box.version, cards);
  return [{ to: 'workshop', act: { ...opened, kind: 'open' } }, ...(session ? [open(session)] : [])];
};

/** A new session: what was seen stays out, what people wrote comes along. */
const beginAfter = ({ seen, parts }: SessionFile, { box }: State): readonly Act[] => {
  const opened = readWorkshop({ own: parts.own ?? '' }, box.cards);
  return [
    { to: 'workshop', act: { ...opened, kind: 'open' } },
    open(startSession({ kind: 'start', set: everything, seed: drawSeed() })),
    ...opened.workshop.own.entries.map(({ code }) => move({ kind: 'add', code })),
    move({ kind: 'leaveOut', codes: seen }),
  ];
};

/** Keeps this session as a link or a file, opens another, or wipes it from this browser. */
export const KeepDialog = ({ state, act, workshop, onClose }: DialogTools & { readonly workshop: Workshop }) => {
  const { fileName } = useWords(dialogWords);
  const { deck, scene, game } = state;
  const { language, version } = deck;
  const close = (acts: readonly Act[]) => {
    act(...acts);
    onClose();
  };
  return (
    <SessionDialog
      open
      onClose={onClose}
      deck={version}
      link={`${location.href.replace(/#.*/s, '')}#${writeLink(game.session, language, deck)}`}
      isWhole={isWholeInLink(game.session)}
      onSave={() => {
        const day = new Date().toISOString().slice(0, 10);
        const file = {
          deck: version,
          language,
          table: writeSession(game.session, version),
          seen: tableOf(state).history,
          parts: writeWorkshop({ scene, workshop }),
        };
        saveText(`${fileName}-${day}.json`, writeFile(file), 'application/json');
      }}
      onRead={readFile}
      onResume={(file) => close(openFile(file, state))}
      onFresh={(file) => close(beginAfter(file, state))}
      onWipe={() => wipeAndReopen(language)}
    />
  );
};
