/** react-pdf: each card a view at its place; it hyphenates English; no fit, no tags. */
import { readFileSync } from 'node:fs';
import { Document, Font, Page, renderToFile, Text, View } from '@react-pdf/renderer';
import { createElement as make } from 'react';
import { card, marks, pad, pt, sheetsOf } from './sheet.mjs';

const [, , from, to, body, bold] = process.argv;
Font.register({
  family: 'deck',
  fonts: [
    { src: body, fontWeight: 400 },
    { src: bold, fontWeight: 700 },
  ],
});
const at = (x, y, width, style) => ({ position: 'absolute', left: pt(x), top: pt(y), width: pt(width), ...style });
const mark = ([x1, y1, x2, y2], key) =>
  make(View, { key, style: at(x1, y1, x2 - x1 || 0.2, { height: pt(y2 - y1 || 0.2), backgroundColor: '#000' }) });
const inner = card.width - 2 * pad;
const drawn = ({ side, code, kind, title, text, back, x, y }) =>
  side === 'front'
    ? make(
        View,
        { key: code, style: at(x, y, card.width, { height: pt(card.height) }) },
        make(View, { style: at(0, 0, card.width, { height: pt(12), backgroundColor: '#0B4A6F' }) }),
        make(Text, { style: at(pad, pad, inner, { fontSize: 14, fontWeight: 700, color: '#fff' }) }, code),
        make(Text, { style: at(pad, pad + 1, inner, { fontSize: 9, color: '#fff', textAlign: 'right' }) }, kind),
        make(
          View,
          { style: at(pad, 16, inner, {}) },
          make(Text, { style: { fontSize: 12, fontWeight: 700, color: '#0B4A6F' } }, title),
          make(Text, { style: { fontSize: 10 } }, text),
        ),
      )
    : make(Text, { key: code, style: at(x + pad, y + pad, inner, { fontSize: 10 }) }, back);
const pages = sheetsOf(JSON.parse(readFileSync(from, 'utf8'))).map((sheet, i) =>
  make(Page, { key: i, size: 'A4', style: { fontFamily: 'deck' } }, ...marks.map(mark), ...sheet.map(drawn)),
);
await renderToFile(make(Document, null, ...pages), to);
