import type { Language } from '../schema.ts';

/** A turn of phrase that shows a sentence was thought in English, or is not plain; and what to say instead. */
export interface Turn {
  /** Finds it in one sentence. What it finds is shown to the writer. */
  readonly find: (sentence: string) => string | undefined;
  readonly rule: string;
}

const byPattern = (pattern: RegExp, rule: string): Turn => ({
  find: (sentence) => pattern.exec(sentence)?.[0].trim(),
  rule,
});

/** What somebody did: of being, having and wanting Dutch asks in the past tense as well. */
const done = 'deed|gaf|hielp|koos|liet|maakte|merkte|nam|probeerde|sprak|vertelde|vroeg';

/** What people do and furniture does not. */
const human = 'denkt|hoort|kiest|luistert|praat|schrijft|stemt|twijfelt|vertelt|vertrouwt|vindt|voelt|weet|zegt|zwijgt';
const table = '(?:de|deze|elke|hele|jouw|jullie) tafel';
const beside = 'aan|bij|naast|onder|om|op|rond|tegen|van|voor';

/** A bare “wie” that does something itself. Where somebody else does (“met wie je praat”) or nobody else could, it may stay. */
const bareWie = new RegExp(
  [
    String.raw`(?<=\s)(?:aan|bij|door|met|tegen|voor) wie (?!wil|kan|durft)\p{L}+t(?=[.,;?!])`,
    String.raw`(?<=\s)(?:aan|bij|door|met|over|tegen|van|voor) wie (?:alleen|bezwaar|nooit|tegen|zijn zin|zomaar)\b`,
  ].join('|'),
  'u',
);

const verbs =
  'begint|belt|bent|blijft|brengt|deelt|denkt|doet|durft|gaat|geeft|haalt|helpt|hoort|houdt|kent|kiest|kijkt|komt|laat|' +
  'leert|let|luistert|maakt|moedigt|neemt|pakt|praat|probeert|steunt|vertelt|volgt|vraagt|weet|zegt|zet|ziet|zoekt';
const people = 'ik|je|jij|we|wij|hij|zij|ze|jullie';
const tail = new RegExp(
  String.raw`^(?:${people}) (?<before>[^,:;\u2013]+), en (?:${verbs})\b(?! (?:${people}|het)\b|.*, dan\b)`,
  'iu',
);
/** Behind a clause of its own a comma is right: “Je doet wat je kunt, en gaat verder.” */
const clause =
  /(?<!\p{L})(?:als|dat|die|hoe|of|omdat|terwijl|toen|tot|voordat|waar\p{L}*|wanneer|wat|wie|zodat)(?!\p{L})/iu;

export const turns: Readonly<Record<Language, readonly Turn[]>> = {
  nl: [
    byPattern(
      new RegExp(String.raw`^(?:en )?wanneer (?:${done}) (?:je|jij|jullie|we|wij)(?!\p{L})`, 'iu'),
      'ask in the perfect tense: “Wanneer heb je …?”',
    ),
    byPattern(
      new RegExp(
        [
          String.raw`(?<!(?:^|\s)(?:${beside}) )(?<!\p{L})${table} (?:${human})(?!\p{L})`,
          String.raw`^(?:${human}) ${table}(?!\p{L})`,
          String.raw`(?<!\p{L})(?:hoe|waarover|wat) (?:\p{L}+ )?(?:${human}) ${table}(?!\p{L})`,
          String.raw`(?<!\p{L})(?:mening|stem|vertrouwen|woorden) van ${table}(?!\p{L})`,
        ].join('|'),
        'iu',
      ),
      'a table hears and thinks nothing, say “de groep” or “iedereen”',
    ),
    byPattern(bareWie, 'say “mensen die” or “degene die”'),
    {
      find: (sentence) => {
        const found = tail.exec(sentence);
        return found && !clause.test(found.groups?.before ?? '') ? found[0].slice(found[0].indexOf(', en')) : undefined;
      },
      rule: 'two things that one person does have no comma between them',
    },
  ],
  en: [],
};

/** Words for one thing. A text keeps to one of them. */
export const synonyms: Readonly<Record<Language, readonly (readonly string[])[]>> = {
  nl: [
    ['inwoner', 'bewoner'],
    ['leidinggevende', 'chef', 'baas'],
    ['gemeentehuis', 'stadhuis'],
  ],
  en: [
    ['manager', 'boss'],
    ['alderman', 'councilman'],
  ],
};
