import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { cards } from './chapters/cards.ts';
import { comeBack } from './chapters/come-back.ts';
import { decks } from './chapters/decks.ts';
import { dilemma } from './chapters/dilemma.ts';
import { drawings } from './chapters/drawings.ts';
import { harvest } from './chapters/harvest.ts';
import { links } from './chapters/links.ts';
import { mirror } from './chapters/mirror.ts';
import { own } from './chapters/own.ts';
import { parts } from './chapters/parts.ts';
import { plan } from './chapters/plan.ts';
import { poker } from './chapters/poker.ts';
import { projector } from './chapters/projector.ts';
import { windows } from './chapters/windows.ts';
import { compareFiles, compareViews, tell } from './compare.ts';
import { type Engine, type EngineName, engineNames } from './engine.ts';
import { startChromium, startFirefox } from './playwright-engine.ts';
import { type Found, forms, walkChapter } from './walk.ts';
import { isLost } from './webdriver.ts';
import { startWebKit } from './webkit-engine.ts';

/** The whole product in three engines: each walks the same chapters, and then what they made is compared. */

const chapters = [
  cards,
  dilemma,
  projector,
  comeBack,
  parts,
  plan,
  mirror,
  poker,
  harvest,
  own,
  decks,
  drawings,
  windows,
  links,
];
const walks = forms.flatMap((form) =>
  chapters.flatMap((chapter) =>
    chapter.languages.map(
      (language) => [`${form}, ${language}: ${chapter.name}`, { form, chapter, language }] as const,
    ),
  ),
);

const start: Readonly<Record<EngineName, () => Promise<Engine>>> = {
  Chromium: () => startChromium(inject('places').chromium),
  Firefox: () => startFirefox(inject('places').firefox),
  WebKitGTK: () => startWebKit(inject('places'), inject('webKitEnv')),
};

const found: Readonly<Record<EngineName, Found>> = {
  Chromium: { files: new Map(), boxes: new Map() },
  Firefox: { files: new Map(), boxes: new Map() },
  WebKitGTK: { files: new Map(), boxes: new Map() },
};

let stick: string;
const bases = { site: inject('app'), 'single file': '' };
beforeAll(async () => {
  // In a folder with a space, as on a stick, with a picture beside it.
  stick = await mkdtemp(join(tmpdir(), 'usb stick '));
  const path = join(stick, 'ruimtemakers.html');
  await copyFile(join(inject('built'), 'ruimtemakers.html'), path);
  await copyFile(join(inject('built'), 'icon-192.png'), join(stick, 'icon-192.png'));
  bases['single file'] = pathToFileURL(path).href;
});
afterAll(() => rm(stick, { recursive: true }));

describe.each(engineNames)('%s', (name) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await start[name]();
  });
  afterAll(() => engine.close());

  test.each(walks)('%s', async (_, { form, chapter, language }) => {
    const walk = () => walkChapter(chapter, { engine, form, language, base: bases[form], found: found[name] });
    await walk().catch((error) => {
      if (!isLost(error)) throw error;
      // Not the page broke but the browser under it; a page that breaks it does so again.
      console.warn(`${name} was gone in “${form}, ${language}: ${chapter.name}”, which is walked once more.`);
      return walk();
    });
  });
});

const viewsOf = (name: EngineName, form: string): Found['boxes'] =>
  new Map(
    [...found[name].boxes].flatMap(([key, boxes]) => (key.startsWith(form) ? [[key.slice(form.length), boxes]] : [])),
  );

test.each(engineNames)('%s lays the single file out as it does the site', (name) => {
  const site = viewsOf(name, 'site');
  expect(site.size).toBeGreaterThan(0);
  expect(tell(name, compareViews(site, viewsOf(name, 'single file')))).toEqual([]);
});

/** Seven files of the harvest in each language, and the session, in both forms. */
const FILES = 2 * (2 * 7 + 1);

describe.each(['Firefox', 'WebKitGTK'] as const)('%s beside Chromium', (name) => {
  test('saves the same bytes', () => {
    expect(tell(name, compareFiles(found.Chromium.files, found[name].files))).toEqual([]);
    expect(found.Chromium.files.size).toBe(FILES);
  });

  test('lays everything out in the same place', () => {
    expect(found.Chromium.boxes.size).toBeGreaterThan(0);
    expect(tell(name, compareViews(found.Chromium.boxes, found[name].boxes))).toEqual([]);
  });
});
