import { readMark } from '../file/mark.ts';

/** What a line of a quiz is. `start` begins a question; `key` stands over the answers of all. */
export interface QuizLine {
  readonly kind: 'heading' | 'start' | 'option' | 'answer' | 'key' | 'label' | 'text';
  readonly line: number;
  readonly text: string;
  /** Of a heading, from 1; 0 of what is none. */
  readonly depth: number;
  /** Whether an empty line stands before it. */
  readonly isApart: boolean;
  /** Whether a rule stands before it: what comes is of something else. */
  readonly isRuled: boolean;
  readonly isPoint: boolean;
  /** Small, `a`, where an option says it. */
  readonly letter?: string;
  /** The number of a question, where it says one. */
  readonly number?: number;
  /** What a label is called. */
  readonly label?: string;
  readonly isRight: boolean;
  readonly isBold: boolean;
}

/** Longer is a text and nothing else; in signs. */
const LONGEST = 1200;
const rule = /^[-*_═⸻]{1,200}$/;
const bullet = /^(?:[-*+•●◦▪‣·–]|o(?=\s))\s+/;
const box = /^(?:\[([ xX✓✔]?)\]|([☐☑☒]))\s*/;
/** `B) De raad`, `(b) De raad`, `**B.** De raad`; bold from before the letter on is bold all along. */
const lettered = /^\*?([*_]{0,3})\(?([a-h])(?:[).:]|\s[-–—](?=\s))([*_]{0,3})\s+(\S.*)$/i;
/** What people set beside the right one. */
const right =
  /\s*(?:[✓✔✅☑√🗸]\ufe0f?|(?:←|<--?|=>|->)\s*(?:juist|goed|correct|right)[a-z ]{0,20}|[([{*]{1,3}\s*(?:(?:dit is )?(?:het )?)?(?:juist|goed|correct|right|richtig|correcte?|waar|true|antwoord|answer)e?(?: antwoord| answer)?[!.]?\s*[)\]}*]{1,3})\s*/giu;
const wrong = /\s*(?:[❌✗✘]\ufe0f?|\((?:fout|onjuist|incorrect|wrong|falsch)\))\s*/giu;
const counted =
  /^(?:(?:(?:quiz|toets)?vraag|question|frage|opgave|kaart|card|karte|dilemma|stelling|q)\s*(?:nr\.?\s*)?(\d{1,3})\s*(?:[:.)–—-]+(?!\d)|$)|(\d{1,3})[.)](?=\s)|(?:vraag|question|frage|[vqf])\s*:(?=\s))\s*(.*)$/i;
const answer =
  /^(?:(?:toon|bekijk|klik voor|show) )?(?:het |the |die |la )?(?:(?:juiste|goede|correcte?|right|richtige|bonne)[\s-]*)?(?:antwoord|answer|antwort|réponse|oplossing|lösung|solution)(?:\s*is)?\s*(?:[:=]+\s*(.*))?$/i;
const key =
  /^(?:de |the )?(?:(?:juiste|goede|correcte?|correct|right)\s+)?(?:antwoorden(?:blad|lijst)?|antwoord(?:sleutel|model)|answers|answer key|oplossingen|sleutel|antworten|lösungen|réponses)\s*(?:\([^()]{0,40}\)\s*)?(?::\s*(.*))?$/i;
const known =
  /^(uitleg|toelichting|explanation|waarom|reden|achtergrond|bron|source|erklärung|explication|feedback|hint|tip|weetje|thema|categorie|onderwerp|niveau)\s*:\s*(\S.*)$/i;
const labelled = /^[*_]{1,3}(\p{L}[^*_:]{0,40}):[*_]{1,3}\s+(\S.*)$/u;

/** Words without stars at their ends and without those that make bold. Blanks to fill in stay. */
const bare = (words: string): string =>
  words
    .replaceAll(/\*\*+|__(?=[^\s_])|(?<=[^\s_])__(?!_)/g, '')
    .replace(/^\*(?=\S)(.*\S)\*$/, '$1')
    .trim();

