import type { Notes, SpokenCard } from '../../deck/deck.ts';
import type { LookSetting } from '../card/face.ts';
import { findLook } from '../card/looks.ts';
import { useTongue } from '../card/tongue.ts';
import { useLanguage, useWords } from '../piece/language.ts';
import { List } from '../piece/list.tsx';
import { deskWords } from './desk-words.ts';

interface Props extends Pick<LookSetting, 'findSkill'> {
  readonly card: SpokenCard;
  readonly cards: readonly SpokenCard[];
  readonly notes: NonNullable<Notes[string]>;
}

/** What the facilitator of a card may want to know; never on the projector. */
export const NotesView = ({ card, cards, notes, findSkill }: Props) => {
  const language = useLanguage();
  const words = useWords(deskWords);
  const tongue = useTongue(card);
  if ('lines' in notes)
    return notes.lines.map((line) => (
      <p className="note-line" lang={tongue} key={line}>
        {line}
      </p>
    ));
  const { values, listenFor } = notes;
  const chairs = card.family === 'dilemma' ? cards.filter(({ code }) => card.perspectives.includes(code)) : [];
  const nameChair = (chair: SpokenCard) => `${chair.code} ${findLook(chair).title(chair, { language, findSkill })}`;
  return (
    <>
      <NoteList heading={words.notesValues} notes={values} />
      <NoteList heading={words.notesListen} notes={listenFor} />
      <NoteList heading={words.notesChairs} notes={chairs.map(nameChair)} />
    </>
  );
};

const NoteList = ({ heading, notes }: { readonly heading: string; readonly notes: readonly string[] }) => (
  <>
    <h2>{heading}</h2>
    <List>
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </List>
  </>
);
