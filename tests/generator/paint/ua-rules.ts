import { type PdfObject, readObjects, referenceOf, textOf } from '../../../generator/preflight/pdf-objects.ts';
import { type Element, isElement, type TaggedPdf } from './structure.ts';

/** Rules of PDF/UA-1 (ISO 14289-1) that a program can check, on a file that is not compressed; a line a fault. */
export const checkUa = (bytes: Uint8Array, { elements, root, document, owners }: TaggedPdf): readonly string[] => {
  const text = new TextDecoder('latin1').decode(bytes);
  const objects = readObjects(bytes);
  return [
    ...checkDocument(text, objects),
    ...checkForbidden(text),
    ...checkElements(root),
    ...checkHeadings(elements),
    ...checkLinks(elements, objects),
    ...checkContent(objects),
    ...checkForms(objects),
    ...owners.flatMap(({ named, owned }, page) =>
      JSON.stringify(named) === JSON.stringify(owned) ? [] : [`7.1 page ${page + 1}: the parent tree says otherwise`],
    ),
    ...(document.numPages === owners.length ? [] : ['7.1 a page is not in the tree']),
  ];
};

const need = (holds: boolean, fault: string): readonly string[] => (holds ? [] : [fault]);

const checkDocument = (text: string, objects: readonly PdfObject[]): readonly string[] => {
  const byId = new Map(objects.map((object) => [object.id, object]));
  const catalog = objects.find(({ dictionary }) => /\/Type \/Catalog\b/.test(dictionary))?.dictionary ?? '';
  const follow = (key: string) => byId.get(referenceOf(catalog, key) ?? -1);
  const metadata = follow('Metadata');
  const xmp = metadata ? textOf(metadata) : '';
  const tree = follow('StructTreeRoot')?.dictionary ?? '';
  return [
    ...need(/<pdfuaid:part>1<\/pdfuaid:part>/.test(xmp), '5 the claim is missing'),
    ...need(xmp.includes('xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"'), '5 the claim has another namespace'),
    ...need(/\/Marked true/.test(follow('MarkInfo')?.dictionary ?? ''), '6.2 not marked'),
    ...need(!/\/Suspects/.test(follow('MarkInfo')?.dictionary ?? ''), '7.1 suspects'),
    ...need(/\/Type \/Metadata/.test(metadata?.dictionary ?? ''), '7.1 no metadata'),
    ...need(/<dc:title><rdf:Alt><rdf:li xml:lang="x-default">[^<]+</.test(xmp), '7.1 no title'),
    ...need(/\/DisplayDocTitle true/.test(follow('ViewerPreferences')?.dictionary ?? ''), '7.1 title not shown'),
    ...need(/\/Type \/StructTreeRoot/.test(tree), '7.1 no structure'),
    ...need(!/\/RoleMap <<\s*\//.test(tree), '7.1 types are mapped'),
    ...need(/\/Lang \((nl|en)\)/.test(catalog), '7.2 no language for text, outline, Alt and ActualText'),
    ...need(!/\/Lang \((?!nl|en)/.test(text), '7.2 a language that is none'),
    ...need(text.startsWith('%PDF-1.7\n'), '6.1 header'),
  ];
};

/** What none of these files needs, and each of which has rules of its own. */
const checkForbidden = (text: string): readonly string[] =>
  ['AcroForm', 'XFA', 'OCProperties', 'EmbeddedFiles', 'Encrypt', 'JavaScript', 'TrapNet', 'AA']
    .filter((key) => new RegExp(`/${key}\\b`).test(text))
    .map((key) => `7.10–7.20 the file holds ${key}`);

const STANDARD = new Set([
  'Document',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'P',
  'L',
  'LI',
  'Lbl',
  'LBody',
  'Figure',
  'Span',
  'TOC',
  'TOCI',
  'Reference',
  'Link',
]);
const kidsOf: Readonly<Record<string, RegExp>> = {
  L: /^(LI )+$/,
  LI: /^(Lbl )?LBody $/,
  TOC: /^(TOCI )+$/,
  TOCI: /^Reference $/,
  Reference: /^Link $/,
};
const parentOf: Readonly<Record<string, string>> = { LI: 'L', Lbl: 'LI', LBody: 'LI', TOCI: 'TOC', Link: 'Reference' };

const checkElements = (element: Element, parent?: Element): readonly string[] => {
  const { type, kids, alt, box, numbering } = element;
  const types = kids.map((kid) => (isElement(kid) ? `${kid.type} ` : '# ')).join('');
  const labelled = kids.some(
    (kid) => isElement(kid) && kid.kids.some((part) => isElement(part) && part.type === 'Lbl'),
  );
  return [
    ...need(STANDARD.has(type), `7.1 ${type} is no standard type`),
    ...need(kids.length > 0, `7.1 ${type} holds nothing`),
    ...need(kidsOf[type]?.test(types) ?? true, `7.2 ${type} holds ${types}`),
    ...need(parentOf[type] === undefined || parentOf[type] === parent?.type, `7.2 ${type} in ${parent?.type}`),
    ...need(type !== 'L' || !labelled || numbering !== undefined, '7.6 a list with labels and no ListNumbering'),
    ...need(type !== 'Figure' || (alt ?? '').trim() !== '', '7.3 a figure without words'),
    ...need(type !== 'Figure' || box?.length === 4, '7.3 a figure without its box'),
    ...kids.filter(isElement).flatMap((kid) => checkElements(kid, element)),
  ];
};

const checkHeadings = (elements: readonly Element[]): readonly string[] => {
  const levels = elements.flatMap(({ type }) => (/^H\d$/.test(type) ? [Number(type.slice(1))] : []));
  return [
    ...need(levels[0] === 1, '7.4.2 the first heading is no H1'),
    ...need(levels.filter((level) => level === 1).length === 1, '7.4.2 more than one H1'),
    ...levels.flatMap((level, i) => need(level <= (levels[i - 1] ?? 0) + 1, `7.4.2 H${levels[i - 1]} then H${level}`)),
  ];
};

/** Each link is one of an element that names it, says in words where it leads, is printed, and leads somewhere. */
const checkLinks = (elements: readonly Element[], objects: readonly PdfObject[]): readonly string[] => {
  const links = objects.filter(({ dictionary }) => /\/Type \/Annot\b/.test(dictionary));
  const places = new Set(
    objects.flatMap(({ dictionary }) =>
      [...dictionary.matchAll(/\((\w+)\) \[\d+ 0 R \/(?:XYZ|Fit)\b/g)].map(([, name]) => name),
    ),
  );
  const owned = elements.flatMap(({ type, links }) => links.map((id) => [id, type] as const));
  return [
    ...links.flatMap(({ id, dictionary }) => [
      ...need(/\/Subtype \/Link\b/.test(dictionary), `7.18.1 annotation ${id} is no link`),
      ...need(
        owned.filter(([link, type]) => link === id && type === 'Link').length === 1,
        `7.18.5 link ${id} belongs to no element`,
      ),
      ...need(/\/Contents \([^)]+\)/.test(dictionary), `7.18.5 link ${id} without words`),
      ...need(/\/StructParent \d+/.test(dictionary), `7.18.5 link ${id} is in no parent tree`),
      ...need(/\/F 4\b/.test(dictionary), `PDF/A 6.3.2 link ${id} is not printed`),
      ...need(places.has(/\/Dest \((\w+)\)/.exec(dictionary)?.[1]), `link ${id} leads nowhere`),
    ]),
    ...elements.flatMap(({ type, links }) =>
      need(type !== 'Link' || links.length === 1, '7.18.5 an element without its link'),
    ),
  ];
};

/** All that is painted is tagged or an artifact, and never one within the other; q and Q nest at most 28 deep. */
const checkContent = (objects: readonly PdfObject[]): readonly string[] => {
  const byId = new Map(objects.map((object) => [object.id, object]));
  const faults = new Set<string>();
  for (const { dictionary } of objects.filter((object) => /\/Type \/Page\b(?!s)/.test(object.dictionary))) {
    let [open, saved] = [0, 0];
    const content = textOf(byId.get(referenceOf(dictionary, 'Contents') ?? -1) as PdfObject);
    // A page that is all ornament, such as the back of a chapter's sheet, has no part in the structure.
    if (content.includes('/MCID') && !/\/StructParents \d/.test(dictionary))
      faults.add('7.1 a page outside the structure');
    for (const line of content.split('\n')) {
      if (/ B(DC|MC)$/.test(line)) open++;
      else if (line === 'EMC') open--;
      else if (/(^| )(f|S|B|TJ|Do)$/.test(line) && open !== 1) faults.add('7.1 painted outside tags and artifacts');
      if (line === 'q') saved++;
      else if (line === 'Q') saved--;
      if (open > 1) faults.add('7.1 marked content within marked content');
      if (saved > 28) faults.add('6.1.13 more than 28 saved states');
    }
    if (open !== 0 || saved !== 0) faults.add('7.1 a page ends before it is closed');
  }
  return [...faults];
};

/** What is drawn by a name is an ornament, which page it is on said by the page: it holds no marked content and no other file. */
const checkForms = (objects: readonly PdfObject[]): readonly string[] =>
  objects
    .filter(({ dictionary }) => /\/Type \/XObject\b/.test(dictionary))
    .flatMap((object) => [
      ...need(/\/Subtype \/Form\b/.test(object.dictionary), '7.3 a picture without its figure'),
      ...need(
        !/\/(Ref|OPI|PS|StructParents?|Group)\b/.test(object.dictionary),
        `7.20 form ${object.id} is more than a form`,
      ),
      ...need(!/ B(DC|MC)$| Do$|^BT$/m.test(textOf(object)), `7.20 form ${object.id} holds more than paths`),
    ]);