/** Words without the small pictures that chat programs put round them. */
const takePictures = (words: string): string =>
  words
    .replaceAll(/(?![\d#*])(?:\p{Extended_Pictographic}|\ufe0f|\u200d)/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

const isAllBold = (words: string): boolean => /^(\*\*|__)(?=\S).*\S\1[.,;]?$/.test(words.trim());

/** Reads each line of a text as a quiz has it; what stands on one line as `A) … B) … C) …` is three. */
export const readQuizLines = (text: string): readonly QuizLine[] => {
  const lines: QuizLine[] = [];
  let [isApart, isRuled] = [true, false];
  for (const [i, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const trimmed = unfold(raw)
      .replace(/^\ufeff?[\s>]*/, '')
      .replaceAll(/\s+/g, ' ')
      .trimEnd();
    const isRule = trimmed.length > 2 && trimmed.length < 200 && rule.test(trimmed);
    if (trimmed === '' || isRule) {
      isApart = true;
      isRuled ||= isRule;
    } else {
      for (const piece of splitOptions(trimmed)) {
        lines.push({ ...readLine(piece), line: i + 1, isApart, isRuled });
        [isApart, isRuled] = [false, false];
      }
    }
  }
  return lines;
};

/** What a page folds away until somebody opens it, as an answer under its name. */
const unfold = (raw: string): string =>
  raw.includes('<')
    ? raw.replaceAll(/<summary>([^<]{0,80})<\/summary>/gi, '$1: ').replaceAll(/<\/?details(?:\s[^<>]*)?>/gi, '')
    : raw;

type Read = Omit<QuizLine, 'line' | 'isApart' | 'isRuled'>;
const plain = { depth: 0, isPoint: false, isRight: false, isBold: false } as const;

const readLine = (trimmed: string): Read => {
  if (trimmed.length > LONGEST) return { ...plain, kind: 'text', text: trimmed };
  const mark = readMark(trimmed);
  if (mark !== undefined) return readHeading(bare(takePictures(mark.words)), mark.depth);
  const point = trimmed.replace(bullet, '');
  const isPoint = point !== trimmed;
  const [boxed = '', sign = '', drawn = ''] = box.exec(point) ?? [];
  const isChecked = /[x✓✔]/i.test(sign) || /[☑☒]/.test(drawn);
  const words = point.slice(boxed.length).replace(/^([✓✔✅])\ufe0f?\s*(.*)$/u, '$2 $1');
  const isStarred = /^\*\(?[a-h][).]\s/i.test(words) && !/\*\s*$/.test(words);
  const unmarked = words.replaceAll(right, ' ').replaceAll(wrong, ' ').trim();
  const isRight = isChecked || isStarred || words.replaceAll(right, '') !== words;
  const option = lettered.exec(unmarked);
  if (option !== null) {
    const [, before = '', letter = '', after = '', said = ''] = option;
    const isBold = isAllBold(said) || (before.length > 1 && after === '' && said.endsWith(before));
    return {
      ...{ depth: 0, isPoint, kind: 'option', letter: letter.toLowerCase(), text: bare(said) },
      ...{ isRight, isBold },
    };
  }
  const said = bare(words);
  // `**Vraag 1** Wie beslist?`: the stars end what is counted, as a colon does.
  const turn = bare(words.replace(/^(\*\*[^*]{1,30}\d)\*\*(?=\s)/, '$1:**'));
  const [told, , , started = ''] = counted.exec(turn) ?? [];
  if (told !== undefined && boxed === '')
    return { ...plain, isPoint, kind: 'start', ...numberOf(turn), text: takePictures(started) };
  const answered = answer.exec(bare(said.replace(/^[✓✔✅]\ufe0f?\s*/u, ''))) ?? answer.exec(bare(unmarked));
  if (answered !== null) return { ...plain, isPoint, kind: 'answer', text: bare(answered[1] ?? '') };
  const [isKey, keys = ''] = key.exec(said) ?? [];
  if (isKey !== undefined) return { ...plain, isPoint, kind: 'key', text: keys };
  const [, label, value] = known.exec(said) ?? labelled.exec(words) ?? [];
  if (label !== undefined && value !== undefined)
    return { ...plain, isPoint, kind: 'label', label: label.trim(), text: bare(value) };
  return {
    ...{ depth: 0, isPoint: isPoint || boxed !== '', kind: 'text' },
    text: bare(isRight ? unmarked : words),
    ...{ isRight, isBold: isAllBold(unmarked) },
  };
};

const readHeading = (words: string, depth: number): Read => {
  const [told, , , rest = ''] = counted.exec(words) ?? [];
  const [isKey, keys = ''] = key.exec(words) ?? [];
  if (isKey !== undefined) return { ...plain, depth, kind: 'key', text: keys };
  if (told !== undefined) return { ...plain, depth, kind: 'start', ...numberOf(words), text: rest };
  const answered = answer.exec(words);
  if (answered !== null) return { ...plain, kind: 'answer', text: answered[1] ?? '' };
  return { ...plain, depth, kind: 'heading', text: words };
};

const numberOf = (words: string): { readonly number?: number } => {
  const [, worded, alone] = counted.exec(words) ?? [];
  const number = worded ?? alone;
  return number === undefined ? {} : { number: Number(number) };
};

/** Options that stand one behind another, perhaps behind their question. */
const splitOptions = (line: string): readonly string[] => {
  if (line.length > LONGEST) return [line];
  const [, asked, behind] = /^(.*?[?:][*_]{0,2})\s+(\(?a[).]\s.*)$/i.exec(line) ?? [];
  const options = (behind ?? line).split(/[\s/|;,]{1,4}(?=[*_]{0,2}\(?[b-h][).]\s)/i);
  const isInOrder =
    options.length > 1 &&
    options.every((option, i) =>
      new RegExp(`^(?:[-*+•]\\s+)?[*_]{0,2}\\(?${'abcdefgh'[i] ?? '-'}[).]\\s`, 'i').test(option),
    );
  return isInOrder ? [...(asked === undefined ? [] : [asked]), ...options] : [line];
};
