import type { FontBytes, Page } from '../paper/frame.ts';
import { type PrintOptions, paintDocument } from './pdf.ts';
import { collectBytes, type PdfDocument } from './pdfkit.ts';
import { buildSrgbProfile, SRGB } from './srgb.ts';
import { type DescribedSchema, describeDocument, embedXmp, pdfSchema, writeXmp, type XmpSchema } from './xmp.ts';

/** The claim of PDF/UA-1 (ISO 14289-1, clause 5). */
const uaSchema: XmpSchema = {
  prefix: 'pdfuaid',
  uri: 'http://www.aiim.org/pdfua/ns/id/',
  properties: { part: '1' },
};

/** The claim of PDF/A-2a (ISO 19005-2, 6.6.4), which a tagged file for a town's archive may make as well. */
const archiveSchema: XmpSchema = {
  prefix: 'pdfaid',
  uri: 'http://www.aiim.org/pdfa/ns/id/',
  properties: { part: '2', conformance: 'A' },
};

/** PDF/A knows nothing of PDF/UA, and wants to be told. */
const uaDescribed: DescribedSchema = {
  schema: uaSchema,
  name: 'PDF/UA identification',
  properties: [{ name: 'part', type: 'Integer', says: 'Part of ISO 14289 that the file follows' }],
};

/**
 * Paints pages to be read by eye or by ear, and says that they follow PDF/UA-1 and PDF/A-2a. What makes that true is in
 * the Frames: roles, alternative texts and reading order; and in what is said here of language, title and colour.
 * pdfkit's own subsets are not used: that for PDF/UA writes a wrong CIDSet.
 */
export const paintUa = async (pages: readonly Page[], fonts: FontBytes, options: PrintOptions): Promise<Uint8Array> => {
  const document = await paintDocument(pages, fonts, options);
  addScreenIntent(document);
  embedXmp(document, writeXmp([...describeDocument(options), pdfSchema(), uaSchema, archiveSchema], [uaDescribed]));
  return collectBytes(document);
};

/** Says that the colours of the file are those of screens. */
const addScreenIntent = (document: PdfDocument): void => {
  const profile = document.ref({ N: 3 });
  profile.end(buildSrgbProfile());
  const intent = document.ref({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: new String(SRGB),
    RegistryName: new String('http://www.color.org'),
    Info: new String(SRGB),
    DestOutputProfile: profile,
  });
  intent.end();
  document._root.data.OutputIntents = [intent];
};
