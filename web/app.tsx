import { useEffect, useState } from 'react';
import { families } from '../cards/families.ts';
import { findCard } from '../cards/find.ts';
import type { SpokenDeck } from './deck.ts';
import type { Command } from './keys.ts';
import { keep, recall } from './storage.ts';
import { nextStep } from './table/step.ts';
import { countSet } from './table/table.ts';
import { useDeck } from './use-deck.ts';
import { useKeys } from './use-keys.ts';
import { useSession } from './use-session.ts';
import { CodeField } from './view/code-field.tsx';
import { CardDrawings } from './view/drawings.ts';
import type { FaceContext } from './view/face.ts';
import { findFace } from './view/faces.ts';
import { KeysHelp } from './view/keys-help.tsx';
import { Projector } from './view/projector.tsx';
import { TableView } from './view/table-view.tsx';
import { TopBar } from './view/top-bar.tsx';
import { appWords } from './words.ts';

const toggleFullScreen = () =>
  // A browser may refuse, or not know it; the table works as well without.
  (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()).catch(
    () => undefined,
  );

/** Ties the game to the screen: session and settings in, views out. */
export const App = ({ deck: first }: { readonly deck: SpokenDeck }) => {
  const [deck, onLanguage] = useDeck(first);
  const { cards, language } = deck;
  const { session, table, saved, otherDeck, onMove, onStart, onUndo, onRedo } = useSession(deck);
  const [projector, setProjector] = useState(false);
  const [help, setHelp] = useState(false);
  const [letterKeys, setLetterKeys] = useState(() => recall('letter-keys') !== 'off');
  const [code, setCode] = useState({ typed: '', active: false, problem: false });

  const words = appWords[language];
  const card = cards.find((other) => other.code === table.shown?.code);
  const findSkill: FaceContext['findSkill'] = (skill) => {
    for (const other of cards) if (other.family === 'skill' && other.skills[0] === skill) return other;
    throw new Error(`The deck has no card of the family "skill" for skill ${skill}.`);
  };
  const title = card ? findFace(card).title(card, { language, findSkill }) : '';

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
    <CardDrawings value={deck.drawings}>
      <p className="unseen" role="status">
        {card && announce(card.code, families[card.family].name[language].one, title)}
      </p>
      {projector ? (
        <Projector {...{ table, card, language, findSkill, counter }} onLeave={() => setProjector(false)}>
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
          <TableView
            {...{ cards, table, session, card, language, findSkill, onMove, onStart, onUndo, onRedo }}
            notes={[...(otherDeck ? [words.otherDeck] : []), ...(saved ? [] : [words.notSaved])]}
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
