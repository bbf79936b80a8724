import type { FontBytes, Frame } from '../frame.ts';
import { askViewer, type PrintOptions, paintPages } from './pdf.ts';
import { collectBytes, openDocument } from './pdfkit.ts';
import { describeDocument, embedXmp, pdfSchema, writeXmp, type XmpSchema } from './xmp.ts';

/** The claim of PDF/UA-1 (ISO 14289-1, clause 5). */
const uaSchema: XmpSchema = {
  prefix: 'pdfuaid',
  uri: 'http://www.aiim.org/pdfua/ns/id/',
  properties: { part: '1' },
};

/**
 * Paints pages to be read by eye or by ear, and says that they follow PDF/UA-1. What makes that true is in the Frames:
 * roles, alternative texts and reading order. pdfkit's own subset for PDF/UA writes a wrong CIDSet and is not used.
 */
export const paintUa = async (
  pages: readonly Frame[],
  fonts: FontBytes,
  options: PrintOptions,
): Promise<Uint8Array> => {
  const document = openDocument(options);
  askViewer(document, options.duplex);
  await paintPages(document, pages, fonts, { onPage: options.onPage });
  const marks = document._root.data.MarkInfo as { data: Record<string, unknown> };
  marks.data.Suspects = false;
  embedXmp(document, writeXmp([...describeDocument(options), pdfSchema(), uaSchema]));
  return collectBytes(document);
};
