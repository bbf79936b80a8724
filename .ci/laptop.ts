import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * What the team's own machines cannot prove: the built command on a laptop as trainers have it. It prints cards of one's own
 * from a folder with spaces and accents, with a table that is open in Excel beside them; on Windows also while the PDF is
 * open elsewhere, which there lets nobody replace it. Ends with 1 at the first thing that is otherwise.
 */
const command = resolve('dist/cli/ruimtemakers.js');
const home = mkdtempSync(join(tmpdir(), 'José de Vries '));
const desk = join(home, 'OneDrive - Gemeente', 'Mijn kaarten één');
mkdirSync(desk, { recursive: true });

const run = (...words: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...words], { cwd: desk, encoding: 'utf8' });
  return { status, told: `${stdout}${stderr}` };
};

const expectThat = (what: string, holds: boolean, found: unknown): void => {
  console.info(`${holds ? 'ok' : 'NOT'}: ${what}`);
  if (holds) return;
  console.error(found);
  process.exit(1);
};

const made = run('new', 'stellingen');
expectThat('a folder to begin with is made', made.status === 0, made);
writeFileSync(join(desk, 'stellingen', '~$kaarten.xlsx'), 'held by Excel');
const printed = run('print', 'stellingen', '--out', 'uit');
expectThat('its cards are printed, though Excel has a table open there', printed.status === 0, printed);
const again = run('print', join('stellingen', '*.csv'), '--out', 'uit');
expectThat('a name with a star is the one table that fits', again.status === 0, again);
const game = run('print', '--only', 'V01', '--out', join(desk, 'uit spel'));
expectThat('cards of the game are printed', game.status === 0, game);
const device = run('export', '--only', 'V01', '--out', 'nul.json');
const takes = process.platform === 'win32' ? 2 : 0;
expectThat('a name that Windows keeps for itself is refused there', device.status === takes, device);

/** Holds a file as a reader of PDFs does, until it is ended. */
const holdOpen = (path: string) =>
  new Promise<() => void>((hold, fail) => {
    const script = `$f = [IO.File]::Open('${path.replaceAll("'", "''")}', 'Open', 'Read', 'Read'); 'held'; Start-Sleep 120`;
    const child = spawn('powershell', ['-NoProfile', '-Command', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    child.on('error', fail);
    child.stdout.once('data', () => hold(() => child.kill()));
  });

if (process.platform === 'win32') {
  const pdf = join(desk, 'uit spel', 'print', 'ruimtemakers-nl-home-poker-a4-V01.pdf');
  const before = readFileSync(pdf);
  const letGo = await holdOpen(pdf);
  const held = run('print', '--only', 'V01', '--ink', 'low', '--out', 'elsewhere');
  expectThat('another PDF is printed while one is open', held.status === 0, held);
  const refused = run('print', '--only', 'V01', '--out', 'uit spel');
  expectThat('a PDF that is open is told', refused.status === 2 && /in use|in gebruik/.test(refused.told), refused);
  letGo();
  expectThat('and stays as it was', readFileSync(pdf).equals(before), pdf);
}
rmSync(home, { recursive: true, force: true, maxRetries: 10 });
