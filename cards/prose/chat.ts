/** A line of a talk that a telephone exported: when, who, and what: `[12-03-2026 10:14:05] Iemand: Wie helpt?`. */
const said =
  /^[\u200e\u202a]?\[?\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4},? \d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?\]?(?: -)? [^:\n]{1,40}: (.*)$/i;

/** A line of the telephone itself: who made the group, who came and went. */
const stamped =
  /^[\u200e\u202a]?\[?\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4},? \d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?(?:\]| - )/i;

/** How many lines have to be said by somebody, as a part of all. */
const MOST = 0.8;

/** A talk without who said it and when; undefined where a text is none. No name of a person comes on a card. */
export const takeSpeakers = (text: string): string | undefined => {
  const lines = text.split(/\r\n|\r|\n/);
  const filled = lines.filter((line) => line.trim() !== '');
  // Of most texts a glance tells: patterns of days and times take an engine long to make.
  if (!filled.some((line) => /^[\u200e\u202a]?\[?\d/.test(line))) return undefined;
  const spoken = filled.filter((line) => said.test(line)).length;
  const own = filled.filter((line) => isOwn(line)).length;
  if (spoken < 3 || spoken < own || spoken < (filled.length - own) * MOST) return undefined;
  return lines.map((line) => (isOwn(line) ? '' : (said.exec(line)?.[1] ?? line))).join('\n');
};

const isOwn = (line: string): boolean => stamped.test(line) && !said.test(line);
