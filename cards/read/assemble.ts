import { readLook } from '../column/look-name.ts';
import { mostCopies } from '../file/limits.ts';
import { type Notebook, type Place, short } from '../file/problem.ts';
import type { OwnDeck, PlacedCard, PlacedText, Places, Tongue } from '../own/placed.ts';
import { countAnswers } from '../quiz/count-answers.ts';
import { giveCodes } from './codes.ts';
import { type Draft, type DraftSide, shownText } from './draft.ts';
import { type DeclaredFamily, type Gathered, gatherFamilies } from './family.ts';
import { canLook, chooseLook } from './look.ts';
import { namePicture } from './picture.ts';
import { sayRows, tellGlued, tellMissing, tellTwins } from './tell.ts';

/** What is known of a deck beside its cards. */
export interface DeckFacts extends Pick<OwnDeck, 'name' | 'version' | 'date' | 'credit' | 'languages'> {
  readonly file: string;
  /** As somebody wrote it; that of a deck without one is made of its name. */
  readonly id?: string;
  readonly families: readonly DeclaredFamily[];
  /** Names of the pictures that came with it. */
  readonly pictures: readonly string[];
}

/** Makes a deck of drafts: families, codes and looks, and what is amiss with each row. */
export const assemble = (facts: DeckFacts, all: readonly Draft[], notebook: Notebook): OwnDeck | undefined => {
  const { file, languages, version, date, credit, families: declared } = facts;
  const [own] = languages;
  const whole = all.map((draft) => findPicture(speakPicture(draft, own), facts, notebook));
  const drafts = dropEmpty(file, whole, own, notebook);
  if (drafts.length === 0) {
    notebook.note('no-cards', { file });
    return undefined;
  }
  if (countAnswers(drafts.flatMap(({ text }) => Object.values(text))).isFromZero)
    notebook.note('answers-from-zero', { file }, {});
  tellTwins(drafts, own, notebook);
  tellGlued(drafts, own, notebook);
  tellIcons(file, drafts, notebook);
  const gathered = gatherFamilies(file, drafts, own, declared, notebook);
  const codes = giveCodes(file, gathered, notebook);
  const cards = new Map<Draft, PlacedCard>();
  for (const group of gathered)
    for (const draft of group.drafts) cards.set(draft, finish(facts, draft, group, codes.get(draft) ?? '', notebook));
  const inOrder = [...cards].sort(([a], [b]) => a.index - b.index).map(([, card]) => card);
  tellMissing(file, inOrder, languages, notebook);
  return {
    id: deckId(facts.id === undefined || isMachine(facts.id) ? facts.name : facts.id),
    name: facts.name,
    version,
    date,
    ...(credit && { credit }),
    languages,
    families: gathered.map(({ family }) => family),
    cards: inOrder,
  };
};

/** The id of the deck of this game, which its prints and lists of what was printed go by. */
const RESERVED = 'ruimtemakers';

/** Small letters, figures and strokes: the id of a deck begins the names of its files, and is never that of this game. */
const deckId = (name: string): string => {
  const id = foldName(name);
  return id === RESERVED ? `${RESERVED}-eigen` : id;
};

/** A key of a program, which tells nobody what the deck is. */
const isMachine = (id: string): boolean => /^(?=.*\d.*\d)[\da-f-]{20,}$/i.test(id);

/** As many whole words as 40 signs hold; of one that is longer its beginning. */
const foldName = (name: string): string => {
  const folded = name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z\d]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  return (/^.{1,40}(?=-|$)/.exec(folded)?.[0] ?? folded.slice(0, 40)) || 'spel';
};

/** A picture may say all there is to say: such a card lacks no language. */
const speakPicture = (draft: Draft, own: Tongue): Draft =>
  Object.keys(draft.text).length > 0 ? draft : { ...draft, text: { [own]: { front: {}, back: {} } } };

/** The picture by its own name; what names none is kept with what is not printed. */
const findPicture = (draft: Draft, { pictures }: DeckFacts, { note }: Notebook): Draft => {
  const { picture: written, ...said } = draft.said;
  if (written === undefined) return draft;
  const { name, kept } = namePicture(written, pictures, draft.place, note);
  return name === undefined
    ? { ...draft, said, extra: { ...draft.extra, beeld: kept ?? '' } }
    : { ...draft, said: { ...said, picture: name } };
};

const hasFront = (draft: Draft, own: Tongue): boolean => {
  const { text, title, options } = shownText(draft, own).front;
  return text !== undefined || title !== undefined || options !== undefined || draft.said.picture !== undefined;
};

