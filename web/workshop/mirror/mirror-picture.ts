import { type Answer, answers, type Counts } from './mirror.ts';
import { type BoardRow, countVoices } from './mirror-sums.ts';

/** What the picture says and how it looks; handed in, because this room knows no words and no shapes. */
export interface PictureLook {
  readonly title: string;
  readonly why: string;
  readonly few: string;
  readonly before: string;
  readonly language: string;
  readonly names: Readonly<Partial<Record<number, string>>>;
  readonly answers: Readonly<
    Record<
      Answer,
      {
        readonly word: string;
        readonly colour: string;
        readonly tint: string /** On a square of 120. */;
        readonly mark: string;
      }
    >
  >;
}

/** Sizes in units of the picture, one to a pixel at 100%. */
const WIDTH = 1600;
const MARGIN = 64;
const NAME = 440;
const NUMBERS = 360;
const TOP = 250;
const ROW = 66;
const [BAR, THIN] = [32, 10];
const BAR_LEFT = MARGIN + NAME;
const BAR_WIDTH = WIDTH - 2 * MARGIN - NAME - NUMBERS;
const [INK, QUIET, GROUND, DUSK] = ['#1b1d1f', '#4a4841', '#fffdf8', '#33271f'];

/** The board as an SVG document of its own, words and all: for the harvest, or to print on a wall. */
export const paintBoard = (rows: readonly BoardRow[], look: PictureLook): string => {
  const height = TOP + rows.length * ROW + MARGIN;
  const compared = rows.some(({ before }) => before);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" lang="${look.language}" role="img" aria-label="${escapeText(look.title)}" ` +
      `width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" ` +
      `font-family="'Atkinson Hyperlegible Next', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif">`,
    `<title>${escapeText(look.title)}</title>`,
    `<defs>${answers.map((answer) => definePattern(answer, look)).join('')}</defs>`,
    `<rect width="${WIDTH}" height="${height}" fill="${GROUND}"/>`,
    paintFence(),
    write(MARGIN, 122, look.title, 52, { weight: 700 }),
    write(MARGIN, 164, look.why, 24, { fill: QUIET }),
    paintLegend(look, compared),
    ...rows.map((row, i) => paintRow(row, TOP + i * ROW, look)),
    '</svg>',
  ].join('\n');
};

const escapeText = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

interface TextLook {
  readonly weight?: number;
  readonly fill?: string;
  readonly anchor?: 'start' | 'end';
}

const write = (
  x: number,
  y: number,
  text: string,
  size: number,
  { weight = 400, fill = INK, anchor = 'start' }: TextLook = {},
): string =>
  `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}" text-anchor="${anchor}">${escapeText(text)}</text>`;

/** The fence all cards share, along the top. */
const paintFence = (): string => {
  const planks = Array.from({ length: 80 }, (_, i) => {
    const [x, top] = [i * 20 + 1, 14 + (i % 2) * 4];
    return `M${x} ${top + 9}L${x + 9} ${top}L${x + 18} ${top + 9}V50H${x}Z`;
  }).join('');
  return `<rect width="${WIDTH}" height="50" fill="${DUSK}"/><path d="${planks}" fill="#5c493b"/>`;
};

/** In full, in stripes, in dots and bare: the less is at home, the more open the pattern, without any colour. */
const definePattern = (answer: Answer, look: PictureLook): string => {
  const { colour, tint } = look.answers[answer];
  const paint: Readonly<Record<Answer, string>> = {
    fully: `<rect width="12" height="12" fill="${colour}"/>`,
    growing: `<rect width="12" height="12" fill="${tint}"/><path d="M-3 9L9 -3M0 18L18 0" stroke="${colour}" stroke-width="4"/>`,
    nudge: `<rect width="12" height="12" fill="${tint}"/><circle cx="6" cy="6" r="3.2" fill="${colour}"/>`,
    unknown: `<rect width="12" height="12" fill="${tint}"/>`,
  };
  return `<pattern id="${answer}" width="12" height="12" patternUnits="userSpaceOnUse">${paint[answer]}</pattern>`;
};

const paintMark = (x: number, y: number, size: number, answer: Answer, look: PictureLook): string => {
  const { mark, colour } = look.answers[answer];
  return `<path transform="translate(${x} ${y}) scale(${size / 120})" fill="${colour}" fill-rule="evenodd" d="${mark}"/>`;
};

/** How wide a word may get. No measure is exact where the reader's own font may come in its place: rather too wide. */
const guessWidth = (text: string, size: number) => text.length * size * 0.62;

const paintLegend = (look: PictureLook, compared: boolean): string => {
  const [swatch, size, apart] = [52, 24, 36];
  let left = MARGIN;
  const parts = answers.map((answer) => {
    const { word, colour } = look.answers[answer];
    const part = [
      `<rect x="${left}" y="188" width="${swatch}" height="30" fill="url(#${answer})" stroke="${colour}" stroke-width="2"/>`,
      paintMark(left + swatch + 8, 192, 22, answer, look),
      write(left + swatch + 38, 211, word, size),
    ].join('');
    left = show(left + swatch + 38 + guessWidth(word, size) + apart);
    return part;
  });
  const earlier = compared
    ? `<rect x="${left}" y="198" width="${swatch}" height="${THIN}" fill="none" stroke="${QUIET}" stroke-width="2"/>` +
      write(left + swatch + 10, 211, look.before, size)
    : '';
  return parts.join('') + earlier;
};

const paintRow = ({ skill, counts, before }: BoardRow, y: number, look: PictureLook): string => {
  const name = write(MARGIN, y + 26, look.names[skill] ?? '', 26, { weight: 700 });
  if (!counts) return name + write(BAR_LEFT, y + 26, look.few, 24, { fill: QUIET });
  const numbers = answers.map((answer, i) => {
    const x = WIDTH - MARGIN - NUMBERS + 34 + i * 84;
    return paintMark(x, y + 5, 22, answer, look) + write(x + 28, y + 25, `${counts[i]}`, 26, { weight: 700 });
  });
  return [
    name,
    paintBar(counts, y, BAR, look),
    before ? paintBar(before, y + BAR + 4, THIN, look) : '',
    ...numbers,
  ].join('');
};

/** Parts as wide as their share of all that spoke. */
const paintBar = (counts: Counts, y: number, height: number, look: PictureLook): string => {
  const unit = BAR_WIDTH / countVoices(counts);
  let left = BAR_LEFT;
  return answers
    .map((answer, i) => {
      const width = (counts[i] ?? 0) * unit;
      const part = `<rect x="${show(left)}" y="${y}" width="${show(width)}" height="${height}" fill="url(#${answer})" stroke="${look.answers[answer].colour}" stroke-width="2" data-count="${counts[i]}"/>`;
      left += width;
      return width > 0 ? part : '';
    })
    .join('');
};

const show = (value: number) => Number(value.toFixed(2));
