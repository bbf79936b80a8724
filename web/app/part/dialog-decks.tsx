import { useEffectEvent, useState } from 'react';
import { useEffect } from '../../browser/effect.ts';
import { saveBlob } from '../../browser/save.ts';
import { loadDeck, type SpokenDeck } from '../../deck/deck.ts';
import { isSameDeck, readEdition } from '../../deck/edition.ts';
import { forgetPictures } from '../../shelf/dress.ts';
import { hearFiles, takeFiles } from '../../shelf/given.ts';
import { readHanded } from '../../shelf/handed.ts';
import * as shelved from '../../shelf/loaded.ts';
import type { KeptDeck, WholeDeck } from '../../shelf/record.ts';
import { findLeaving, shelf } from '../../shelf/shelf.ts';
import { useDeckReading } from '../../shelf/use-deck-reading.ts';
import { inWindow } from '../../state/act.ts';
import { openArchive } from '../../state/archive.ts';
import { layDeck } from '../../state/resume.ts';
import { keepsNothing } from '../../state/storage.ts';
import { DeckDialog } from '../../view/decks/deck-dialog.tsx';
import { DeckList } from '../../view/decks/deck-list.tsx';
import { DeckOpen } from '../../view/decks/deck-open.tsx';
import { DeckPreview, type Using } from '../../view/decks/deck-preview.tsx';
import { deckWords, sayRefused } from '../../view/decks/deck-words.ts';
import type { DialogTools } from './tools.ts';

const archive = openArchive();

/** Another deck with the name of this one. */
const findSame = (decks: readonly KeptDeck[], { edition }: KeptDeck): KeptDeck | undefined =>
  decks.find((other) => other.edition !== edition && isSameDeck(other.edition, edition));

/** Chooses among the decks that are here, and opens others: always with a look at them first. */
export const DecksDialog = ({ state, act, onClose }: DialogTools) => {
  const { box, before } = state;
  const { language } = box;
  const words = deckWords[language];
  const nothing = keepsNothing();
  const [decks, setDecks] = useState<readonly KeptDeck[]>();
  const [ours, setOurs] = useState(0);
  const [told, setTold] = useState('');
  const relist = () => shelf.list().then(setDecks);
  useEffect(() => {
    shelf.list().then(setDecks);
    loadDeck(language).then(
      ({ cards }) => setOurs(cards.length),
      () => undefined,
    );
  }, [language]);
  const { asked, looked, look, wish, settled, leave } = useDeckReading(language, [box.version, before?.box?.version], {
    onAsk: () => setTold(words.reading),
    onAnswer: () => setTold(''),
    onFail: () => setTold(words.unread),
  });
  const open = async (files: readonly File[]) => {
    const read = await readHanded(files);
    if ('kind' in read) setTold(sayRefused(read, words));
    else if (read.length > 0) look(read);
  };
  const onGiven = useEffectEvent(() => {
    const given = takeFiles();
    if (given === 'unfetched') setTold(words.unfetched);
    else open(given);
  });
  useEffect(() => {
    onGiven();
    return hearFiles(() => onGiven());
  }, []);

  /** Lays a deck on the table, with what was asked of it, or the conversation that was had with it today. */
  const lay = async (make: () => Promise<SpokenDeck | undefined>) => {
    try {
      const other = await make();
      if (!other) return setTold(words.unmade);
      act(layDeck(other, state, await archive.list(), Date.now()), inWindow({ over: undefined }));
      onClose();
    } catch {
      setTold(words.unmade);
    }
  };
  const use = (kept: KeptDeck | undefined) =>
    lay(() => (kept ? shelved.loadKept(kept.edition, language) : loadDeck(language)));
  const useRead = async (using: Using) => {
    const answer = await settled();
    const kept = answer?.found.kept;
    if (!answer || !kept) return;
    const known = await shelf.list();
    // A name that was typed last may be that of another deck: then the look says so first.
    if (using === 'use' && findSame(known, kept)) return setDecks(known);
    const ids = known.map(({ deck }) => deck.id);
    const { renameDeck, isCorrected, writeCorrected } = answer.reader;
    const named: WholeDeck = using === 'beside' ? renameDeck(kept, ids) : kept;
    const isOther = using === 'beside' || isCorrected(answer.wishes);
    const whole = isOther ? await writeCorrected(answer.found.read, named, language) : named;
    const isFiled = await shelf.put(whole);
    const others = state.window.unkept.filter((edition) => edition !== whole.edition);
    act(inWindow({ unkept: isFiled ? others : [...others, whole.edition] }));
    await lay(() => shelved.speakKept(whole, whole.pictures, language));
  };
  const found = looked?.found.kept;
  const here = readEdition(box.version) ? box.version : '';
  return (
    <DeckDialog onClose={onClose} told={told}>
      {looked ? (
        <DeckPreview
          found={looked.found}
          spoken={looked.spoken}
          reader={looked.reader}
          wished={asked?.wishes.columns}
          isAlone={asked?.files.length === 1 && !asked.files.some(({ name }) => name.toLowerCase().endsWith('.zip'))}
          keepsNothing={nothing}
          same={found && findSame(decks ?? [], found)?.deck.name}
          leaves={found && !nothing ? findLeaving(decks ?? [], found.edition)?.deck.name : undefined}
          onName={(name) => wish({ name })}
          onPlace={(column, place) => {
            const tongue = looked.found.read.columns.find(({ index }) => index === column)?.language;
            wish({ columns: { [column]: { place, ...(tongue && { language: tongue }) } } });
          }}
          onUse={useRead}
          onBack={() => {
            setTold('');
            leave();
          }}
        />
      ) : (
        <>
          <DeckList
            decks={decks}
            here={here}
            ours={ours}
            onUse={use}
            onSave={async ({ edition, deck }) => {
              const { packFiles } = await import('../../shelf/pack.ts');
              const { name, bytes } = packFiles(deck.id, await shelf.findFiles(edition));
              saveBlob(name.replace(/^.*\//, ''), new Blob([bytes as Uint8Array<ArrayBuffer>]));
            }}
            onTake={async ({ edition }) => {
              await shelf.drop(edition);
              // The way back may still show it.
              if (before?.box?.version !== edition) forgetPictures(edition);
              relist();
            }}
          />
          <DeckOpen
            keepsNothing={nothing}
            onFiles={open}
            onPaste={(text) => look([{ name: `${words.pastedName}.csv`, bytes: new TextEncoder().encode(text) }], {})}
          />
        </>
      )}
    </DeckDialog>
  );
};
