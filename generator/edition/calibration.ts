import { paperWords as words } from '../../cards/paper-words.ts';
import type { Language } from '../../cards/schema.ts';
import { layCalibrationSheet } from '../layout/sheet/calibration.ts';
import type { Printer } from '../layout/sheet/printer.ts';
import { paintPdf } from '../paint/pdf.ts';
import type { Frame } from '../paper/frame.ts';
import { type PaperName, papers } from '../paper/stock.ts';
import { describeFile, type LayingTools, type Printshop, setterFor } from './printshop.ts';

/** Lays out the sheet that shows how far a printer's backs are off, as they are where what is known of it is undone. */
const layCalibration = (shop: LayingTools, language: Language, paper: PaperName, printer?: Printer): readonly Frame[] =>
  layCalibrationSheet(papers[paper], words[language], setterFor(shop, language), printer);

/** Paints that sheet: the bytes of one file. */
export const paintCalibration = (
  shop: Printshop,
  language: Language,
  paper: PaperName,
  printer?: Printer,
): Promise<Uint8Array> =>
  paintPdf(layCalibration(shop, language, paper, printer), shop.fonts.bytes, {
    ...describeFile(shop, language, words[language].calibration.title),
    duplex: 'DuplexFlipLongEdge',
  });
