/** pdfmake: each card a stack at its place; no fit, no hyphenation, no tags. */
import { readFileSync, writeFileSync } from 'node:fs';
import pdfmake from 'pdfmake';
import { card, marks, pad, pt, sheetsOf } from './sheet.mjs';

const [, , from, to, body, bold] = process.argv;
pdfmake.addFonts({ deck: { normal: body, bold } });
pdfmake.setLocalAccessPolicy?.(() => true);
const width = pt(card.width - 2 * pad);
const place = (x, y, stack) => ({ absolutePosition: { x: pt(x), y: pt(y) }, columns: [{ width, stack }] });
const content = sheetsOf(JSON.parse(readFileSync(from, 'utf8'))).flatMap((sheet, i) => [
  {
    ...(i > 0 && { pageBreak: 'before' }),
    absolutePosition: { x: 0, y: 0 },
    canvas: [
      ...marks.map(([x1, y1, x2, y2]) => ({
        type: 'line',
        lineWidth: 0.5,
        x1: pt(x1),
        y1: pt(y1),
        x2: pt(x2),
        y2: pt(y2),
      })),
      ...sheet
        .filter(({ side }) => side === 'front')
        .map(({ x, y }) => ({ type: 'rect', x: pt(x), y: pt(y), w: pt(card.width), h: pt(12), color: '#0B4A6F' })),
    ],
  },
  ...sheet.flatMap(({ side, code, kind, title, text, back, x, y }) =>
    side === 'front'
      ? [
          place(x + pad, y + pad, [{ text: code, bold: true, fontSize: 14, color: '#ffffff' }]),
          place(x + pad, y + pad + 1, [{ text: kind, fontSize: 9, color: '#ffffff', alignment: 'right' }]),
          place(x + pad, y + 16, [{ text: title, bold: true, fontSize: 12, color: '#0B4A6F' }, { text }]),
        ]
      : [place(x + pad, y + pad, [{ text: back }])],
  ),
]);
const made = pdfmake.createPdf({
  pageSize: 'A4',
  pageMargins: 0,
  content,
  defaultStyle: { font: 'deck', fontSize: 10 },
});
writeFileSync(to, await made.getBuffer());