/** Rows that show nothing in front are no cards; which rows they are is told. */
const dropEmpty = (file: string, drafts: readonly Draft[], own: Tongue, { note }: Notebook): readonly Draft[] => {
  const empty = drafts.filter((draft) => !hasFront(draft, own));
  for (const sheet of new Set(empty.map(({ place }) => place.sheet))) {
    const here = empty.filter(({ place }) => place.sheet === sheet);
    note('no-card-rows', { file, ...(sheet !== undefined && { sheet }) }, { count: here.length, ...sayRows(here) });
  }
  return drafts.filter((draft) => hasFront(draft, own));
};

/** An icon has a name; a small picture or a file where one should stand is none. */
const iconName = /^[a-z][a-z\d]*(?:[- ][a-z\d]+)*$/i;

const tellIcons = (file: string, drafts: readonly Draft[], { note }: Notebook): void => {
  const odd = drafts.flatMap(({ said }) => (said.icon && !iconName.test(said.icon) ? [said.icon] : []));
  const value = short([...new Set(odd)].slice(0, 4).join(' '), 40);
  if (odd.length > 0) note('icon-none', { file }, { count: odd.length, value });
};

const finish = (facts: DeckFacts, draft: Draft, { family }: Gathered, code: string, notebook: Notebook): PlacedCard => {
  const [own] = facts.languages;
  const { said, notes, place } = draft;
  const wished = readLook(said.look);
  if (said.look !== undefined && wished === undefined)
    notebook.note('look-unknown', place, { value: short(said.look) });
  // A picture that came along is shown, whatever else the cards of its family look like.
  const isShown = said.picture !== undefined && facts.pictures.includes(said.picture) && family.look !== 'choice';
  const fits = wished ?? (isShown ? 'picture' : family.look);
  const look = canLook(draft, own, fits) ? fits : chooseLook(draft, own);
  if (fits === 'choice' && look !== 'choice') notebook.note('option-missing', place, {});
  const text = Object.fromEntries(Object.entries(draft.text).map(([tongue, sides]) => [tongue, settle(sides, look)]));
  const spoken = family.name[own]?.one ?? '';
  if (spoken !== '' && text[own]?.front.text === spoken)
    notebook.note('same-as-family', place, { value: short(spoken) });
  const name = said.picture;
  const alt = () =>
    Object.fromEntries(
      Object.keys(text).map((tongue) => [tongue, draft.alt[tongue] ?? altOf(text[tongue]?.front, name)]),
    );
  const id = said.id ?? said.code;
  const icon = iconName.test(said.icon ?? '') ? said.icon?.toLowerCase().replaceAll(' ', '-') : undefined;
  return {
    look,
    code,
    ...(id !== undefined && id !== code && { id }),
    family: family.id,
    copies: readCopies(said.copies, place, notebook),
    ...(icon && { icon }),
    ...(name !== undefined && { picture: { name, alt: alt() } }),
    text,
    ...(Object.keys(notes).length > 0 && { notes }),
    extra: draft.extra,
  };
};

/** What a picture shows is never empty: its caption, its title, or else its name. */
const altOf = (front: Places | undefined, name: string | undefined): string =>
  short(
    front?.title ??
      front?.text ??
      (name ?? '')
        .replace(/^.*\//, '')
        .replace(/\.\w+$/, '')
        .replaceAll(/[-_]+/g, ' '),
    120,
  );

/** One large text under no title is the text, whatever its column was called. */
const settle = (
  { front, back }: { readonly front: DraftSide; readonly back: DraftSide },
  look: PlacedCard['look'],
): PlacedText => {
  const { title, ...rest } = front;
  const alone = (look === 'text' || look === 'choice') && front.text === undefined && title !== undefined;
  return {
    front: places(alone ? { ...rest, text: title } : front),
    back: places(back),
  };
};

/** The fields of a side, in the order in which they are kept; the types ask for each. */
const fields = Object.keys({
  title: true,
  text: true,
  list: true,
  steps: true,
  options: true,
  answer: true,
  parts: true,
  twist: true,
  source: true,
} satisfies Readonly<Record<keyof Places, true>>) as readonly (keyof Places)[];

/** A side in that order, whatever order its columns came in. */
const places = (side: DraftSide): Places =>
  Object.fromEntries(fields.flatMap((field) => (side[field] === undefined ? [] : [[field, side[field]]])));

const readCopies = (written: string | undefined, place: Place, { note }: Notebook): number => {
  if (written === undefined) return 1;
  const copies = /^\d{1,3}(?:[.,]0+)?$/.test(written) ? Number.parseInt(written, 10) : 0;
  if (copies >= 1 && copies <= mostCopies) return copies;
  note('copies-wrong', place, { value: short(written) });
  return 1;
};
