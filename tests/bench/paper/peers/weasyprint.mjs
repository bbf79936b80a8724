/** WeasyPrint, from the same HTML as the browser; one size, no fit, no tags; it hyphenates in Dutch. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { writePage } from './html.mjs';

const [, , from, to, body, bold] = process.argv;
const html = `${to}.html`;
writeFileSync(html, writePage(from, body, bold));
const child = spawn('weasyprint', ['--quiet', html, to], { stdio: ['ignore', 'inherit', 'inherit'] });
/** In MB; the system keeps the most that a program had as long as it runs. */
let megabytes = 0;
const look = setInterval(() => {
  try {
    const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
    megabytes = Math.max(megabytes, Number(/VmHWM:\s*(\d+)/.exec(status)?.[1] ?? 0) / 1024);
  } catch {
    // It has ended in between.
  }
}, 20);
const [code] = await once(child, 'exit');
clearInterval(look);
rmSync(html);
if (code !== 0) throw new Error(`weasyprint ended with ${code}.`);
// What programs took that this one started and that have ended, in hundredths of a second (proc(5), stat).
const fields = readFileSync('/proc/self/stat', 'utf8')
  .replace(/^.*\) /, '')
  .split(' ');
globalThis.usageOfChildren = { cpu: (Number(fields[13]) + Number(fields[14])) / 100, megabytes };
