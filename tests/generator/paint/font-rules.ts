import { create, type Font } from 'fontkit';
import { type PdfObject, readObjects, referenceOf, textOf } from '../../../generator/preflight/pdf-objects.ts';
import { tellGlyphs } from './inspect.ts';

interface FontDictionary {
  readonly id: number;
  readonly type0: string;
  readonly cid: string;
  readonly descriptor: string;
  readonly font: Font & { readonly numGlyphs: number };
  readonly widths: readonly number[];
  readonly unicode: ReadonlyMap<number, string>;
}

/** What the norms ask of fonts and can be read from the file (ISO 14289-1, 7.21; ISO 19005-2, 6.2.11); a line a fault. */
export const checkFonts = (bytes: Uint8Array): readonly string[] => {
  const objects = new Map(readObjects(bytes).map((object) => [object.id, object]));
  const fonts = [...objects.values()]
    .filter(({ dictionary }) => /\/Type \/Font\b[\s\S]*\/Subtype \/Type0\b/.test(dictionary))
    .map((object) => openFont(object, objects));
  const others = [...objects.values()].filter(({ dictionary }) =>
    /\/Type \/Font\b(?![\s\S]*\/Subtype \/(Type0|CIDFontType2)\b)/.test(dictionary),
  );
  return [
    ...others.map(({ id }) => `7.21.2 font ${id} is no composite font`),
    ...fonts.flatMap(checkDictionaries),
    ...fonts.flatMap(checkWidths),
    ...fonts.flatMap(checkUnicode),
    ...checkShown(objects, fonts),
  ];
};

const openFont = ({ id, dictionary }: PdfObject, objects: ReadonlyMap<number, PdfObject>): FontDictionary => {
  const follow = (from: string, key: string) =>
    objects.get(referenceOf(from, key) ?? Number(new RegExp(`/${key} \\[(\\d+) 0 R`).exec(from)?.[1])) as PdfObject;
  const cid = follow(dictionary, 'DescendantFonts').dictionary;
  const { dictionary: descriptor } = follow(cid, 'FontDescriptor');
  const program = follow(descriptor, 'FontFile2').readStream();
  return {
    id,
    type0: dictionary,
    cid,
    descriptor,
    font: create(Buffer.from(program)) as FontDictionary['font'],
    widths: (/\/W \[0 \[([^\]]*)\]\]/.exec(cid)?.[1] ?? '').trim().split(/\s+/).map(Number),
    unicode: readUnicode(textOf(follow(dictionary, 'ToUnicode'))),
  };
};

/** Ranges of a ToUnicode map, in which the codes of a range have a list of texts (ISO 32000-1, 9.10.3). */
const readUnicode = (map: string): ReadonlyMap<number, string> => {
  const known = new Map<number, string>();
  for (const [, first, list] of map.matchAll(/<(\w+)> <\w+> \[([^\]]*)\]/g))
    [...(list ?? '').matchAll(/<([\w ]*)>/g)].forEach(([, hex], i) => {
      const bytes = Buffer.from((hex ?? '').replaceAll(' ', ''), 'hex');
      known.set(Number.parseInt(first ?? '', 16) + i, bytes.swap16().toString('utf16le'));
    });
  return known;
};

const checkDictionaries = ({ id, type0, cid, descriptor }: FontDictionary): readonly string[] => [
  ...(/\/Encoding \/Identity-H\b/.test(type0) ? [] : [`7.21.3.3 font ${id} has a map of its own`]),
  ...(/\/CIDToGIDMap \/Identity\b/.test(cid) ? [] : [`7.21.3.2 font ${id} has no CIDToGIDMap`]),
  ...(/\/Registry \(Adobe\)[\s\S]*\/Ordering \(Identity\)[\s\S]*\/Supplement 0\b/.test(cid)
    ? []
    : [`7.21.3.1 font ${id} has another character collection`]),
  ...(/\/CIDSet\b/.test(descriptor) ? [`7.21.4.2 font ${id} has a CIDSet`] : []),
  ...(/\/BaseFont \/[A-Z]{6}\+/.test(type0) ? [] : [`7.21.4.2 font ${id} is not named as a subset`]),
];

/**
 * The widths a viewer counts with are those of the font itself, to a thousandth of the type size. Behind them the subset
 * holds the parts of accented letters, which are never shown by themselves.
 */
const checkWidths = ({ id, font, widths }: FontDictionary): readonly string[] => [
  ...(widths.length <= font.numGlyphs ? [] : [`7.21.5 font ${id} tells ${widths.length} widths`]),
  ...widths.flatMap((width, glyph) => {
    const own = (font.getGlyph(glyph).advanceWidth / font.unitsPerEm) * 1000;
    return Math.abs(width - own) <= 1 ? [] : [`7.21.5 font ${id}, glyph ${glyph}: ${width}, the font says ${own}`];
  }),
];

const checkUnicode = ({ id, unicode }: FontDictionary): readonly string[] =>
  [...unicode].flatMap(([glyph, text]) =>
    glyph > 0 && (text === '' || [...text].some(isNoCharacter))
      ? [`7.21.7 font ${id}, glyph ${glyph} is no character`]
      : [],
  );

const isNoCharacter = (character: string): boolean => {
  const point = character.codePointAt(0) ?? 0;
  return point === 0 || point === 0xfeff || point === 0xfffe || (point >= 0xe000 && point <= 0xf8ff);
};

/** Every code that is shown is a glyph of the subset, is not .notdef, and is a character to who reads by ear. */
const checkShown = (objects: ReadonlyMap<number, PdfObject>, fonts: readonly FontDictionary[]): readonly string[] => {
  const byId = new Map(fonts.map((font) => [font.id, font]));
  const faults = new Set<string>();
  for (const { dictionary } of objects.values()) {
    if (!/\/Type \/Page\b(?!s)/.test(dictionary)) continue;
    const resources = objects.get(referenceOf(dictionary, 'Resources') ?? -1)?.dictionary ?? '';
    const content = objects.get(referenceOf(dictionary, 'Contents') ?? -1) as PdfObject;
    let name: string | undefined;
    for (const [, set, shown] of tellGlyphs(textOf(content)).matchAll(/\/(F\d+) \S+ Tf|\[([^\]]*)\] TJ/g)) {
      name = set ?? name;
      if (shown === undefined) continue;
      const font = byId.get(referenceOf(resources, name ?? '') ?? -1);
      if (!font) {
        faults.add(`7.21.4.1 ${name} is no font of its page`);
        continue;
      }
      for (const [, hex] of shown.matchAll(/<(\w+)>/g))
        for (const [code] of (hex ?? '').matchAll(/.{4}/g)) {
          const glyph = Number.parseInt(code, 16);
          if (glyph === 0) faults.add(`7.21.8 font ${font.id} shows .notdef`);
          if (glyph >= font.widths.length) faults.add(`7.21.4.1 font ${font.id} has no glyph ${glyph}`);
          if (!font.unicode.has(glyph)) faults.add(`7.21.7 font ${font.id}, glyph ${glyph} has no character`);
        }
    }
  }
  return [...faults];
};
