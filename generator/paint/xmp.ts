import type { PdfDocument, PdfOptions } from './pdfkit.ts';

/** One namespace of an XMP packet (ISO 16684-1) and what it says; a list says how it is ordered. */
export interface XmpSchema {
  readonly prefix: string;
  readonly uri: string;
  readonly properties: Readonly<Record<string, XmpValue>>;
}
export type XmpValue = string | { readonly kind: 'Alt' | 'Seq' | 'Bag'; readonly of: readonly string[] };

/** What every PDF of the deck says of itself, in the same words as its Info dictionary. */
export const describeDocument = (options: PdfOptions): readonly XmpSchema[] => {
  const { title, author, subject, language, date } = options;
  const when = tellDate(date);
  return [
    {
      prefix: 'dc',
      uri: 'http://purl.org/dc/elements/1.1/',
      properties: {
        format: 'application/pdf',
        title: { kind: 'Alt', of: [title] },
        creator: { kind: 'Seq', of: [author] },
        ...(subject ? { description: { kind: 'Alt', of: [subject] } as const } : {}),
        language: { kind: 'Bag', of: [language] },
      },
    },
    {
      prefix: 'xmp',
      uri: 'http://ns.adobe.com/xap/1.0/',
      properties: { CreateDate: when, ModifyDate: when, MetadataDate: when, CreatorTool: 'Ruimtemakers' },
    },
  ];
};

/** `pdf:Producer`, and what else the Adobe PDF namespace should say. */
export const pdfSchema = (more: XmpSchema['properties'] = {}): XmpSchema => ({
  prefix: 'pdf',
  uri: 'http://ns.adobe.com/pdf/1.3/',
  properties: { Producer: 'Ruimtemakers', ...more },
});

/** A date to the second, as pdfkit writes it in Info. */
const tellDate = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;

/** An XMP packet of some schemas; words are escaped, which pdfkit's own packet forgets. */
export const writeXmp = (schemas: readonly XmpSchema[], described: readonly DescribedSchema[] = []): string =>
  [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    ...schemas.flatMap(({ prefix, uri, properties }) => [
      `<rdf:Description rdf:about="" xmlns:${prefix}="${uri}">`,
      ...Object.entries(properties).map(([name, value]) => writeProperty(`${prefix}:${name}`, value)),
      '</rdf:Description>',
    ]),
    ...(described.length > 0 ? describeSchemas(described) : []),
    '</rdf:RDF>',
    '</x:xmpmeta>',
    '<?xpacket end="w"?>',
  ].join('\n');

/** A schema that PDF/A does not know and wants told in the packet itself (ISO 19005-2, 6.6.2.3.3). */
export interface DescribedSchema {
  readonly schema: XmpSchema;
  readonly name: string;
  readonly properties: readonly { readonly name: string; readonly type: string; readonly says: string }[];
}

const describeSchemas = (described: readonly DescribedSchema[]): readonly string[] => [
  '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">',
  '<pdfaExtension:schemas><rdf:Bag>',
  ...described.flatMap(({ schema: { prefix, uri }, name, properties }) => [
    '<rdf:li rdf:parseType="Resource">',
    writeProperty('pdfaSchema:schema', name),
    writeProperty('pdfaSchema:namespaceURI', uri),
    writeProperty('pdfaSchema:prefix', prefix),
    '<pdfaSchema:property><rdf:Seq>',
    ...properties.flatMap(({ name, type, says }) => [
      '<rdf:li rdf:parseType="Resource">',
      writeProperty('pdfaProperty:name', name),
      writeProperty('pdfaProperty:valueType', type),
      writeProperty('pdfaProperty:category', 'internal'),
      writeProperty('pdfaProperty:description', says),
      '</rdf:li>',
    ]),
    '</rdf:Seq></pdfaSchema:property>',
    '</rdf:li>',
  ]),
  '</rdf:Bag></pdfaExtension:schemas>',
  '</rdf:Description>',
];

const writeProperty = (name: string, value: XmpValue): string => {
  if (typeof value === 'string') return `<${name}>${escapeXml(value)}</${name}>`;
  const mark = value.kind === 'Alt' ? ' xml:lang="x-default"' : '';
  const items = value.of.map((item) => `<rdf:li${mark}>${escapeXml(item)}</rdf:li>`).join('');
  return `<${name}><rdf:${value.kind}>${items}</rdf:${value.kind}></${name}>`;
};

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Gives the document this packet in place of pdfkit's own, readable without inflating. */
export const embedXmp = (document: PdfDocument, packet: string): void => {
  document.endMetadata = () => {
    const stream = document.ref({ Type: 'Metadata', Subtype: 'XML' });
    stream.compress = false;
    stream.end(new TextEncoder().encode(packet));
    document._root.data.Metadata = stream;
  };
};
