import { expect, test } from 'vitest';
import { findUnsafe, isSvg } from '../../../cards/file/svg-safe.ts';
import { sizeDrawing } from '../../../web/shelf/drawing.ts';
import { utf8 } from './bytes.ts';

const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink" width="9" height="9">${inside}</svg>`;

test.each([
  ['a script', '<s:script xmlns:s="http://www.w3.org/2000/svg">x()</s:script>'],
  ['a script', '<g a=""onload="x()"/>'],
  ['a script', '<a x:title="java&#115;cript:x()"/>'],
  ['a web page', '<s:foreignObject xmlns:s="http://www.w3.org/2000/svg"/>'],
  ['a web page', '<h:embed xmlns:h="http://www.w3.org/1999/xhtml" src="https://evil.example"/>'],
  ['another picture', '<s:image xmlns:s="http://www.w3.org/2000/svg" x:href="#a"/>'],
  ['a style sheet from elsewhere', '<style>@\\69mport "https://evil.example";</style>'],
  ['a style sheet from elsewhere', '<style>&#64;import "https://evil.example";</style>'],
  ['a style sheet from elsewhere', '<style><![CDATA[@im]]><![CDATA[port "https://evil.example"]]></style>'],
  ['a style sheet from elsewhere', '<style>/*</style><style>@/**/im<!-- -->port "https://evil.example"</style>'],
  ['a reference to elsewhere', '<style>rect{fill:u\\72l(https://evil.example)}</style>'],
  ['a reference to elsewhere', '<rect fill="url&#40;https://evil.example)"/>'],
  ['a reference to elsewhere', '<style>rect{cursor:image-set("https://evil.example" 1x)}</style>'],
  ['a reference to elsewhere', '<a><set attributeName="href" to="https://evil.example"/></a>'],
  ['a reference to elsewhere', '<g xml:base="https://evil.example/"><use x:href="#a"/></g>'],
])('a drawing with %s in it is seen, however that is written: %s', (what, inside) => {
  expect(findUnsafe(svg(inside))?.en).toBe(what);
});

test('a drawing in letters that hide its signs is not drawn, and one as programs make them is', () => {
  expect(findUnsafe(`<?xml version="1.0" encoding="UTF-7"?>${svg('')}`)?.en).toBe('letters that we do not know');
  const made = `<?xml version="1.0" encoding="UTF-8" standalone="no"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">${svg(
    '<style>/* huis */ .a{fill:url(#b)}</style><g id="c" style="fill:url(&quot;#b&quot;)"><path d="M0 0"/></g><use x:href="#c" transform="scale(2)"/>',
  )}`;
  expect(findUnsafe(made)).toBeUndefined();
  expect(isSvg(utf8(`\ufeff<!-- a --> <!DOCTYPE svg [<!ENTITY a "b">]>\n${svg('')}`))).toBe(true);
  expect(isSvg(utf8('<?xml version="1.0"?><html/>'))).toBe(false);
});

test('a few lines that stand for millions of parts are counted, and not drawn', () => {
  const layer = (i: number) => `<g id="a${i}">${`<use title=">" x:href="#a${i - 1}"/>`.repeat(10)}</g>`;
  const layers = Array.from({ length: 8 }, (_, i) => (i === 0 ? '<rect id="a0"/>' : layer(i))).join('');
  expect(findUnsafe(svg(`${layers}<use x:href="#a7"/>`))?.en).toBe('too many parts');
  expect(findUnsafe(svg('<g>'.repeat(5000)))?.en).toBe('too many parts');
  expect(findUnsafe(svg('<g id="a"><use x:href="#b"/></g><g id="b"><use x:href="#a"/></g>'))).toBeUndefined();
});

const many = 300_000;
const blanks = ' '.repeat(many);
test.each([
  ['beginnings', '<!DOCTYPE'.repeat(many / 9)],
  ['a reference', `<svg><use href=${blanks}"#a"/></svg>`],
  ['an address', `<svg><path fill="url(${blanks}'#a')"/></svg>`],
  ['a width', `<svg width="${blanks}x>`],
  ['its units', `<svg viewBox="${','.repeat(many)}">`],
  ['its end', `<svg viewBox="0 0 1 1"${blanks}a>`],
  ['roots', '<svg '.repeat(many / 5)],
])('a drawing that a pattern could stare at for hours is looked at at once: %s', { timeout: 4000 }, (_, drawing) => {
  expect(() => [findUnsafe(drawing), sizeDrawing(drawing)]).not.toThrow();
});

test('what begins with remarks and is no drawing is known as none at once', { timeout: 4000 }, () => {
  expect(isSvg(utf8(`${'<!-- -->'.repeat(31)}x`))).toBe(false);
});
