/** A browser's own print, from HTML; one size, no fit; it tags, and hyphenates where it has Dutch patterns. */
import { readdirSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { card, marks, pad, page, sheetsOf } from './sheet.mjs';

const [, , from, to, body, bold] = process.argv;
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
const sheets = sheetsOf(JSON.parse(readFileSync(from, 'utf8'))).map(
  (sheet) =>
    `<section><svg viewBox="0 0 ${page.width} ${page.height}" aria-hidden="true">${lines}</svg>${sheet.map(drawCard).join('')}</section>`,
);
const html = `<!doctype html><html lang="nl"><title>Cards</title><style>
${embed(body, 400)}${embed(bold, 700)}
@page{size:A4;margin:0}body{margin:0;font:10pt/1.2 deck;hyphens:auto}
section{position:relative;width:${page.width}mm;height:${page.height}mm;break-after:page;overflow:hidden}
svg{position:absolute;width:100%;height:100%}article{position:absolute;width:${card.width}mm;height:${card.height}mm}
header{height:12mm;background:#0B4A6F;color:#fff;padding:0 ${pad}mm;display:flex;justify-content:space-between;align-items:center}
header b{font-size:14pt}header span{font-size:9pt}h2{font-size:12pt;color:#0B4A6F;margin:4mm ${pad}mm 1mm}
p{margin:0 ${pad}mm}.back{margin-top:${pad}mm}</style>${sheets.join('')}</html>`;

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: ['--no-sandbox'] });
const view = await browser.newPage();
await view.setContent(html);
await view.pdf({ path: to, preferCSSPageSize: true, printBackground: true, tagged: true });
globalThis.usageOfChildren = sumChildren(process.pid);
await browser.close();

/** A browser is several processes: processor seconds of all that came from one, and the memory in MB of all together. */
function sumChildren(parent) {
  const read = (pid, name) => {
    try {
      return readFileSync(`/proc/${pid}/${name}`, 'utf8');
    } catch {
      return '';
    }
  };
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => ({
      pid: Number(pid),
      fields: read(pid, 'stat')
        .replace(/^.*\) /, '')
        .split(' '),
    }));
  const sum = { cpu: 0, megabytes: 0 };
  const visit = (from) => {
    for (const { pid, fields } of all.filter(({ fields }) => Number(fields[1]) === from)) {
      // In hundredths of a second: what user and system took (proc(5), stat).
      sum.cpu += (Number(fields[11]) + Number(fields[12])) / 100;
      sum.megabytes += Number(/RssAnon:\s*(\d+)/.exec(read(pid, 'status'))?.[1] ?? 0) / 1024;
      visit(pid);
    }
  };
  visit(parent);
  return sum;
}
