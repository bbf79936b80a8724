import { useEffect, useState } from 'react';
import { deck, findCard } from '../cards/deck.ts';
import type { Command } from './keys.ts';
import { keep, recall } from './storage.ts';
import { nextStep } from './table/step.ts';
import { countSet } from './table/table.ts';
import { useKeys } from './use-keys.ts';
import { useLanguage } from './use-language.ts';
import { useSession } from './use-session.ts';
import { CodeField } from './view/code-field.tsx';
import { findFace } from './view/faces.ts';
import { KeysHelp } from './view/keys-help.tsx';
import { Projector } from './view/projector.tsx';
import { TableView } from './view/table-view.tsx';
import { TopBar } from './view/top-bar.tsx';
import { appWords } from './words.ts';

const { cards } = deck;

const toggleFullScreen = () =>
  // A browser may refuse; the table works as well without.
  (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()).catch(
    () => undefined,
  );

/** Ties the game to the screen: session and settings in, views out. */
export const App = () => {
  const [language, onLanguage] = useLanguage();
  const { session, table, saved, onMove, onStart, onUndo, onRedo } = useSession(language);
  const [projector, setProjector] = useState(false);
  const [help, setHelp] = useState(false);
  const [letterKeys, setLetterKeys] = useState(() => recall('letter-keys') !== 'off');
  const [code, setCode] = useState({ typed: '', active: false, problem: false });

  const words = appWords[language];
  const card = cards.find((other) => other.code === table.shown?.code);
  const title = card ? findFace(card).title(card, language) : '';
  const nameSkill = (skill: number) => {
    const found = cards.find((other) => other.family === 'skill' && other.skills[0] === skill);
    return found ? `${found.code} ${findFace(found).title(found, language)}` : String(skill);
  };

  const onNext = () => {
    const move = nextStep(table);
    if (move) onMove(move);
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
        return onNext();
      case 'back':
      case 'undo':
        return onUndo();
      case 'redo':
        return onRedo();
      case 'flip':
        return onMove({ kind: 'flip' });
      case 'fullScreen':
        return void toggleFullScreen();
      case 'projector':
        return setProjector(!projector);
      case 'help':
        return setHelp(true);
      case 'leave':
        return code.active ? closeCode() : setProjector(false);
      case 'typeCode':
        return setCode({ typed: command.typed, active: true, problem: false });
    }
  };
  useKeys(letterKeys, onCommand);

  useEffect(() => {
    document.title = card ? `${card.code} ${title} · Ruimtemakers` : 'Ruimtemakers';
  }, [card, title]);

  const counter = words.left(table.pile.length, countSet(table));
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
  const announce = table.shown?.side === 'back' ? words.announceBack : words.announceFront;
  return (
    <>
      <p className="unseen" role="status">
        {card && announce(card.code, title)}
      </p>
      {projector ? (
        <Projector {...{ table, card, language, nameSkill, counter }} onLeave={() => setProjector(false)}>
          {(code.active || code.problem) && field}
        </Projector>
      ) : (
        <>
          <TopBar
            language={language}
            onLanguage={onLanguage}
            onProjector={() => setProjector(true)}
            onFullScreen={toggleFullScreen}
            onKeys={() => setHelp(true)}
          />
          <TableView {...{ cards, table, session, card, language, nameSkill, saved, onMove, onStart, onUndo, onRedo }}>
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
    </>
  );
};
