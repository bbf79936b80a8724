/** A tag, an end of one, or the text between; all that is needed of XML here. */
export interface XmlPiece {
  readonly kind: 'open' | 'close' | 'text';
  /** Without the letters before a colon: programs choose those themselves. */
  readonly name: string;
  readonly attributes: string;
  readonly text: string;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The five entities of XML and numbers. Others a file may define for itself; these are never read. */
export const readXmlText = (text: string): string =>
  text.includes('&')
    ? text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi, (_, ten, sixteen, name) => {
        if (name !== undefined) return named[name.toLowerCase()] ?? '';
        const point = ten === undefined ? Number.parseInt(sixteen, 16) : Number(ten);
        return point > 0x10ffff || (point >= 0xd800 && point < 0xe000) ? '' : String.fromCodePoint(point);
      })
    : text;

/** The value of an attribute, with or without letters before a colon. */
export const attribute = ({ attributes }: XmlPiece, name: string): string | undefined => {
  const [, double, single] = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes) ?? [];
  const value = double ?? single;
  return value === undefined ? undefined : readXmlText(value);
};

/**
 * Walks through XML piece by piece, from front to back and once. Comments, instructions and document types fall away
 * unread; a tag that closes itself comes as its opening and its end.
 */
export function* walkXml(xml: string): Generator<XmlPiece, void, undefined> {
  let at = 0;
  while (at < xml.length) {
    const tag = xml.indexOf('<', at);
    const text = xml.slice(at, tag === -1 ? xml.length : tag);
    if (text !== '') yield { kind: 'text', name: '', attributes: '', text: readXmlText(text) };
    if (tag === -1) return;
    const until = endOf(xml, tag);
    if (until === -1) return;
    if (xml.startsWith('<![CDATA[', tag)) {
      yield { kind: 'text', name: '', attributes: '', text: xml.slice(tag + 9, until - 3) };
    } else if (xml[tag + 1] !== '!' && xml[tag + 1] !== '?') {
      const inside = xml.slice(tag + 1, until - 1);
      const [, close = '', name = '', attributes = ''] = /^(\/?)(?:[^\s:/]+:)?([^\s:/]+)(.*)$/s.exec(inside) ?? [];
      const piece = { name, attributes, text: '' };
      yield { ...piece, kind: close === '/' ? 'close' : 'open' };
      if (close === '' && inside.endsWith('/')) yield { ...piece, kind: 'close' };
    }
    at = until;
  }
}

/** Where a piece that begins with `<` is over. */
const endOf = (xml: string, at: number): number => {
  const after = (mark: string) => {
    const end = xml.indexOf(mark, at);
    return end === -1 ? -1 : end + mark.length;
  };
  if (xml.startsWith('<!--', at)) return after('-->');
  return xml.startsWith('<![CDATA[', at) ? after(']]>') : after('>');
};
