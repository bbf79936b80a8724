import { families } from '../../cards/families.ts';
import type { Language } from '../../cards/schema.ts';
import { layGuide } from '../layout/book/guide.ts';
import type { Passage } from '../layout/text/passages.ts';
import { paintPdf } from '../paint/pdf.ts';
import { papers } from '../paper/stock.ts';
import { setterFor } from './edition.ts';
import type { Printshop } from './printshop.ts';

/** A text of people's own, to be printed as the guide is: the harvest of a session. */
export interface Report {
  readonly language: Language;
  readonly title: string;
  readonly passages: readonly Passage[];
}

/** Paints a report as an A4 file, tagged; characters that cannot be printed are taken out before. */
export const printReport = (
  { tools, fonts, date, compress }: Printshop,
  { language, title, passages }: Report,
): Promise<Uint8Array> => {
  const { step } = families;
  const setting = {
    paper: papers.a4,
    title,
    family: step,
    icon: tools.icon(step.icon),
    setter: setterFor(language, tools),
  };
  return paintPdf(layGuide(passages, setting), fonts.bytes, {
    title,
    author: 'Ruimtemakers',
    language,
    date,
    compress,
    duplex: 'DuplexFlipLongEdge',
  });
};
