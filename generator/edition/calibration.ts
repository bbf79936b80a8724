import { paperWords as words } from '../../cards/paper-words.ts';
import type { Language } from '../../cards/schema.ts';
import { type Correction, layCalibrationSheet } from '../layout/sheet/calibration.ts';
import { paintPdf } from '../paint/pdf.ts';
import type { Frame } from '../paper/frame.ts';
import { papers } from '../paper/stock.ts';
import { describeFile, type LayingTools, type Printshop, setterFor } from './printshop.ts';

/** Lays out the sheet that shows how far a printer's backs are off, as they are with this correction. */
export const layCalibration = ({ tools }: LayingTools, language: Language, correction: Correction): readonly Frame[] =>
  layCalibrationSheet(papers.a4, words[language], setterFor(language, tools), correction);

/** Paints that sheet: the bytes of one file. */
export const paintCalibration = (shop: Printshop, language: Language, correction: Correction): Promise<Uint8Array> =>
  paintPdf(layCalibration(shop, language, correction), shop.fonts.bytes, {
    ...describeFile(shop, language, words[language].calibration.title),
    duplex: 'DuplexFlipLongEdge',
  });
