import { usualLanguage } from '../languages.ts';
import type { Tongue } from '../own/placed.ts';

/** Languages as people write them over a column, in their own words and in those of the neighbours. */
const spoken: Readonly<Record<Tongue, string>> = {
  nl: 'nl nld dut dutch nederlands niederlandisch neerlandais hollands',
  en: 'en eng english engels englisch anglais',
  de: 'de deu ger german deutsch duits allemand',
  fr: 'fr fra fre french frans francais franzosisch',
  es: 'es spa spanish spaans espanol spanisch espagnol',
  it: 'it ita italian italiaans italiano italienisch italien',
  pt: 'pt por portuguese portugees portugues portugiesisch',
  pl: 'pl pol polish pools polski polnisch polonais',
  tr: 'tr tur turkish turks turkce turkisch turc',
  fy: 'fy fry frisian fries frysk friesisch',
  da: 'da dan danish deens dansk',
  sv: 'sv swe swedish zweeds svenska',
  no: 'no nor norwegian noors norsk',
  cs: 'cs ces cze czech tsjechisch cestina',
  ro: 'ro ron rum romanian roemeens romana',
  hu: 'hu hun hungarian hongaars magyar',
  fi: 'fi fin finnish fins suomi',
  uk: 'uk ukr ukrainian oekraiens ukrainisch',
  ar: 'ar ara arabic arabisch arabe',
  ti: 'ti tir tigrinya tigrigna',
};

const byWord = new Map(
  Object.entries(spoken).flatMap(([tongue, words]) => words.split(' ').map((word) => [word, tongue])),
);

/** Letters and figures alone, small and without marks: in this form names are compared. */
export const squeeze = (name: string): string =>
  // Most names are plain already, or nearly.
  /^[a-z\d]*$/.test(name)
    ? name
    : /[^\0-\x7f]/.test(name)
      ? squeezeAll(name)
      : name.toLowerCase().replaceAll(/[^a-z\d]/g, '');

const squeezeAll = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/[^\p{Ll}\p{Lo}\d]/gu, '');

/** A language by its name or tag, as over a column; undefined when it is none we know. */
export const readTongue = (written: string): Tongue | undefined => {
  const word = squeeze(written.replace(/[-_][A-Za-z]{2,4}$/, ''));
  return byWord.get(word) ?? byWord.get(squeeze(written));
};

/** A tag of two or three letters, perhaps with a region: what may stand behind a colon. */
export const isTag = (written: string): boolean => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$/.test(written);

/** Small words that stand in nearly every sentence of a language and in few of another. */
const small: Readonly<Record<Tongue, string>> = {
  nl: 'de het een en van niet je ik wat is dat voor met op aan te zijn wij jij hoe in er wie waar ook om u hij zij ze maar bij naar als geen',
  en: 'the a and of to is you what that for with your are it on not how in this',
  de: 'der die das und nicht ist ein eine ich du was mit für auf den zu wie wir es sie in wer von dich',
  fr: 'le la les et de des est un une que pas je tu dans pour qui vous quel plus au',
  es: 'el la los y de que no es un una por con para tu qué las del lo se como',
  it: 'il la e di che non è un una per con sono cosa gli le del della si come',
  pl: 'i w nie to się na jest co do z jak że czy o po dla ty ja jesteś za',
  pt: 'o a os e de que não é um uma por com para você as do da se em como',
  tr: 've bir bu ne için mi da de ile çok ben sen daha nasıl olarak gibi ama var en o',
};

const smallWords = new Map<string, readonly Tongue[]>();
for (const [tongue, words] of Object.entries(small)) {
  for (const word of words.split(' ')) smallWords.set(word, [...(smallWords.get(word) ?? []), tongue]);
}

/** Languages that decks here are mostly in: of another one, a single small word may be a word of these by chance. */
const likely: readonly Tongue[] = ['nl', 'en', 'de', 'fr'];

/** Letters of the West, where a text has no others: a pattern of all letters takes an engine long to make. */
const listWords = (text: string): readonly string[] =>
  text.match(
    /[^\0-\u024f\u2010-\u2026]/.test(text) ? /\p{L}+/gu : /[a-z\xaa\xb5\xba\xc0-\xd6\xd8-\xf6\xf8-\u024f]+/g,
  ) ?? [];

/** How much texts have of each language, and in how many different small words. */
const weighTongues = (texts: readonly string[]) => {
  const scores = new Map<Tongue, number>();
  const found = new Map<Tongue, Set<string>>();
  let count = 0;
  for (const text of texts.slice(0, 200)) {
    for (const word of listWords(text.slice(0, 400).toLowerCase())) {
      count += 1;
      const tongues = smallWords.get(word);
      if (!tongues) continue;
      for (const tongue of tongues) {
        scores.set(tongue, (scores.get(tongue) ?? 0) + 1 / tongues.length);
        found.set(tongue, (found.get(tongue) ?? new Set()).add(word));
      }
    }
  }
  const told = [...scores].filter(([tongue]) => likely.includes(tongue) || (found.get(tongue)?.size ?? 0) > 1);
  return { scores, found, told, count };
};

/** The language that texts are most likely in, by their small words; Dutch when they tell nothing. */
export const guessTongue = (texts: readonly string[]): Tongue => {
  const { scores, told } = weighTongues(texts);
  const [tongue, score] = told.reduce((a, b) => (b[1] > a[1] ? b : a), [usualLanguage, 0] as readonly [Tongue, number]);
  return score > (scores.get(usualLanguage) ?? 0) * 1.2 ? tongue : usualLanguage;
};

/** In which part of the words small ones stand, at least, where a text is in that language and in no neighbour of it. */
const FULL = 0.3;

/**
 * The language that texts are in for certain, where somebody says it is another one: undefined where they tell too little,
 * or where it may well be that one. A language of which we know no small words shares some with its neighbours.
 */
export const findOtherTongue = (texts: readonly string[], said: Tongue): Tongue | undefined => {
  const { scores, found, told, count } = weighTongues(texts);
  const [tongue, score] = told.reduce((a, b) => (b[1] > a[1] ? b : a), [said, 0] as const);
  const isSure = (found.get(tongue)?.size ?? 0) > 1 && score > (scores.get(said) ?? 0) * 2;
  return tongue !== said && isSure && (Object.hasOwn(small, said) || score >= count * FULL) ? tongue : undefined;
};

/** Whether texts tell that they may be in the language that somebody says. */
export const hasTongue = (texts: readonly string[], said: Tongue): boolean => {
  const { scores, count } = weighTongues(texts);
  return Object.hasOwn(small, said)
    ? (scores.get(said) ?? 0) > 0
    : count > 0 && Math.max(0, ...scores.values()) < count * FULL;
};
