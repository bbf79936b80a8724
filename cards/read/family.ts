import { readLook } from '../column/look-name.ts';
import { squeeze } from '../column/tongues.ts';
import { type Notebook, short } from '../file/problem.ts';
import { chooseLetters, isSpotCode, roomForLetters, splitCode, tidyCode } from '../own/code.ts';
import type { NamedFamily, Tongue } from '../own/placed.ts';
import type { Draft } from './draft.ts';
import { familyLook } from './look.ts';

/** A family as a tree declares it; what it does not say is found from its cards. */
export interface DeclaredFamily {
  readonly key: string;
  readonly name?: Readonly<Record<Tongue, { readonly one: string; readonly many: string }>>;
  readonly letters?: string;
  readonly look?: string;
  readonly colour?: string;
  readonly icon?: string;
}

/** A family, and the drafts of its cards. */
export interface Gathered {
  readonly family: NamedFamily;
  readonly drafts: readonly Draft[];
}

/** What a card is called where nobody named a family, in languages whose plural we know. */
export const usualNames: Readonly<Record<Tongue, { readonly one: string; readonly many: string }>> = {
  nl: { one: 'kaart', many: 'kaarten' },
  en: { one: 'card', many: 'cards' },
  de: { one: 'Karte', many: 'Karten' },
  fr: { one: 'carte', many: 'cartes' },
};

/** Gathers cards by what stands in the column of their family, in the order in which families come. */
export const gatherFamilies = (
  file: string,
  drafts: readonly Draft[],
  own: Tongue,
  declared: readonly DeclaredFamily[],
  { note }: Notebook,
): readonly Gathered[] => {
  const groups = new Map<string, Draft[]>(declared.map(({ key }) => [squeeze(key) || key, []]));
  const keys = new Map<string, string>();
  for (const draft of fillDown(file, drafts, note)) {
    const value = draft.said.family ?? '';
    const key = keys.get(value) ?? (squeeze(value) || value);
    keys.set(value, key);
    const group = groups.get(key) ?? [];
    if (group.length === 0 && declared.length > 0 && !groups.has(key))
      note('family-unknown', draft.place, { value: short(value) });
    group.push(draft);
    groups.set(key, group);
  }
  const taken = { ids: new Set<string>(), letters: new Set<string>() };
  const found = [...groups].map(([key, cards]) => ({
    key,
    cards,
    said: declared.find((it) => (squeeze(it.key) || it.key) === key),
  }));
  // Letters that authors chose, or gave in their codes, go first: nobody else may have them.
  const letters = found.map(({ cards, said }) => givenLetters(cards, said, taken.letters));
  return found.map(({ cards, said }, i) => {
    const value = said?.key ?? cards[0]?.said.family ?? '';
    const name = nameFamily(value, cards, own, said);
    const look = readLook(said?.look ?? first(cards, 'family.look')) ?? familyLook(cards, own);
    const colour = readColour(said?.colour ?? first(cards, 'family.colour'));
    const icon = (said?.icon ?? first(cards, 'family.icon'))?.toLowerCase();
    const free = letters[i] ?? chooseLetters(name[own]?.one ?? value, taken.letters);
    taken.letters.add(free);
    const id = familyId(value || 'kaart', taken.ids);
    return {
      drafts: cards,
      family: { id, letters: free, name, look, ...(colour && { colour }), ...(icon && { icon }) },
    };
  });
};

const first = (cards: readonly Draft[], key: string) => cards.find(({ said }) => said[key] !== undefined)?.said[key];

/** A name that stands only on the first row of its group, as under merged cells, holds for the rows below it. */
const fillDown = (file: string, drafts: readonly Draft[], note: Notebook['note']): readonly Draft[] => {
  const named = drafts.filter(({ said }) => said.family !== undefined);
  const values = new Set(named.map(({ said }) => said.family));
  const sparse = named.length > 0 && named.length <= drafts.length / 2 && values.size === named.length;
  if (!sparse || drafts[0]?.said.family === undefined) return drafts;
  note('families-filled', named[0]?.place ?? { file }, {
    count: drafts.length - named.length,
    value: short(named[0]?.said.family ?? ''),
  });
  let family = '';
  return drafts.map((draft) => {
    family = draft.said.family ?? family;
    return { ...draft, said: { ...draft.said, family } };
  });
};

const nameFamily = (
  value: string,
  cards: readonly Draft[],
  own: Tongue,
  said: DeclaredFamily | undefined,
): NamedFamily['name'] => {
  const inTable = (place: string): Record<Tongue, string> =>
    cards.find(({ names }) => names[place] !== undefined)?.names[place] ?? {};
  const [one, many] = [inTable('family.name'), inTable('family.many')];
  const spoken = value === '' ? {} : { ...inTable('family'), [own]: value };
  const names = Object.fromEntries(
    Object.entries({ ...spoken, ...one }).map(([tongue, name]) => [tongue, { one: name, many: many[tongue] ?? name }]),
  );
  const usual = value === '' ? { [own]: usualNames[own] ?? { one: 'kaart', many: 'kaarten' } } : {};
  return { ...usual, ...names, ...said?.name };
};

/** Letters an author chose, or those all codes of the family begin with. */
const givenLetters = (
  cards: readonly Draft[],
  said: DeclaredFamily | undefined,
  taken: Set<string>,
): string | undefined => {
  const chosen = (said?.letters ?? first(cards, 'family.letters'))?.toUpperCase();
  const codes = cards.map((card) => tidyCode(card.said.code ?? card.said.id ?? ''));
  const starts = new Set(codes.map((code) => (code === undefined || isSpotCode(code) ? '' : splitCode(code).letters)));
  const [start] = starts;
  const given = chosen !== undefined && /^[A-Z]{1,3}$/.test(chosen) ? chosen : starts.size === 1 ? start : undefined;
  // ABC is too long where the last card would be ABC1000.
  const found = given?.slice(0, roomForLetters(cards.length));
  if (found === undefined || !/^[A-Z]{1,3}$/.test(found) || taken.has(found)) return undefined;
  taken.add(found);
  return found;
};

const readColour = (written: string | undefined): `#${string}` | undefined =>
  written !== undefined && /^#[\da-f]{6}$/i.test(written) ? `#${written.slice(1).toUpperCase()}` : undefined;

/** Two to twenty small letters, as links and files want them. */
const familyId = (value: string, taken: Set<string>): string => {
  const letters = squeeze(value)
    .replaceAll(/[^a-z]/g, '')
    .slice(0, 20);
  const base = letters.length < 2 ? `soort${letters}` : letters;
  let id = base;
  for (let i = 0; taken.has(id); i++)
    id = `${base.slice(0, 18)}${String.fromCharCode(97 + Math.floor(i / 26), 97 + (i % 26))}`;
  taken.add(id);
  return id;
};
