import { useEffectEvent, useState } from 'react';
import { useEffect } from '../browser/effect.ts';
import { saveBlob } from '../browser/save.ts';
import { loadDeck, type SpokenDeck } from '../deck/deck.ts';
import { isSameDeck, readEdition } from '../deck/edition.ts';
import { hearFiles, takeFiles } from '../shelf/given.ts';
import * as shelf from '../shelf/loaded.ts';
import type { NamedBytes, ReadHere, Wishes } from '../shelf/read.ts';
import { dropDeck, type KeptDeck, listDecks, putDeck } from '../shelf/shelf.ts';
import { inWindow, openKept } from '../state/act.ts';
import { beginAnother } from '../state/another.ts';
import { openArchive } from '../state/archive.ts';
import { describeConversation } from '../state/describe.ts';
import { openConversation } from '../state/open.ts';
import { DeckDialog } from '../view/decks/deck-dialog.tsx';
import { DeckList } from '../view/decks/deck-list.tsx';
import { DeckOpen } from '../view/decks/deck-open.tsx';
import { DeckPreview } from '../view/decks/deck-preview.tsx';
import { deckWords } from '../view/decks/deck-words.ts';
import * as core from '../workshop/core.ts';
import type { DialogTools } from './tools.ts';

type Reader = typeof import('../shelf/read.ts');

/** What was handed in, what is wished of it, and what it then says. */
interface Looked {
  readonly files: readonly NamedBytes[];
  readonly wishes: Wishes;
  readonly reader: Reader;
  readonly found: ReadHere;
  readonly spoken: SpokenDeck | undefined;
}

/** A film by mistake must not fill the memory: beyond this a file is too large for a deck in any case. In bytes. */
const MOST = 30 * 1024 * 1024;

const readFiles = (files: readonly File[]): Promise<readonly NamedBytes[]> =>
  Promise.all(
    files.map(async (file) => ({
      name: file.webkitRelativePath || file.name,
      bytes: new Uint8Array(await file.slice(0, MOST).arrayBuffer()),
    })),
  );

const archive = openArchive();

/** Chooses among the decks that are here, and opens others: always with a look at them first. */
export const DecksDialog = ({ state, act, onClose }: DialogTools) => {
  const { box } = state;
  const { language } = box;
  const words = deckWords[language];
  const [decks, setDecks] = useState<readonly KeptDeck[]>();
  const [ours, setOurs] = useState(0);
  const [looked, setLooked] = useState<Looked>();
  const [told, setTold] = useState('');
  const relist = () => listDecks().then(setDecks);
  useEffect(() => {
    listDecks().then(setDecks);
    loadDeck(language).then(
      ({ cards }) => setOurs(cards.length),
      () => undefined,
    );
  }, [language]);

  const look = async (files: readonly NamedBytes[], wishes: Wishes) => {
    setTold(words.reading);
    try {
      const reader = await import('../shelf/read.ts');
      const found = await reader.readHere(files, wishes, Date.now());
      const spoken = found.kept && (await shelf.speakKept(found.kept, language));
      setLooked({ files, wishes, reader, found, spoken });
      setTold('');
    } catch {
      setTold(words.unread);
    }
  };
  const open = async (files: readonly File[]) => {
    const [first] = files;
    if (!first) return;
    if (
      files.length === 1 &&
      first.size === 0 &&
      first.lastModified > Date.now() - 5000 &&
      first.type === '' &&
      location.protocol !== 'file:'
    )
      return setTold(words.unfetched);
    await look(await readFiles(files), {});
  };
  const onGiven = useEffectEvent(() => {
    open(takeFiles());
  });
  useEffect(() => {
    onGiven();
    return hearFiles(() => onGiven());
  }, []);

  /** Lays a deck on the table, with the conversation that was had with it last. */
  const use = async (kept: KeptDeck | undefined) => {
    try {
      const other = kept ? await shelf.speakKept(kept, language) : await loadDeck(language);
      const described = describeConversation(state, core, Date.now());
      if (isSameDeck(other.version, box.version)) {
        const opened = { ...openConversation(described, other, core), box: other };
        act({ to: 'conversation', act: { kind: 'catchUp', opened } });
      } else {
        const all = await archive.list();
        const last = all.find(({ deck, id }) => isSameDeck(deck, other.version) && id !== described.id);
        act(openKept(last ?? beginAnother(other, { own: undefined, seen: [] }, Date.now()), other));
      }
      act(inWindow({ over: undefined }));
      onClose();
    } catch {
      setTold(words.unmade);
    }
  };
  const keep = async (beside: boolean) => {
    const kept = looked?.found.kept;
    if (!kept) return;
    const ids = (decks ?? []).map(({ deck }) => deck.id);
    const own = beside ? looked.reader.renameDeck(kept, ids) : kept;
    const isFiled = await putDeck(own);
    for (const { edition } of decks ?? [])
      if (edition !== own.edition && isSameDeck(edition, own.edition)) await dropDeck(edition);
    if (!isFiled) setTold(words.unkept);
    await use(own);
  };
  const same = (decks ?? []).find(
    ({ edition }) =>
      looked?.found.kept && edition !== looked.found.kept.edition && isSameDeck(edition, looked.found.kept.edition),
  );
  return (
    <DeckDialog onClose={onClose} told={told}>
      {looked ? (
        <DeckPreview
          found={looked.found}
          spoken={looked.spoken}
          reader={looked.reader}
          same={same?.deck.name}
          onName={(name) => look(looked.files, { ...looked.wishes, name })}
          onPlace={(column, place) => {
            const tongue = looked.found.read.columns.find(({ index }) => index === column)?.language;
            const columns = { ...looked.wishes.columns, [column]: { place, ...(tongue && { language: tongue }) } };
            look(looked.files, { ...looked.wishes, columns });
          }}
          onUse={keep}
          onBack={() => setLooked(undefined)}
        />
      ) : (
        <>
          <DeckList
            decks={decks}
            here={readEdition(box.version) ? box.version : ''}
            ours={ours}
            onUse={use}
            onSave={async (kept) => {
              const { packDeck } = await import('../shelf/pack.ts');
              const { name, content } = await packDeck(kept);
              saveBlob(name.replace(/^.*\//, ''), content);
            }}
            onTake={(kept) => dropDeck(kept.edition).then(relist)}
          />
          <DeckOpen
            onFiles={open}
            onPaste={(text) =>
              look([{ name: `${words.pastedName}.csv`, bytes: new TextEncoder().encode(text) }], {
                ...(text.includes('\t') && { separator: '\t' }),
              })
            }
          />
        </>
      )}
    </DeckDialog>
  );
};
