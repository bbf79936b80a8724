import type { LookSetting } from '../face/face.ts';

/** Only a word of so many letters may break, with so many on either side. */
const LONG_WORD = 15;
const LEAST_PART = 5;

type Hyphenate = LookSetting['setter']['hyphenate'];
/** One for each, so that what was cut with it is found again. */
const sparing = new WeakMap<Hyphenate, Hyphenate>();

const spare = (hyphenate: Hyphenate): Hyphenate => {
  const known = sparing.get(hyphenate);
  if (known) return known;
  const spared: Hyphenate = (word) => (word.length < LONG_WORD ? [word] : joinShort(hyphenate(word)));
  sparing.set(hyphenate, spared);
  return spared;
};

/** The parts of a word, so many letters or more before each place where it may break and after it. */
const joinShort = (parts: readonly string[]): readonly string[] => {
  const word = parts.join('');
  const ends = parts.map((_, i) => parts.slice(0, i + 1).join('').length);
  const breaks = ends.filter((end) => end >= LEAST_PART && word.length - end >= LEAST_PART);
  return [0, ...breaks].map((start, i) => word.slice(start, breaks[i]));
};

/** The same with long words alone to break: large type in which a shorter one does not fit its line is too large. */
export const spareWords = (setting: LookSetting): LookSetting => ({
  ...setting,
  setter: { ...setting.setter, hyphenate: spare(setting.setter.hyphenate) },
});
