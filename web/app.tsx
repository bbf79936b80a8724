import { useEffect, useState } from 'react';
import { families } from '../cards/families.ts';
import { findCard } from '../cards/find.ts';
import type { SpokenDeck } from './deck.ts';
import { toggleFullScreen } from './full-screen.ts';
import type { Command } from './keys.ts';
import { useUpdate } from './offline/update.ts';
import { offlineWords } from './offline/words.ts';
import { showTable } from './showing.ts';
import { makeFindSkill } from './skills.ts';
import { keep, recall } from './storage.ts';
import type { Move } from './table/move.ts';
import { roundOf } from './table/stages.ts';
import { backStep, nextStep } from './table/step.ts';
import { shownCard } from './table/table.ts';
import { useDeck } from './use-deck.ts';
import { useKeys } from './use-keys.ts';
import { useNotes } from './use-notes.ts';
import { useProjector } from './use-projector.ts';
import { useScreen } from './use-screen.ts';
import { useSession } from './use-session.ts';
import { CodeField } from './view/code-field.tsx';
import { CardDrawings } from './view/drawings.ts';
import { findFace } from './view/faces.ts';
import { KeysHelp } from './view/keys-help.tsx';
import { ProjectorView } from './view/projector.tsx';
import { TableView } from './view/table-view.tsx';
import { TopBar } from './view/top-bar.tsx';
import { UpdateNote } from './view/update-note.tsx';
import { appWords } from './words.ts';

/** Ties the game to the screen: session and settings in, views out. */
export const App = ({ deck: first }: { readonly deck: SpokenDeck }) => {
  const [deck, onLanguage] = useDeck(first);
  const { cards, language } = deck;
  const [driving, setDriving] = useState(true);
  const { session, table, saved, otherDeck, fault, onMove, onStart, onUndo, onRedo, onReopen } = useSession(
    deck,
    driving,
  );
  const { screen, onScreen, onTextSize, onTimer, onReopen: onReopenScreen } = useScreen(driving);
  const [here, setHere] = useState(false);
  const [help, setHelp] = useState(false);
  const [letterKeys, setLetterKeys] = useState(() => recall('letter-keys') !== 'off');
  const [code, setCode] = useState({ typed: '', active: false, problem: false });
  const notes = useNotes(language);
  const update = useUpdate();

  const words = appWords[language];
  const shown = shownCard(table);
  const card = cards.find((other) => other.code === shown?.code);
  const findSkill = makeFindSkill(cards);
  const title = card ? findFace(card).title(card, { language, findSkill }) : '';

  const onStep = (move: Move | undefined) => move && onMove(move);
  const onBack = () => {
    const stage = backStep(table);
    if (stage) onMove(stage);
    else onUndo();
  };
  const onHand = (choice: 0 | 1 | 2, by: 1 | -1) => {
    const round = shown?.talk && roundOf(shown.talk.stage);
    if (!shown?.talk || !round) return;
    const [a, doubt, b] = shown.talk[round].map((hands, i) => Math.max(0, hands + (i === choice ? by : 0)));
    onMove({ kind: 'count', count: [a ?? 0, doubt ?? 0, b ?? 0] });
  };
  const closeCode = () => setCode({ typed: '', active: false, problem: false });
  const onShow = () => {
    const found = findCard(cards, code.typed);
    if (!found) return setCode({ ...code, problem: true });
    onMove({ kind: 'jump', code: found.code });
    closeCode();
  };
  const onCommand = (command: Command) => {
    switch (command.kind) {
      case 'next':
        // A clicker's next brings the room its card back; nothing happens unseen.
        return screen.black ? onScreen({ black: false }) : onStep(nextStep(table, cards));
      case 'back':
        return onBack();
      case 'undo':
        return onUndo();
      case 'redo':
        return onRedo();
      case 'flip':
      case 'deal':
      case 'hold':
        return onMove({ kind: command.kind });
      case 'hand':
        return onHand(command.choice, command.by);
      case 'black':
        return onScreen({ black: !screen.black });
      case 'textSize':
        return onTextSize(command.by);
      case 'timer':
        return onTimer(screen.timer ? { kind: 'pauseOrGoOn' } : { kind: 'start', minutes: 1 });
      case 'fullScreen':
        return toggleFullScreen();
      case 'start':
      case 'projector':
        return setHere(command.kind === 'start' || !here);
      case 'help':
        return setHelp(true);
      case 'leave':
        return code.active ? closeCode() : setHere(false);
      case 'typeCode':
        return setCode({ typed: command.typed, active: true, problem: false });
    }
  };
  useKeys(letterKeys, onCommand);
  const showing = showTable(table, screen, language, cards);
  const { projector, seat, open, takeOver } = useProjector(showing, onCommand);
  useEffect(() => setDriving(seat === 'driving'), [seat]);
  const onTakeOver = () => {
    onReopen();
    onReopenScreen();
    takeOver();
  };

  useEffect(() => {
    document.title = card ? `${card.code} ${title} · Ruimtemakers` : 'Ruimtemakers';
  }, [card, title]);

  const field = (
    <CodeField
      language={language}
      typed={code.typed}
      active={code.active}
      problem={code.problem ? (code.typed.trim() ? words.unknownCode(code.typed.trim()) : words.noCode) : undefined}
      onType={(typed) => setCode({ typed, active: true, problem: false })}
      onShow={onShow}
      onLeave={() => setCode((before) => ({ ...before, active: false }))}
    />
  );
  const kept = [...(fault ? [fault] : []), ...(saved === 'saved' ? [] : [saved])];
  const announce = shown?.side === 'back' ? words.announceBack : words.announceFront;
  return (
    <CardDrawings value={deck.drawings}>
      <p className="unseen" role="status">
        {card && announce(card.code, families[card.family].name[language].one, title)}
      </p>
      {here ? (
        <ProjectorView {...{ showing, cards, language, findSkill }} onLeave={() => setHere(false)}>
          {(code.active || code.problem) && field}
        </ProjectorView>
      ) : (
        <>
          <TopBar
            language={language}
            onLanguage={onLanguage}
            projector={projector}
            onProjector={() => open() || setHere(true)}
            onFullScreen={toggleFullScreen}
            onKeys={() => setHelp(true)}
          />
          {update.waiting && session.log.at(-1)?.kind === 'start' && (
            <UpdateNote language={language} onAccept={update.accept} />
          )}
          <TableView
            {...{ cards, table, session, showing, card, language, findSkill, onMove, onStart, onUndo, onRedo }}
            notes={card && notes?.[card.code]}
            seat={seat}
            onTakeOver={onTakeOver}
            remarks={[
              ...(otherDeck ? [words.otherDeck] : []),
              ...kept.map((problem) => offlineWords[language][problem]),
            ]}
          >
            {field}
          </TableView>
        </>
      )}
      <KeysHelp
        language={language}
        open={help}
        letterKeys={letterKeys}
        onLetterKeys={(on) => {
          keep('letter-keys', on ? 'on' : 'off');
          setLetterKeys(on);
        }}
        onClose={() => setHelp(false)}
      />
    </CardDrawings>
  );
};
