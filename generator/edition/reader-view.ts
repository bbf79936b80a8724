import type { Tongue } from '../../cards/own/placed.ts';
import { paperWords as words } from '../../cards/paper-words.ts';
import type { Language } from '../../cards/schema.ts';
import { cutLanguages, type Spoken } from '../../cards/spoken.ts';
import type { ReaderCard, ReaderFamily, ReaderSetting, ReaderText } from '../layout/book/reader-text.ts';
import { layFamilyFence } from '../layout/face/fence.ts';
import { type Passage, soft } from '../layout/text/passages.ts';
import { type Outline, paintSvg } from '../paint/svg.ts';
import type { Size } from '../paper/geometry.ts';
import { ink } from '../paper/theme.ts';

/** What the reader edition's template fills in. */
export interface ReaderView {
  readonly language: Tongue;
  readonly title: string;
  readonly subtitle: string;
  readonly contents: string;
  readonly toCards: string;
  readonly ink: string;
  readonly soft: string;
  readonly colour: string;
  readonly families: readonly FamilyView[];
}

interface FamilyView extends Pick<ReaderFamily, 'name' | 'codes' | 'picture'> {
  readonly id: string;
  readonly colour: string;
  readonly tint: string;
  readonly size: Size;
  readonly shapes: string;
  readonly cards: readonly CardView[];
}

interface CardView extends Pick<ReaderCard, 'code' | 'heading'> {
  readonly front: readonly SpokenPassage[];
  readonly back: readonly SpokenPassage[];
}

/** A passage with its text, or that of each of its items, in parts of one language each. */
type SpokenPassage = Passage & { readonly said: readonly Spoken[] | readonly (readonly Spoken[])[] };

const PICTURE: Size = { width: 92, height: 60 };

/** The same passages as on paper; the families' pictures are drawn into the page. */
export const viewReader = (
  { title, subtitle, contents, families }: ReaderText,
  language: Language,
  tools: Pick<ReaderSetting, 'icon'> & { readonly outline: Outline },
  tongue: Tongue = language,
): ReaderView => ({
  language: tongue,
  title,
  subtitle,
  contents,
  toCards: words[language].toCards,
  ink,
  soft,
  colour: families[0]?.family.colour ?? ink,
  families: families.map(({ family, name, codes, picture, cards }) => ({
    id: family.id,
    name,
    codes,
    picture,
    colour: family.colour,
    tint: family.tint,
    size: PICTURE,
    shapes: drawPicture({ family, picture }, tongue, tools),
    cards: cards.map(({ code, heading, front, back, gloss }) => ({
      code,
      heading,
      front: front.map((passage) => speak(passage, tongue)),
      back: [...back, ...gloss].map((passage) => speak(passage, tongue)),
    })),
  })),
});

const speak = (passage: Passage, language: Tongue): SpokenPassage => ({
  ...passage,
  said:
    'items' in passage
      ? passage.items.map((item) => cutLanguages(item, language))
      : cutLanguages(passage.text, language),
});

const drawPicture = (
  { family, picture }: Pick<ReaderFamily, 'family' | 'picture'>,
  language: Tongue,
  { icon, outline }: Pick<ReaderSetting, 'icon'> & { readonly outline: Outline },
): string => {
  const items = layFamilyFence({ x: 0, y: 0, ...PICTURE }, family, icon(family.icon));
  return paintSvg({ ...PICTURE, title: picture, items }, { language, outline, shell: ({ shapes }) => shapes.join('') });
};
