import { boxOf, type Means, type PdfObject, referenceOf, scanObjects, textOf } from './pdf-objects.ts';
import type { Finding } from './preflight.ts';

/** Dots an inch of a picture as it is printed: under the first it is refused, under the second it is told (generator/README.md). */
const PPI = { least: 150, good: 300 } as const;

/**
 * Looks at a finished file as a print shop would: fonts that are not in it, coarse pictures, boxes that do not nest.
 * `onPage` lets whatever else waits have its turn: a file can have thousands of pages. An engine hands in its own
 * fast means.
 */
export const preflightFile = async (
  bytes: Uint8Array,
  onPage: () => Promise<void> | void = () => undefined,
  means?: Means,
): Promise<readonly Finding[]> => {
  const objects: PdfObject[] = [];
  for (const object of scanObjects(bytes, means)) {
    objects.push(object);
    if (objects.length % OBJECTS_A_BREATH === 0) await onPage();
  }
  const byId = new Map(objects.map((object) => [object.id, object]));
  // Thousands of objects are tags: what can be no page, font or picture is known by a plain look.
  const pages = objects.filter(
    ({ dictionary }) => dictionary.includes('/Type /Page') && /\/Type \/Page\b(?!s)/.test(dictionary),
  );
  const hasPictures = objects.some(isPicture);
  const found = [...checkFonts(objects)];
  for (const [i, page] of pages.entries()) {
    found.push(...checkBoxes(page, i), ...(hasPictures ? checkPictures(page, i, byId) : []));
    await onPage();
  }
  return found;
};

const OBJECTS_A_BREATH = 500;

const nameOf = (page: number) => `page ${page + 1}`;

const checkFonts = (objects: readonly PdfObject[]): readonly Finding[] => {
  const fonts = objects.filter(({ dictionary }) => dictionary.includes('/Type /Font'));
  const described = fonts.filter(({ dictionary }) => /\/Type \/FontDescriptor\b/.test(dictionary));
  const standard = fonts.filter(({ dictionary }) => /\/Type \/Font\b[\s\S]*\/Subtype \/Type1\b/.test(dictionary));
  return [
    ...described.filter(({ dictionary }) => !/\/FontFile[23]? \d+ 0 R/.test(dictionary)),
    ...standard.filter(({ dictionary }) => !/\/FontDescriptor/.test(dictionary)),
  ].map(({ dictionary }) => ({
    page: 'the file',
    rule: 'font',
    severity: 'error',
    about: /\/(?:FontName|BaseFont) \/(\S+)/.exec(dictionary)?.[1] ?? 'a font',
    value: 'missing',
    limit: 'embedded',
  }));
};

const checkBoxes = ({ dictionary }: PdfObject, page: number): readonly Finding[] => {
  const names = ['MediaBox', 'BleedBox', 'TrimBox'] as const;
  const boxes = names.flatMap((name) => {
    const box = boxOf(dictionary, name);
    return box ? [{ name, box }] : [];
  });
  const found = (about: string, value: string, limit: string): Finding => ({
    page: nameOf(page),
    rule: 'boxes',
    severity: 'error',
    about,
    value,
    limit,
  });
  if (boxes[0]?.name !== 'MediaBox') return [found('MediaBox', 'missing', 'there')];
  return boxes.slice(1).flatMap(({ name, box }, i) => {
    const outer = boxes[i];
    return outer && isInside(box, outer.box) ? [] : [found(name, 'reaches out', `inside ${outer?.name}`)];
  });
};

const isInside = (inner: readonly number[], outer: readonly number[]): boolean =>
  inner.every((edge, i) => (i < 2 ? edge >= (outer[i] ?? 0) - 1e-3 : edge <= (outer[i] ?? 0) + 1e-3));

type Matrix = readonly [number, number, number, number];

/** Follows the matrix through the page (ISO 32000-1, 8.3) to know how large each picture is printed. */
const checkPictures = (page: PdfObject, index: number, byId: ReadonlyMap<number, PdfObject>): readonly Finding[] => {
  const resources = byId.get(referenceOf(page.dictionary, 'Resources') ?? -1)?.dictionary ?? page.dictionary;
  const contents = byId.get(referenceOf(page.dictionary, 'Contents') ?? -1);
  if (!contents || !namesPicture(resources, byId)) return [];
  return placePictures(textOf(contents)).flatMap(({ name, width, height }) => {
    const picture = byId.get(referenceOf(resources, name) ?? -1);
    const pixels = (key: string) => Number(new RegExp(`/${key} (\\d+)`).exec(picture?.dictionary ?? '')?.[1] ?? 0);
    if (!isPicture(picture)) return [];
    const ppi = Math.round(Math.min(pixels('Width') / (width / 72), pixels('Height') / (height / 72)));
    if (ppi >= PPI.good) return [];
    const severity = ppi < PPI.least ? 'error' : 'warning';
    const limit = severity === 'error' ? PPI.least : PPI.good;
    return [{ page: nameOf(index), rule: 'bitmap', severity, about: name, value: ppi, limit } as const];
  });
};

/** Whether a page has pictures at all: what else it can draw by a name are ornaments that return. */
const namesPicture = (resources: string, byId: ReadonlyMap<number, PdfObject>): boolean => {
  const [, named = ''] = /\/XObject <<([^>]*)>>/.exec(resources) ?? [];
  const ids = [...named.matchAll(/ (\d+) 0 R/g)].map(([, id]) => Number(id));
  return ids.some((id) => isPicture(byId.get(id)));
};

const isPicture = (object: PdfObject | undefined): boolean =>
  object?.dictionary.includes('/Subtype /Image') === true && /\/Subtype \/Image\b/.test(object.dictionary);

/** Every picture of a content stream with the size it is printed at, in pt; what looks like an operator within a string is none. */
const placePictures = (content: string) => {
  const placed: { readonly name: string; readonly width: number; readonly height: number }[] = [];
  const saved: Matrix[] = [];
  let now: Matrix = [1, 0, 0, 1];
  for (const [, matrix, name, q] of content.matchAll(
    /\((?:\\[\s\S]|[^\\()])*\)|((?:-?[\d.]+\s+){6})cm\b|\/(\S+)\s+Do\b|(?<=^|\s)(q|Q)(?=\s|$)/g,
  )) {
    if (q === 'q') saved.push(now);
    else if (q === 'Q') now = saved.pop() ?? [1, 0, 0, 1];
    else if (matrix) now = multiply(matrix.trim().split(/\s+/).map(Number), now);
    else if (name) placed.push({ name, width: Math.hypot(now[0], now[1]), height: Math.hypot(now[2], now[3]) });
  }
  return placed;
};

const multiply = ([a = 1, b = 0, c = 0, d = 1]: readonly number[], [e, f, g, h]: Matrix): Matrix => [
  a * e + b * g,
  a * f + b * h,
  c * e + d * g,
  c * f + d * h,
];
