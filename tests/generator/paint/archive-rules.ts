import { type PdfObject, readObjects, referenceOf, textOf } from '../../../generator/preflight/pdf-objects.ts';

/** Rules of PDF/A-2a (ISO 19005-2) beyond those of PDF/UA-1, on a file that is not compressed; a line a fault. */
export const checkArchive = (bytes: Uint8Array): readonly string[] => {
  const text = new TextDecoder('latin1').decode(bytes);
  const objects = readObjects(bytes);
  return [...checkSyntax(bytes, text, objects), ...checkColour(objects), ...checkMetadata(text)];
};

const need = (holds: boolean, fault: string): readonly string[] => (holds ? [] : [fault]);

/** How a file is put together, for any norm: header, identifier, cross-references, objects and streams. */
export const checkSyntax = (bytes: Uint8Array, text: string, objects: readonly PdfObject[]): readonly string[] => {
  // All heads in one pass: a search of the whole file for each object is a search for each of thousands.
  const begun = new Set([...text.matchAll(/(?<=^|\n)(\d+) 0 obj\n/g)].map(([, id]) => Number(id)));
  return [
    ...need(
      [...bytes.slice(9, 14)].every((byte, i) => (i === 0 ? byte === 0x25 : byte > 127)),
      '6.1.2 binary comment',
    ),
    ...need(/trailer\n<<[^>]*\/ID \[<[0-9a-f]{32}> <[0-9a-f]{32}>\]/.test(text), '6.1.3 no identifier'),
    ...need(/%%EOF\r?\n?$/.test(text), '6.1.3 something after the end'),
    ...need(/\nxref\n0 \d+\n0000000000 65535 f \n(\d{10} 00000 n \n)+trailer\n/.test(text), '6.1.4 cross-references'),
    ...need(!/\/(Filter|F|FFilter) \/(LZW|Crypt)/.test(text), '6.1.7 filter'),
    ...objects.flatMap(({ id }) => need(begun.has(id), `6.1.9 object ${id}`)),
    ...checkLengths(text),
    ...checkPlaces(text),
  ];
};

/** A stream is as long as it says, to the line end before `endstream`. */
const checkLengths = (text: string): readonly string[] =>
  [...text.matchAll(/\/Length (\d+)[^>]*>>\nstream\n/g)].flatMap((found) => {
    const end = found.index + found[0].length + Number(found[1]);
    return need(text.startsWith('\nendstream\n', end), `6.1.7 a stream at ${found.index} has another length`);
  });

/** Each entry of the cross-references leads to its object. */
const checkPlaces = (text: string): readonly string[] => {
  const start = Number(/startxref\n(\d+)\n/.exec(text)?.[1]);
  const table = text.slice(start, text.indexOf('trailer', start));
  return [
    ...need(table.startsWith('xref\n'), '6.1.4 startxref leads elsewhere'),
    ...[...table.matchAll(/(\d{10}) \d{5} n/g)].flatMap(([, place], i) =>
      need(text.startsWith(`${i + 1} 0 obj\n`, Number(place)), `6.1.4 object ${i + 1} is elsewhere`),
    ),
  ];
};

/** Colours are those of screens, and the file says so; nothing is transparent. */
const checkColour = (objects: readonly PdfObject[]): readonly string[] => {
  const byId = new Map(objects.map((object) => [object.id, object]));
  const intents = objects.filter(({ dictionary }) => /\/Type \/OutputIntent\b/.test(dictionary));
  const intent = intents[0]?.dictionary ?? '';
  const profile = byId.get(referenceOf(intent, 'DestOutputProfile') ?? -1);
  const said = profile ? new TextDecoder('latin1').decode(profile.readStream().slice(0, 40)) : '';
  const pages = objects.filter(({ dictionary }) => /\/Type \/Page\b(?!s)/.test(dictionary));
  const forms = objects.filter(({ dictionary }) => /\/Subtype \/Form\b/.test(dictionary));
  return [
    ...need(intents.length === 1 && /\/S \/GTS_PDFA1\b/.test(intent), '6.2.3 no output intent'),
    ...need(/\/N 3\b/.test(profile?.dictionary ?? ''), '6.2.3 the profile has not three colours'),
    ...need(/^[\s\S]{12}(mntr|prtr)RGB XYZ [\s\S]{12}acsp$/.test(said), '6.2.3 the profile is none'),
    ...need((said.charCodeAt(8) || 9) < 5, '6.2.3 the profile is of a later version'),
    ...need(!objects.some(({ dictionary }) => /\/(SMask|CA|ca|BM|Group)\b/.test(dictionary)), '6.2.10 transparency'),
    ...[
      ...pages.map(({ dictionary }) => byId.get(referenceOf(dictionary, 'Contents') ?? -1) as PdfObject),
      ...forms,
    ].flatMap((content) => need(!/ (k|K|cs|CS|sc|scn)\n/.test(textOf(content)), '6.2.4 another colour space')),
  ];
};

/** What PDF/A knows of itself (ISO 19005-2, 6.6.2.3.1 and XMP 2005), and what describes the rest. */
const KNOWN = ['dc', 'xmp', 'pdf', 'pdfaid', 'pdfaExtension', 'pdfaSchema', 'pdfaProperty', 'rdf', 'x'];

const checkMetadata = (text: string): readonly string[] => {
  const packet = /<\?xpacket begin="[\s\S]*?<\?xpacket end="w"\?>/.exec(text)?.[0] ?? '';
  const used = new Set([...packet.matchAll(/<(\w+):/g)].map(([, prefix]) => prefix ?? ''));
  const described = [...packet.matchAll(/<pdfaSchema:prefix>(\w+)</g)].map(([, prefix]) => prefix ?? '');
  return [
    ...need(/<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>A</.test(packet), '6.6.4 the claim is missing'),
    ...need(!/<\?xpacket[^>]*(bytes|encoding)=/.test(packet), '6.6.2.1 the packet tells bytes or encoding'),
    ...[...used]
      .filter((prefix) => !KNOWN.includes(prefix) && !described.includes(prefix))
      .map((prefix) => `6.6.2.3 ${prefix} is not described`),
  ];
};
