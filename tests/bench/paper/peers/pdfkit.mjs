/** pdfkit by its plain text API: one size, no fit, no hyphenation, no tags. */
import { createWriteStream, readFileSync } from 'node:fs';
import PDFDocument from 'pdfkit';
import { card, marks, pad, pt, sheetsOf } from './sheet.mjs';

const [, , from, to, body, bold] = process.argv;
const doc = new PDFDocument({ size: 'A4', margin: 0, autoFirstPage: false });
doc.pipe(createWriteStream(to));
doc.registerFont('body', body);
doc.registerFont('bold', bold);
for (const sheet of sheetsOf(JSON.parse(readFileSync(from, 'utf8')))) {
  doc.addPage();
  for (const [x1, y1, x2, y2] of marks) doc.moveTo(pt(x1), pt(y1)).lineTo(pt(x2), pt(y2)).lineWidth(0.5).stroke();
  for (const { side, code, kind, title, text, back, x, y } of sheet) {
    const width = pt(card.width - 2 * pad);
    const [left, top] = [pt(x + pad), pt(y + pad)];
    if (side === 'front') {
      doc.rect(pt(x), pt(y), pt(card.width), pt(12)).fill('#0B4A6F');
      doc.fill('#ffffff').font('bold').fontSize(14).text(code, left, top);
      doc
        .font('body')
        .fontSize(9)
        .text(kind, left, top + 4, { width, align: 'right' });
      doc
        .fill('#0B4A6F')
        .font('bold')
        .fontSize(12)
        .text(title, left, pt(y + 16), { width });
      doc
        .fill('#000000')
        .font('body')
        .fontSize(10)
        .text(text, left, doc.y + 4, { width });
    } else doc.fill('#000000').font('body').fontSize(10).text(back, left, top, { width });
  }
}
doc.end();
