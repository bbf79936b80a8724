import { type Language, languages } from '../../cards/languages.ts';
import { pickCards } from '../edition/deck.ts';
import { nameDeck, nameSelection } from '../edition/names.ts';
import { packNames } from '../edition/vendors.ts';
import { pictureFormats } from '../paper/picture.ts';
import { nameSize } from '../wish/plan.ts';
import { readChosen, WishProblem } from '../wish/selection.ts';
import { readNumber, readOneOf, readPackForm, readSize } from '../wish/wishes.ts';
import type { Job } from '../write/job.ts';
import { layFitting } from '../write/lay.ts';
import { keepOrigin, refuseOther } from '../write/origin.node.ts';
import { writePack } from '../write/pack.ts';
import { type OnPicture, writePictures } from '../write/pictures.ts';
import { refuseProblems } from '../write/refuse.ts';
import { commandWords } from './words.ts';

export interface ImagesTyped {
  readonly lang: string;
  readonly format: string;
  readonly dpi: string;
  readonly only?: string;
  readonly without?: string;
  readonly size?: string;
  /** A vendor's own pictures in a zip, in place of a file a face. */
  readonly pack?: string;
  /** A sheet of all fronts and one of all backs as well. */
  readonly contact?: boolean;
  readonly json?: boolean;
  /** The language of what is told. */
  readonly help?: Language;
  /** Whether what is asked was answered with yes before. */
  readonly yes?: boolean;
}

const USUAL_SIZE = 'poker';

/** What a pack leaves no choice in; anything else that was typed would be passed over in silence. */
const packed = { format: 'png', dpi: '300' } as const;

/** Draws both faces of the chosen cards and answers with how many pictures there are, and where. */
export const imagesCommand = async (
  job: Job,
  typed: ImagesTyped,
  onPicture: OnPicture = () => undefined,
): Promise<string> => {
  refuseOther(job, typed.yes);
  const language = readOneOf('lang', languages, typed.lang);
  const chosen = readChosen(job.deck, typed).map(({ code }) => code);
  const made = await (typed.pack === undefined
    ? drawPictures(job, language, chosen, typed, onPicture)
    : drawPack(job, language, chosen, typed.pack, typed, onPicture));
  await keepOrigin(job);
  return made;
};

const drawPictures = async (
  job: Job,
  language: Language,
  codes: readonly string[],
  typed: ImagesTyped,
  onPicture: OnPicture,
): Promise<string> => {
  const format = readOneOf('format', pictureFormats, typed.format);
  const dpi = readNumber('dpi', 36, 1200, typed.dpi);
  const size = readSize(typed.size ?? USUAL_SIZE);
  const sizeName = nameSize({ size: typed.size ?? USUAL_SIZE, paper: 'a4' });
  await refuseProblems(job);
  const laid = pickCards(await layFitting(job, language, { size, codes }), codes);
  const unusual = [sizeName === USUAL_SIZE ? '' : sizeName, dpi === 300 ? '' : `${dpi}dpi`];
  const folder = [`${job.out}/images/${job.deck.own ? nameDeck(job.deck, language) : language}`, ...unusual]
    .filter(Boolean)
    .join('-');
  const selection = nameSelection(
    codes,
    job.deck.cards.map(({ code }) => code),
  );
  const contact = typed.contact === true && ['contact', selection].filter(Boolean).join('-');
  const wish = { folder, format, dpi, svg: false, contact };
  const count = await writePictures(job, laid, wish, onPicture);
  return typed.json
    ? JSON.stringify({ folder, pictures: count, dpi, format })
    : commandWords[typed.help ?? 'en'].drew(count, dpi, folder);
};

const drawPack = async (
  job: Job,
  language: Language,
  codes: readonly string[],
  vendor: string,
  typed: ImagesTyped,
  onPicture: OnPicture,
): Promise<string> => {
  const pack = readOneOf('pack', packNames, vendor);
  for (const option of ['format', 'dpi'] as const)
    if (typed[option].trim().toLowerCase() !== packed[option])
      throw new WishProblem({
        nl: `--${option}: bij een pakket ligt dit vast, zoals de aanbieder het vraagt; laat --${option} weg bij --pack ${pack}.`,
        en: `--${option}: a pack has the vendor’s own; leave --${option} out with --pack ${pack}.`,
      });
  if (typed.contact) {
    throw new WishProblem({
      nl: '--contact: een pakket heeft geen overzicht; teken dat zonder --pack.',
      en: '--contact: a pack has no contact sheet; draw one without --pack.',
    });
  }
  const form = readPackForm(pack, typed.size ?? USUAL_SIZE);
  await refuseProblems(job);
  const laid = pickCards(await layFitting(job, language, { size: form.trim, codes }), codes);
  const selection = nameSelection(
    codes,
    job.deck.cards.map(({ code }) => code),
  );
  const name = [nameDeck(job.deck, language), pack, form.size, selection].filter(Boolean).join('-');
  const path = `${job.out}/images/${name}.zip`;
  await writePack(job, laid, form, path, onPicture);
  const { width, height } = form.slot;
  if (typed.json) return JSON.stringify({ files: [path], cards: codes.length, vendor: form.vendor, pixels: form.slot });
  return commandWords[typed.help ?? 'en'].packed(
    codes.length,
    form.vendor,
    `${form.size}, ${width} × ${height} pixels`,
    path,
  );
};
