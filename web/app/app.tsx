import { useState } from 'react';
import { families } from '../../cards/families.ts';
import { findCard } from '../../cards/find.ts';
import { useEffect } from '../browser/effect.ts';
import { hasFullScreen, toggleFullScreen } from '../browser/full-screen.ts';
import { useQuiet } from '../browser/quiet.ts';
import { usePart } from '../browser/use-part.ts';
import { type Command, rowOf } from '../command/commands.ts';
import { countHand, type Game, obeyInScene } from '../command/obey.ts';
import { useKeys } from '../command/use-keys.ts';
import type { SpokenDeck } from '../deck/deck.ts';
import { makeFindSkill } from '../deck/skills.ts';
import { useUpdate } from '../offline/update.ts';
import { offlineWords } from '../offline/words.ts';
import { showTable } from '../state/showing.ts';
import { keep, recall } from '../state/storage.ts';
import { useAddress } from '../state/use-address.ts';
import { useScreen } from '../state/use-screen.ts';
import { useSession } from '../state/use-session.ts';
import { useWholeDeck, useWorkshop } from '../state/use-workshop.ts';
import { useProjector } from '../sync/use-projector.ts';
import { readLinkLanguage } from '../table/link.ts';
import { shownCard } from '../table/table.ts';
import { BreakageBar } from '../view/breakage/bar.tsx';
import { Boundary } from '../view/breakage/boundary.tsx';
import { findFace } from '../view/card/faces.ts';
import { CodeField } from '../view/desk/code-field.tsx';
import { TopBar } from '../view/desk/top-bar.tsx';
import { Spoken } from '../view/piece/spoken.tsx';
import { UpdateNote } from '../view/piece/update-note.tsx';
import { appWords } from '../view/piece/words.ts';
import { type FirstParts, loadCore, loadDesk, loadProjector, loadWindows, loadWorkshop } from './parts.ts';
import { TableView } from './table-view.tsx';
import { useDeck } from './use-deck.ts';
import { useNotes } from './use-notes.ts';

/** The window that lies over the table. */
type Over = 'keys' | 'set' | 'session' | 'own';

interface Props {
  readonly deck: SpokenDeck;
  readonly first: FirstParts;
}

const nothing: readonly [] = [];

