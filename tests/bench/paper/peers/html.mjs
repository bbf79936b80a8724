/** The same cards as a page of HTML, for what prints from that; letters stand in the page itself. */
import { readFileSync } from 'node:fs';
import { card, marks, pad, page, sheetsOf } from './sheet.mjs';

const tame = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const embed = (file, weight) =>
  `@font-face{font-family:deck;font-weight:${weight};src:url(data:font/ttf;base64,${readFileSync(file).toString('base64')})}`;
const lines = marks
  .map(([x1, y1, x2, y2]) => `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="#000" stroke-width="0.18"/>`)
  .join('');
const drawCard = ({ side, code, kind, title, text, back, x, y }) =>
  `<article style="left:${x}mm;top:${y}mm">${
    side === 'front'
      ? `<header><b>${code}</b><span>${kind}</span></header><h2>${tame(title)}</h2><p>${tame(text)}</p>`
      : `<p class="back">${tame(back)}</p>`
  }</article>`;
/** `from` holds the cards as JSON; `body` and `bold` are the paths of two fonts. */
export const writePage = (from, body, bold) => {
  const sheets = sheetsOf(JSON.parse(readFileSync(from, 'utf8'))).map(
    (sheet) =>
      `<section><svg viewBox="0 0 ${page.width} ${page.height}" aria-hidden="true">${lines}</svg>${sheet.map(drawCard).join('')}</section>`,
  );
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Cards</title><style>
${embed(body, 400)}${embed(bold, 700)}
@page{size:A4;margin:0}body{margin:0;font:10pt/1.2 deck;hyphens:auto}
section{position:relative;width:${page.width}mm;height:${page.height}mm;break-after:page;overflow:hidden}
svg{position:absolute;width:100%;height:100%}article{position:absolute;width:${card.width}mm;height:${card.height}mm}
header{height:12mm;background:#0B4A6F;color:#fff;padding:0 ${pad}mm;display:flex;justify-content:space-between;align-items:center}
header b{font-size:14pt}header span{font-size:9pt}h2{font-size:12pt;color:#0B4A6F;margin:4mm ${pad}mm 1mm}
p{margin:0 ${pad}mm}.back{margin-top:${pad}mm}</style>${sheets.join('')}</html>`;
};
