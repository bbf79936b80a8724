/** A browser's own print, from HTML; one size, no fit; it tags, and hyphenates where it has Dutch patterns. */
import { readdirSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { writePage } from './html.mjs';

const [, , from, to, body, bold] = process.argv;
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: ['--no-sandbox'] });
const view = await browser.newPage();
await view.setContent(writePage(from, body, bold));
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
