import { spawn } from 'node:child_process';
import { cp, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { deliver, finish } from './delivered.ts';

const { built, out, start } = deliver('ruimtemakers');
const run = (...words: readonly string[]) => finish(start(words));

describe('a wish that cannot be', () => {
  test('is one sentence, exit 2, and no trace', async () => {
    const { code, said, told } = await run('print', '--size', 'a5');
    expect(told).toMatch(/^--size: “a5” is not a size; use poker, bridge, .+\n$/);
    expect([code, said]).toEqual([2, '']);
  });

  test('is told in JSON to another program, whatever it was', async () => {
    const ends = await Promise.all([run('print', '--size', 'a5', '--json'), run('list', '--bogus', '--json')]);
    const [size, bogus] = ends.map(({ said }) => JSON.parse(said));
    expect(ends.map(({ code, told }) => [code, told])).toEqual([
      [2, ''],
      [2, ''],
    ]);
    expect(size).toEqual([{ problem: expect.stringContaining('“a5” is not a size'), option: 'size' }]);
    expect(bogus).toEqual([{ problem: "unknown option '--bogus'" }]);
  });
});

describe('a print opens', () => {
  /** Tells at the end which modules and which files of scripts were opened. */
  const tell = `import fs from 'node:fs';
    import { createRequire } from 'node:module';
    const { cache } = createRequire('${join(process.cwd(), 'package.json')}');
    const { readFileSync } = fs;
    const read = [];
    fs.readFileSync = (file, ...others) => { read.push(String(file)); return readFileSync(file, ...others); };
    process.on('exit', () =>
      process.stderr.write(JSON.stringify([...process.moduleLoadList, ...Object.keys(cache), ...read])));`;
  const hook = `data:text/javascript,${encodeURIComponent(tell)}`;
  const listOpened = async (text: string): Promise<readonly string[]> => {
    const deck = join(out(), 'licht.csv');
    await writeFile(deck, `tekst\n${text}\n`);
    const { code, told } = await finish(start(['print', deck, '--out', out(), '--yes'], hook));
    expect([told, code]).toEqual([told, 0]);
    return JSON.parse(told.slice(told.lastIndexOf('[')));
  };

  test('nothing that starts other programs, unpacks patterns, makes pictures, reads any font or hides words, and no card of the game', async () => {
    const opened = await listOpened('Verantwoordelijkheidsgevoel deel je met bewonersinitiatieven.');
    expect(opened).toContain('NativeModule zlib');
    for (const script of ['ruimtemakers.js', 'pdfkit.js'])
      expect(opened.some((name) => name.endsWith(script))).toBe(true);
    const later = /child_process|[\\/](?:sharp|hyphen)[\\/]|fontkit|Module crypto$|cards\.json$/;
    expect(opened.filter((name) => later.test(name))).toEqual([]);
  });

  test('what reads any font where a letter has a mark of its own', async () => {
    const opened = await listOpened('Zeg m\u0303.');
    expect(opened.filter((name) => name.endsWith('fontkit.js'))).toHaveLength(1);
  });
});

/** kB of the whole deck: what a mailbox and a slow line take without a thought. */
test.each([
  ['home', 320],
  ['reader', 300],
  ['press', 750],
] as const)('the whole deck in the edition %s takes %i kB at most, in either language', async (edition, most) => {
  for (const language of ['nl', 'en']) {
    const folder = join(out(), `weighed-${edition}-${language}`);
    const { code } = await run('print', '--edition', edition, '--lang', language, '--out', folder);
    expect(code).toBe(0);
    const [name = '', ...others] = (await readdir(join(folder, 'print'))).filter((name) => name.endsWith('.pdf'));
    expect(others).toEqual([]);
    const { length } = await readFile(join(folder, 'print', name));
    expect(length).toBeGreaterThan(100 * 1024);
    expect(length).toBeLessThanOrEqual(most * 1024);
  }
});

describe('on a Dutch machine', () => {
  const runDutch = (...words: readonly string[]) => finish(start(words, undefined, undefined, 'nl_NL.UTF-8'));

  test('it tells in Dutch what it does and what came of it', async () => {
    const { code, said, told } = await runDutch('print', '--only', 'J01', '--out', out());
    expect(code).toBe(0);
    expect(said).toBe(
      `Klaar: 1 kaart op 1 vel, in ${out()}/print/ruimtemakers-nl-home-poker-a4-J01.pdf\n9 per vel (papier staand; liggend 8)\n`,
    );
    expect(told).toMatch(/\nOpmaken en schrijven: vellen voor je printer\n$/);
  });

  test('a wish that cannot be is told in Dutch, and so is a card that does not fit', async () => {
    expect((await runDutch('print', '--size', 'pokre')).told).toBe(
      '--size: ‘pokre’ is geen maat; kies poker, bridge, tarot, jumbo, a7, a6, business, square of breedte x hoogte in mm, zoals 70x120. Bedoel je ‘poker’?\n',
    );
    expect((await runDutch('print', '--szie', 'poker')).told).toBe(
      'De optie ‘--szie’ hoort niet bij deze opdracht. Bedoel je ‘--size’?\n',
    );
    const deck = join(out(), 'vol.csv');
    await writeFile(deck, `tekst\n${'Dit past nooit. '.repeat(200)}\n`);
    const { code, told } = await runDutch('check', deck);
    expect(code).toBe(1);
    expect(told).toMatch(
      /\n\S+ ‘Dit past nooit\. .+’, voorkant \(nl\): de tekst is \d+,\d mm te lang bij 8,5 pt, de kleinste letters die we printen; kort hem in\n.+\n\nVerbeter wat hierboven staat en geef de opdracht nog een keer\.\n$/,
    );
  });
});

test('who stops reading ends the command quietly', async () => {
  for (const words of [['print', '--help'], ['export'], ['print', '--size', 'a5']]) {
    const child = start(words);
    child.stdout?.destroy();
    child.stderr?.destroy();
    expect(await new Promise((resolve) => child.on('exit', resolve))).toBe(words.includes('a5') ? 2 : 0);
  }
});

test('on a machine that does not know where somebody is at home it works, and ~ is a name', async () => {
  const noHome = `data:text/javascript,${encodeURIComponent(`
    import os from 'node:os';
    import { syncBuiltinESMExports } from 'node:module';
    os.homedir = () => {
      throw Object.assign(new Error('ENOENT'), { code: 'ENOENT' });
    };
    syncBuiltinESMExports();
  `)}`;
  const { code, said } = await finish(start(['list', '--only', 'J01'], noHome));
  expect([code, said.slice(0, 3)]).toEqual([0, 'J01']);
});

describe('where a laptop lets nothing strange run, as what draws pictures', () => {
  const noNative = `data:text/javascript,${encodeURIComponent(`
    import Module from 'node:module';
    Module._extensions['.node'] = (_, file) => {
      throw Object.assign(new Error('An Application Control policy has blocked ' + file), { code: 'ERR_DLOPEN_FAILED' });
    };
  `)}`;

  test('pictures are told to be the matter, in a sentence', async () => {
    const { code, told } = await finish(start(['images', '--only', 'J01', '--out', out()], noNative));
    expect([code, told.split('\n').filter(Boolean).at(-1)]).toEqual([
      2,
      expect.stringMatching(/^Pictures cannot be drawn or read on this machine: sharp, .+ can be printed\.$/),
    ]);
    expect(told).not.toContain('our fault');
  });

  test('cards without pictures are printed', async () => {
    const deck = join(out(), 'zonder.csv');
    await writeFile(deck, 'tekst\nWie vraagt, krijgt.\n');
    for (const what of [[deck], ['--only', 'J01']]) {
      const { code, told } = await finish(start(['print', ...what, '--out', join(out(), 'zonder')], noNative));
      expect([code, told]).toEqual([0, expect.not.stringContaining('sharp')]);
    }
  });
});

test('in a folder that was taken away it says so', async () => {
  const gone = join(out(), 'gone');
  await mkdir(gone);
  const node = `cd ${gone} && rmdir ${gone} && ${process.execPath} ${join(process.cwd(), built)}/cli/ruimtemakers.js list`;
  const { code, told } = await finish(spawn('sh', ['-c', node], { stdio: ['ignore', 'pipe', 'pipe'] }));
  expect(told).toBe('The folder you are in is not there any more; go to another one.\n');
  expect(code).toBe(2);
});

test('a built command prints what a house has: its logo as curves or as points, and drawings kept as points', async () => {
  const [deck, logo] = [join(out(), 'rollen.csv'), join(out(), 'logo.png')];
  await writeFile(deck, 'tekst;beeld\nWie ben je?;logo.png\nWat doe je graag?;\n');
  // Two flat colours on nothing: what is kept as points, and not as a photo.
  await sharp({ create: { width: 400, height: 400, channels: 4, background: '#00000000' } })
    .composite([{ input: { create: { width: 200, height: 200, channels: 4, background: '#27704a' } } }])
    .png()
    .toFile(logo);
  const style = join(out(), 'huis.tokens.json');
  await writeFile(style, JSON.stringify({ $extensions: { 'nl.ruimtemakers': { logo: 'logo.png', logoAlt: 'Huis' } } }));
  for (const house of [style, 'cards/style/examples/wilgenoord.tokens.json']) {
    const { code, told } = await run('print', deck, '--style', house, '--out', join(out(), 'print'), '--yes');
    expect([code, told]).toEqual([0, expect.not.stringContaining('Error')]);
  }
});

test('a built command away from any source says which cards it carries', async () => {
  await cp(join(built, 'cli'), join(out(), 'carried'), { recursive: true });
  await symlink(join(process.cwd(), 'node_modules'), join(out(), 'node_modules'));
  const command = [join(out(), 'carried/ruimtemakers.js'), 'list', '--only', 'J01'];
  const { code, said, told } = await finish(
    spawn(process.execPath, command, { cwd: out(), stdio: ['ignore', 'pipe', 'pipe'] }),
  );
  expect(told).toMatch(/^These are the cards that were built into the command: version \S+ of \d{4}-\d\d-\d\d\.\n$/);
  expect([code, said.slice(0, 3)]).toEqual([0, 'J01']);
});

describe('what the engine made of the command when it was built', () => {
  /** Code that runs first, and tells of each script whether the engine took what lay beside it. */
  const tellTaken = `data:text/javascript,${encodeURIComponent(`
    import vm from 'node:vm';
    const { Script } = vm;
    vm.Script = class extends Script {
      constructor(source, options) {
        super(source, options);
        process.stderr.write(options.filename.split(/[\\\\/]/).at(-1) + ' ' + this.cachedDataRejected + '\\n');
      }
    };
  `)}`;
  const wish = ['print', '--only', 'V03', '--out'];
  /** A copy away from the source, which other tests write in meanwhile. */
  const carry = async (name: string): Promise<string> => {
    const folder = join(out(), name);
    await cp(join(built, 'cli'), join(folder, 'cli'), { recursive: true });
    await symlink(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
    return folder;
  };
  const runIn = (folder: string, env?: NodeJS.ProcessEnv) =>
    finish(
      spawn(process.execPath, ['--import', tellTaken, join(folder, 'cli/ruimtemakers.js'), ...wish, folder], {
        cwd: folder,
        env: { ...process.env, ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
    );
  const readPrint = (folder: string) => readFile(join(folder, 'print/ruimtemakers-nl-home-poker-a4-V03.pdf'));

  test('lies beside the files that every command runs', async () => {
    const files = await readdir(join(built, 'cli'));
    expect(files).toEqual(expect.arrayContaining(['command.js.compiled', 'start.js.compiled']));
  });

  test('is taken of every file of a print that was kept', async () => {
    const folder = await carry('kept');
    await runIn(folder, { RUIMTEMAKERS_KEEP_COMPILED: '1' });
    const { code, told } = await runIn(folder);
    const files = told.split('\n').filter((line) => / (?:true|false|undefined)$/.test(line));
    expect(code).toBe(0);
    expect(files).toEqual(expect.arrayContaining(['command.js false', 'lay.js false', 'pdfkit.js false']));
    expect(files.filter((line) => !line.endsWith(' false'))).toEqual([]);
  });

  test('is left where it was damaged, and the print is the same', async () => {
    const [whole, damaged] = [await carry('whole'), await carry('damaged')];
    for (const name of await readdir(join(damaged, 'cli')))
      if (name.endsWith('.js')) await writeFile(join(damaged, 'cli', `${name}.compiled`), name.repeat(500));
    await runIn(whole);
    const { code, told } = await runIn(damaged);
    expect([code, told]).toEqual([0, expect.stringContaining('lay.js true')]);
    expect(told).not.toContain('Warning');
    expect(await readPrint(damaged)).toEqual(await readPrint(whole));
  });
});
