import { glyphs } from 'virtual:glyphs';
import { saveText } from '../browser/save.ts';
import type { SpokenDeck } from '../deck/deck.ts';
import { joinOwn } from '../deck/own-deck.ts';
import { wipeAndReopen } from '../offline/wipe.ts';
import { drawSeed } from '../state/chance.ts';
import { readSession, writeSession } from '../state/storage.ts';
import type { Play } from '../state/use-session.ts';
import type { WorkshopPlay } from '../state/use-workshop.ts';
import { isWholeInLink, writeLink } from '../table/link.ts';
import type { Move } from '../table/move.ts';
import { play as playMove, startSession } from '../table/session.ts';
import { everything } from '../table/set.ts';
import type { FaceContext } from '../view/card/face.ts';
import { dialogWords } from '../view/dialog/dialog-words.ts';
import { OwnDialog } from '../view/dialog/own-dialog.tsx';
import { SessionDialog } from '../view/dialog/session-dialog.tsx';
import { SetDialog, type TableWish } from '../view/dialog/set-dialog.tsx';
import { useWords } from '../view/piece/language.ts';
import { readFile, type SessionFile, writeFile } from '../workshop/file.ts';
import { makeHasGlyph } from '../workshop/glyphs.ts';
import { addEntry, cardsOf } from '../workshop/own-list.ts';
import { readWorkshop, writeWorkshop } from '../workshop/workshop.ts';

interface Props {
  readonly deck: SpokenDeck;
  readonly play: Play;
  readonly over: 'set' | 'session' | 'own' | undefined;
  /** The deck of the box, without what people wrote. */
  readonly bare: SpokenDeck;
  readonly findSkill: FaceContext['findSkill'];
  readonly workshop: WorkshopPlay;
  readonly nameOf: (code: string) => string;
  readonly onClose: () => void;
}

/** The windows over the table: choosing cards, and keeping a session. */
export const Windows = ({ deck, bare, play, workshop: kept, over, nameOf, findSkill, onClose }: Props) => {
  const { fileName } = useWords(dialogWords);
  const { workshop, onWorkshop } = kept;
  if (!over || !workshop) return null;
  const { session, table, onMoves, onReplace } = play;
  const { cards, language, version } = deck;
  const close = (act: () => void) => {
    act();
    onClose();
  };
  const fresh = () => startSession({ kind: 'start', set: everything, seed: drawSeed() });
  const spread = ({ places }: TableWish): Move => ({ kind: 'spread', places });
  const open = (file: SessionFile) => {
    const opened = readWorkshop(file.parts, bare.cards);
    const whole = joinOwn(bare, cardsOf(opened.own)).cards;
    const read = readSession(file.table, version, whole);
    onWorkshop(() => opened);
    if (read) onReplace(read);
  };
  /** A new session: what was seen stays out, what people wrote comes along. */
  const begin = (seen: readonly string[], own: string) => {
    const opened = readWorkshop({ own }, bare.cards);
    const whole = joinOwn(bare, cardsOf(opened.own)).cards;
    const moves: readonly Move[] = [
      ...opened.own.map(({ code }): Move => ({ kind: 'add', code })),
      { kind: 'leaveOut', codes: seen },
    ];
    onWorkshop(() => opened);
    onReplace(moves.reduce((session, move) => playMove(session, move, whole), fresh()));
  };
  if (over === 'own') {
    const speak = (own: typeof workshop.own) => joinOwn(bare, cardsOf(own)).cards;
    const show = (code: string, withCards = cards) =>
      onMoves(
        [
          { kind: 'add', code },
          { kind: 'jump', code },
        ],
        withCards,
      );
    return (
      <OwnDialog
        open
        {...{ cards: bare.cards, nameOf, findSkill, onClose }}
        own={workshop.own}
        draft={workshop.draft}
        hasGlyph={makeHasGlyph(glyphs)}
        onDraft={(draft) => onWorkshop((before) => ({ ...before, draft }))}
        onAdd={(lay) => {
          const own = addEntry(workshop.own, workshop.draft);
          const code = own?.at(-1)?.code;
          if (!own || !code) return;
          onWorkshop((before) => ({ ...before, own, draft: { family: workshop.draft.family, texts: {} } }));
          if (lay) close(() => show(code, speak(own)));
          else onMoves([{ kind: 'add', code }], speak(own));
        }}
        changing={workshop.changing?.code}
        onTake={({ code, draft }) =>
          onWorkshop((before) => ({
            ...before,
            draft,
            changing: { code, waiting: before.changing?.waiting ?? before.draft },
          }))
        }
        onChange={(keeps) =>
          onWorkshop(({ changing, ...before }) => ({
            ...before,
            changing: undefined,
            own: before.own.map((entry) =>
              keeps && entry.code === changing?.code ? { ...entry, draft: before.draft } : entry,
            ),
            draft: changing?.waiting ?? before.draft,
          }))
        }
        onShow={(code) => close(() => show(code))}
      />
    );
  }
  if (over === 'set')
    return (
      <SetDialog
        open
        {...{ cards, table, nameOf, onClose }}
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
      onClose={onClose}
      deck={version}
      link={`${location.href.replace(/#.*/s, '')}#${writeLink(session, language, deck)}`}
      isWhole={isWholeInLink(session)}
      onSave={() => {
        const day = new Date().toISOString().slice(0, 10);
        const file = {
          deck: version,
          language,
          table: writeSession(session, version),
          seen: table.history,
          parts: writeWorkshop(workshop),
        };
        saveText(`${fileName}-${day}.json`, writeFile(file), 'application/json');
      }}
      onRead={readFile}
      onResume={(file) => close(() => open(file))}
      onFresh={({ seen, parts }) => close(() => begin(seen, parts.own ?? ''))}
      onWipe={() => wipeAndReopen(language)}
    />
  );
};
