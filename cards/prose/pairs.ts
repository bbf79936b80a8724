import type { Sheet } from '../file/table.ts';

/** What people write before a colon where a text file says what is what, and the column that it is. */
const keys: Readonly<Record<string, string>> = {
  ...{ v: 'vraag', q: 'vraag', f: 'vraag', vraag: 'vraag', question: 'vraag', frage: 'vraag' },
  ...{ a: 'antwoord', antwoord: 'antwoord', answer: 'antwoord', antwort: 'antwoord', reponse: 'antwoord' },
  ...{ voor: 'voorkant', voorkant: 'voorkant', front: 'voorkant', achter: 'achterkant', achterkant: 'achterkant' },
  ...{ back: 'achterkant', titel: 'titel', title: 'titel', tekst: 'tekst', text: 'tekst', stelling: 'stelling' },
  ...{ uitleg: 'uitleg', toelichting: 'toelichting', term: 'titel', definitie: 'tekst', definition: 'tekst' },
};

/**
 * Cards of which each line says what it is, `V: Wie is de baas?` and `A: De raad.`: a row each, under a row of names.
 * The first name begins a card; a line without a name goes on, also below a name that stands alone. Undefined where a text is no such list.
 */
export const readPairs = (text: string): Sheet['rows'] | undefined => {
  const cards: { readonly number: number; readonly cells: Map<string, string> }[] = [];
  let first = '';
  let last = '';
  /** Whether each name stands on a line of its own: then it is one, also where there is no other. */
  let isAlone = true;
  for (const [i, line] of text.split(/\r\n|\r|\n/).entries()) {
    const [, name = '', value = ''] = /^\s*(\p{L}{1,12})\s?:(?:\s+(\S.*?))?\s*$/u.exec(line) ?? [];
    const key = keys[name.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '')];
    const card = cards.at(-1);
    if (key === undefined) {
      // A line before the first card is no card; a text that has many is no list of this kind.
      if (line.trim() === '') continue;
      if (card === undefined) return undefined;
      card.cells.set(last, `${card.cells.get(last) ?? ''}\n${line.trim()}`.trim());
      continue;
    }
    first ||= key;
    isAlone &&= value === '';
    if (key === first || card === undefined) cards.push({ number: i + 1, cells: new Map([[key, value]]) });
    else if (card.cells.has(key)) return undefined;
    else card.cells.set(key, value);
    last = key;
  }
  const names = [...new Set(cards.flatMap(({ cells }) => [...cells.keys()]))];
  if (cards.length < 2 || (names.length < 2 && !isAlone)) return undefined;
  return [
    { number: 0, cells: names },
    ...cards.map(({ number, cells }) => ({ number, cells: names.map((name) => cells.get(name) ?? '') })),
  ];
};