/** Ties the game to the screen: session and settings in, views out. */
export const App = ({ deck: spoken, first }: Props) => {
  const { deck: bare, onSpeak, onChoose: onLanguage } = useDeck(spoken);
  const [driving, setDriving] = useState(true);
  const [wantsCore, setWantsCore] = useState(false);
  const isQuiet = useQuiet();
  const core = usePart(loadCore, wantsCore || isQuiet, first.core);
  const kept = useWorkshop(bare, driving, core);
  const { workshop, onWorkshop } = kept;
  const onScene: typeof kept.onScene = (wanted) => {
    setWantsCore(true);
    kept.onScene(wanted);
  };
  const scene = workshop?.scene ?? 'cards';
  const deck = useWholeDeck(bare, workshop?.own ?? nothing, core);
  const { cards, language } = deck;
  const play = useSession(deck, driving);
  useAddress(play.session, deck, (hash) => {
    play.onOpen(hash);
    const asked = readLinkLanguage(hash);
    if (asked) onSpeak(asked);
  });
  const { session, table, otherDeck, fault, onMove, onStart, onUndo, onRedo } = play;
  const { screen, onScreen, onTextSize, onTimer, onReopen: onReopenScreen } = useScreen(driving);
  const [here, setHere] = useState(false);
  const large = usePart(loadProjector, here);
  const [over, setOver] = useState<Over>();
  const isBusy = session.log.length > 1 || scene !== 'cards' || over !== undefined;
  const desk = usePart(loadDesk, isBusy, first.desk);
  const part = usePart(loadWorkshop, isBusy || workshop?.run !== undefined);
  useEffect(() => {
    if (isBusy) setWantsCore(true);
  }, [isBusy]);
  const windows = usePart(loadWindows, over !== undefined);
  const [letterKeys, setLetterKeys] = useState(() => recall('letter-keys') !== 'off');
  const [code, setCode] = useState({ typed: '', active: false, problem: false });
  const notes = useNotes(language, isBusy || isQuiet);
  const update = useUpdate();

  const words = appWords[language];
  const onCards = () => onScene('cards');
  const shown = shownCard(table);
  const findSkill = makeFindSkill(cards);
  const card = cards.find((other) => other.code === shown?.code);
  const nameOf = (named: string) => {
    const other = cards.find((each) => each.code === named);
    return other ? findFace(other).title(other, { language, findSkill }) : '';
  };
  const title = card ? nameOf(card.code) : '';

  const closeCode = () => setCode({ typed: '', active: false, problem: false });
  const onShow = () => {
    const found = findCard(cards, code.typed);
    if (!found) return setCode({ ...code, problem: true });
    onMove({ kind: 'jump', code: found.code });
    // Whoever asks for a card wants to see it.
    if (scene !== 'cards') onScene('cards');
    closeCode();
  };
  const game: Game = { table, cards, screen, onMove, onUndo, onRedo, onScreen, onTextSize, onTimer };
  const showing = showTable(
    table,
    screen,
    language,
    cards,
    core && workshop ? core.showScene(workshop, cards) : { kind: 'cards' },
  );
  /** What a key asks of the game, or of what the room looks at in place of the cards. */
  const obeyHere = (command: Command): boolean => {
    // Beside a window that drives, this one keeps still: what it did would be lost.
    if (isWatching) return !rowOf(command).whileWatching;
    return obeyInScene(command, game, scene, (by) => {
      if (core) onWorkshop((before) => core.walkScene(before, by, cards));
    });
  };
  const onCommand = (command: Command) => {
    if (obeyHere(command)) return;
    switch (command.kind) {
      case 'fullScreen':
        return toggleFullScreen();
      case 'start':
        // A clicker's start: where the room has its own window, all there is to start is its light.
        return isThere ? onScreen({ black: false }) : setHere(true);
      case 'projector':
        return setHere(!here);
      case 'help':
        return setOver('keys');
      case 'leave':
        return code.active ? closeCode() : setHere(false);
      case 'typeCode':
        return setCode({ typed: command.typed, active: true, problem: false });
    }
  };
  useKeys(letterKeys, onCommand);
  useEffect(() => desk?.keepFocus(), [desk]);
  const { projector, seat, open, takeOver } = useProjector(showing, (command) => {
    if (!obeyHere(command) && command.kind === 'start') onScreen({ black: false });
  });
  const isWatching = seat !== 'driving';
  const isThere = projector === 'connected' || projector === 'hidden';
  useEffect(() => {
    setDriving(seat === 'driving');
  }, [seat]);
  const onTakeOver = () => {
    // Where a full storage kept nothing new, this window knows more than the storage does.
    if (saved === 'saved') {
      play.onReopen();
      kept.onReopen();
      onReopenScreen();
    }
    takeOver();
  };

  useEffect(() => {
    document.title = card ? `${card.code} ${title} · Ruimtemakers` : 'Ruimtemakers';
  }, [card, title]);

  const field = (
    <CodeField
      typed={code.typed}
      active={code.active}
      problem={code.problem ? (code.typed.trim() ? words.unknownCode(code.typed.trim()) : words.noCode) : undefined}
      onType={(typed) => setCode({ typed, active: true, problem: false })}
      onShow={onShow}
      onLeave={() => setCode((before) => ({ ...before, active: false }))}
    />
  );
  const saved = play.saved === 'saved' ? kept.saved : play.saved;
  const troubles = [...(fault ? [fault] : []), ...(saved === 'saved' ? [] : [saved])];
  const announced =
    session.log.at(-1)?.kind === 'start'
      ? ''
      : desk?.announceTable(table, cards, language, (code) => {
          const family = cards.find((each) => each.code === code)?.family;
          return { family: family ? families[family].name[language].one : '', title: nameOf(code) };
        });
  return (
    <Spoken deck={deck}>
      <p className="unseen" role="status">
        {!isWatching && announced}
      </p>
      <p className="unseen" role="status">
        {!isWatching && shown?.talk && desk?.tellStage(shown.talk, language)}
      </p>
      {here && large ? (
        <large.ProjectorView
          {...{ showing, cards, findSkill }}
          onLeave={() => setHere(false)}
          onSwipe={(by) => onCommand({ kind: by === 1 ? 'next' : 'back' })}
        >
          {(code.active || code.problem) && field}
        </large.ProjectorView>
      ) : (
        <>
          <Boundary place="bar" on={`${scene} ${language}`} onCards={onCards}>
            <TopBar
              onLanguage={onLanguage}
              projector={projector}
              isBlack={screen.black}
              scene={scene}
              onScene={onScene}
              onProjector={() => open() || setHere(true)}
              onFullScreen={hasFullScreen() ? toggleFullScreen : undefined}
              onSession={() => setOver('session')}
              onKeys={() => setOver('keys')}
            />
          </Boundary>
          <BreakageBar />
          {update.waiting && session.log.at(-1)?.kind === 'start' && <UpdateNote onAccept={update.accept} />}
          {part && core && workshop?.run && scene !== 'plan' && (
            <Boundary place="plan" on={scene}>
              <part.PlanBar
                cards={cards}
                run={workshop.run}
                back={words.scenes.plan}
                onAct={(act) => onWorkshop((before) => ({ ...before, run: core.reduceRun(before.run, act, cards) }))}
                onPlan={() => onScene('plan')}
              />
            </Boundary>
          )}
          <Boundary place="cards" whole on={`${scene} ${session.log.length}`} onCards={onCards}>
            <TableView
              {...{ cards, table, session, screen, projector, findSkill, nameOf, notes, seat, onTakeOver }}
              {...{ onMove, onStart, onUndo, onRedo, onScreen, onTextSize, onTimer }}
              remarks={[
                ...(otherDeck ? [words.otherDeck] : []),
                ...troubles.map((problem) => offlineWords[language][problem]),
              ]}
              onHand={(choice, by) => countHand(game, choice, by)}
              onOpenProjector={open}
              onHere={() => setHere(true)}
              onChoosePile={() => setOver('set')}
              onWriteCard={() => setOver('own')}
              desk={desk}
              other={
                scene !== 'cards' &&
                (part && workshop ? (
                  <Boundary place={scene} on={scene} onCards={onCards}>
                    <part.WorkshopView {...{ deck, play, workshop, onWorkshop, nameOf, onTimer }} />
                  </Boundary>
                ) : (
                  <p className="quiet">{words.noPart}</p>
                ))
              }
              lines={
                part &&
                workshop &&
                card && (
                  <Boundary place="lines" on={card.code}>
                    <part.HarvestField
                      harvest={workshop.harvest}
                      about={card.code}
                      what={`${card.code} ${title}`}
                      onLine={(about, line, text) => onWorkshop(part.writing(about, line, text))}
                    />
                  </Boundary>
                )
              }
            >
              {field}
            </TableView>
          </Boundary>
        </>
      )}
      <Boundary place={over ?? 'session'} on={over} instead={null} onBreak={() => setOver(undefined)}>
        {windows && (
          <windows.Windows
            {...{ deck, bare, play, nameOf, findSkill }}
            workshop={kept}
            over={over === 'keys' ? undefined : over}
            onClose={() => setOver(undefined)}
          />
        )}
        {desk && (
          <desk.KeysHelp
            open={over === 'keys'}
            letterKeys={letterKeys}
            onLetterKeys={(on) => {
              keep('letter-keys', on ? 'on' : 'off');
              setLetterKeys(on);
            }}
            onClose={() => setOver(undefined)}
          />
        )}
      </Boundary>
    </Spoken>
  );
};
