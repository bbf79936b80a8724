import { families } from '../../cards/families.ts';
import type { Language } from '../../cards/schema.ts';
import { layGuidePages } from '../layout/book/guide.ts';
import type { Passage } from '../layout/text/passages.ts';
import { paintPdf } from '../paint/pdf.ts';
import type { Frame } from '../paper/frame.ts';
import { papers } from '../paper/stock.ts';
import { describeFile, type LayingTools, type Printshop, setterFor } from './printshop.ts';

/** A text of people's own, to be printed as the guide is: the harvest of a session. */
export interface Report {
  readonly language: Language;
  readonly title: string;
  readonly passages: readonly Passage[];
}

/** Lays out a report on A4; characters that cannot be printed are taken out before. */
const layReport = (shop: LayingTools, { language, title, passages }: Report): readonly Frame[] => {
  const { step } = families;
  return layGuidePages(passages, {
    paper: papers.a4,
    title,
    family: step,
    icon: shop.tools.icon(step.icon),
    setter: setterFor(shop, language),
  });
};

/** Paints a report: the bytes of one tagged file. */
export const paintReport = (shop: Printshop, report: Report): Promise<Uint8Array> =>
  paintPdf(layReport(shop, report), shop.fonts.bytes, {
    ...describeFile(shop, report.language, report.title),
    duplex: 'DuplexFlipLongEdge',
  });
