import type { PageBoxes } from '../paper/boxes.ts';
import type { FontBytes, Page } from '../paper/frame.ts';
import type { Rect } from '../paper/geometry.ts';
import { mmToPt } from '../paper/units.ts';
import { EVERY_INK, OVERPRINT } from './colour.ts';
import type { PressProfile } from './icc.ts';
import { type PageWishes, paintPages } from './pdf.ts';
import { collectBytes, openDocument, type PdfDocument, type PdfOptions } from './pdfkit.ts';
import { describeDocument, embedXmp, pdfSchema, writeXmp, type XmpSchema } from './xmp.ts';

export interface X4Page {
  readonly frame: Page;
  readonly boxes: PageBoxes;
}

export interface X4Options extends PdfOptions {
  readonly profile: PressProfile;
  /** Whether the file may call itself PDF/X-4: only when preflight found nothing wrong. */
  readonly claim: boolean;
  /** Told after each page; the next one waits for it. */
  readonly onPage?: PageWishes['onPage'];
}

/** What the claim says (ISO 15930-7, 6.2), in Info as in XMP. */
const PDFX = 'PDF/X-4';

/** Paints a file for a press: CMYK alone, page boxes, and the output intent that says what the inks mean. */
export const paintX4 = async (pages: readonly X4Page[], fonts: FontBytes, options: X4Options): Promise<Uint8Array> => {
  const document = openDocument({ ...options, pdfVersion: '1.6' });
  addOutputIntent(document, options.profile);
  const overprint = document.ref({ Type: 'ExtGState', OP: true, op: true, OPM: 1 });
  overprint.end();
  const everyInk = addEveryInk(document);
  await paintPages(
    document,
    pages.map(({ frame }) => frame),
    fonts,
    {
      mode: options.profile.inksOf,
      raised: true,
      ...(options.pictures && { pictures: options.pictures }),
      onPage: options.onPage,
      dressPage: (page, index) => {
        page.ext_gstates[OVERPRINT] = overprint;
        page.colorSpaces[EVERY_INK] = everyInk;
        if (pages[index]) setBoxes(page, pages[index].boxes);
      },
    },
  );
  Object.assign(document.info, { Trapped: pdfName('False'), ...(options.claim ? { GTS_PDFXVersion: PDFX } : {}) });
  embedXmp(document, writeXmp([...describeDocument(options), ...pressSchemas(document, options.claim)]));
  return collectBytes(document);
};

/** The colour of marks: full ink on every plate, whichever plates there are; a proof shows it as all four. */
const addEveryInk = (document: PdfDocument) => {
  const tint = document.ref({ FunctionType: 2, Domain: [0, 1], C0: [0, 0, 0, 0], C1: [1, 1, 1, 1], N: 1 });
  tint.end();
  const space = document.ref(['Separation', EVERY_INK, 'DeviceCMYK', tint]);
  space.end();
  return space;
};

/** Boxes from the bottom left, as PDF counts. UserUnit, which pdfkit always writes, is no part of PDF/X. */
const setBoxes = (page: PdfDocument['page'], { media, bleed, trim }: PageBoxes): void => {
  const box = ({ x, y, width, height }: Rect) =>
    [x, media.height - y - height, x + width, media.height - y].map((mm) => mmToPt(mm));
  const entries = page.dictionary.data;
  Object.assign(entries, { MediaBox: box(media), BleedBox: box(bleed), TrimBox: box(trim) });
  delete entries.UserUnit;
};

const addOutputIntent = (document: PdfDocument, { bytes, description, condition }: PressProfile): void => {
  const profile = document.ref({ N: 4 });
  profile.end(bytes);
  const text = (words: string) => new String(words);
  const intent = document.ref({
    Type: 'OutputIntent',
    S: 'GTS_PDFX',
    OutputConditionIdentifier: text(condition.identifier),
    ...(condition.condition ? { OutputCondition: text(condition.condition) } : {}),
    ...(condition.registry ? { RegistryName: text(condition.registry) } : {}),
    Info: text(description),
    DestOutputProfile: profile,
  });
  intent.end();
  document._root.data.OutputIntents = [intent];
};

/** A name where pdfkit would write a string: it prints what it does not know by its own `toString`. */
const pdfName = (name: string) => ({ [Symbol.toStringTag]: 'Name', toString: () => `/${name}` });

/** What PDF/X-4 wants to know besides (ISO 15930-7, 6.4): which document this is, and that it is not trapped. */
const pressSchemas = (document: PdfDocument, claim: boolean): readonly XmpSchema[] => {
  const id = `uuid:${tellUuid(document._id)}`;
  return [
    pdfSchema({ Trapped: 'False' }),
    {
      prefix: 'xmpMM',
      uri: 'http://ns.adobe.com/xap/1.0/mm/',
      properties: { DocumentID: id, InstanceID: id, VersionID: '1', RenditionClass: 'default' },
    },
    ...(claim
      ? [{ prefix: 'pdfxid', uri: 'http://www.npes.org/pdfx/ns/id/', properties: { GTS_PDFXVersion: PDFX } }]
      : []),
  ];
};

const tellUuid = (id: Uint8Array): string =>
  [...id]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
