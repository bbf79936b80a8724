import { findHeader, tellAbove } from '../column/header.ts';
import { findHeadings, foldList } from '../column/headings.ts';
import {
  endingOf,
  endsIn,
  type FileKind,
  isAnywhereLeftBehind,
  isStyleName,
  isZip,
  kindOf,
  type NamedBytes,
} from '../file/file-kind.ts';
import { type Notebook, type ProblemCode, short } from '../file/problem.ts';
import { readText } from '../file/text.ts';
import type { Found } from './found.ts';
import type { Wishes } from './wishes.ts';

/** The cards, and what else came along. */
export interface Source extends Found {
  readonly attached: readonly NamedBytes[];
}

/** Opens what was handed in, a zip too, and finds the file with the cards. */
export const openSource = async (
  handed: readonly NamedBytes[],
  wishes: Wishes,
  notebook: Notebook,
): Promise<Source> => {
  const files = await unpack(handed, notebook);
  if (files === undefined) return { said: {}, attached: handed };
  const named = files.filter((file) => rank(file) > 0).sort((a, b) => rank(b) - rank(a));
  const [main] = await skipSettings(named, wishes);
  const candidates = main === undefined ? [] : named.slice(named.indexOf(main));
  if (main === undefined) {
    const [odd] = files.filter((file) => kindOf(file) !== 'picture');
    if (odd !== undefined) notebook.note(refusalOf(odd), { file: odd.name });
    else notebook.note('no-file', { file: '' });
    return { said: {}, attached: files };
  }
  if (kindOf(main) === 'page') {
    const single = files.filter((file) => kindOf(file) === 'page').length === 1 ? main : undefined;
    const { readListPage, readPages } = await import('./from-pages.ts');
    const listed = single && readListPage(single, wishes, notebook);
    if (listed !== undefined) return { ...listed, attached: files.filter((file) => file !== main) };
    const pages = files.filter((file) => kindOf(file) === 'page' || (kindOf(file) === 'rows' && rank(file) < 1));
    return { ...readPages(pages, wishes, notebook), attached: files.filter((file) => !pages.includes(file)) };
  }
  const spoken = await readVersions(
    main,
    candidates.filter((file) => rank(file) >= 2 && kindOf(file) !== 'page'),
    wishes,
    notebook,
  );
  const taken = spoken?.files ?? [main];
  // One of the old kind cannot be read, and may be the very one that was meant.
  const others = [
    ...candidates.filter((file) => !taken.includes(file) && rank(file) >= 2),
    ...files.filter((file) => kindOf(file) === 'old-excel'),
  ];
  if (others.length > 0) {
    const value = short(others.map(({ name }) => name.replace(/^.*\//, '')).join(', '), 80);
    notebook.note('several-tables', { file: main.name }, { value });
  }
  const found = spoken?.found ?? (await readMain(main, wishes, notebook));
  return { ...found, attached: files.filter((file) => !taken.includes(file)) };
};

/** Trees in front that hold no cards at all, as programs keep their settings beside pages, are not what was meant. */
const skipSettings = async (
  [first, ...others]: readonly NamedBytes[],
  wishes: Wishes,
): Promise<readonly NamedBytes[]> => {
  if (first === undefined || others.length === 0 || kindOf(first) !== 'tree') return first ? [first, ...others] : [];
  const told: string[] = [];
  await readMain(first, wishes, { note: (code) => told.push(code), problems: () => [] });
  return told.includes('not-a-deck') ? skipSettings(others, wishes) : [first, ...others];
};

/** A deck of which each language is a file of its own; undefined where the file that was found stands alone. */
const readVersions = async (
  main: NamedBytes,
  candidates: readonly NamedBytes[],
  wishes: Wishes,
  notebook: Notebook,
): Promise<{ readonly found: Found; readonly files: readonly NamedBytes[] } | undefined> => {
  if (candidates.length < 2) return undefined;
  const { findVersions } = await import('./file-tongues.ts');
  const files = findVersions(main, candidates);
  if (files.length < 2) return undefined;
  const notes: Parameters<Notebook['note']>[] = [];
  const later: Notebook = { ...notebook, note: (...note) => notes.push(note) };
  const versions = [];
  for (const { file, tongue } of files) {
    const { table, said } = await readMain(file, wishes, later);
    if (table !== undefined) versions.push({ tongue, called: file.name.replace(/^.*[\\/]/, ''), table, said });
  }
  const { joinTongues } = await import('./join-tongues.ts');
  const found = versions.length === files.length ? joinTongues(versions, wishes, later) : undefined;
  if (found === undefined) return undefined;
  for (const note of notes) notebook.note(...note);
  const called = files.find((file) => file.called !== '')?.called;
  return { found: { ...found, ...(called !== undefined && { called }) }, files: files.map(({ file }) => file) };
};

/** Why a file is not read: what it is, where its name or its first bytes tell. */
const refusalOf = (file: NamedBytes) => {
  if (/\.(?:docx?|docm|odt|rtf|pages)$/i.test(file.name)) return 'word-other';
  if (isStyleName(file.name)) return 'only-style';
  if (/\.(?:lnk|url|webloc|desktop|g(?:doc|sheet|slides))$/i.test(file.name)) return 'shortcut';
  return refusals[kindOf(file)] ?? 'not-text';
};

const refusals: Partial<Record<FileKind, ProblemCode>> = {
  slides: 'slides',
  anki: 'anki-packed',
  'old-excel': 'old-excel',
};

/** What programs keep beside pages of their own: a site, a project. */
const settings =
  /^(?:_?config|mkdocs|manifest|settings|composer|vercel|netlify|renovate|docker-compose|tsconfig(?:\..*)?)\.(?:ya?ml|json)$/;

/** How likely a file holds the cards; 0 is never. */
const rank = (file: NamedBytes): number => {
  const bare = file.name.replace(/^.*\//, '').toLowerCase();
  const worth: Partial<Record<FileKind, number>> = {
    tree: 3,
    workbook: 5,
    rows: 4,
    document: 3,
    html: 2,
    page: 1,
    zip: 1,
  };
  const base = worth[kindOf(file)] ?? 0;
  if (base === 0 || isStyleName(bare) || /^\.|^package(?:-lock)?\.json$|\.schema\.json$/.test(bare)) return 0;
  if (/^(?:deck|spel)\.(?:ya?ml|json)$/.test(bare)) return 9;
  if (settings.test(bare)) return 0.6;
  if (
    /^(?:readme|lees[-_ ]?mij|handleiding|instructie|changelog|contributing|licen[cs]e|licentie|colofon|credits)\b/.test(
      bare,
    )
  )
    return kindOf(file) === 'page' ? 0 : 0.5;
  // Without an ending anything can be in it: only where there is nothing else.
  if (endingOf(bare) === '') return 0.4;
  return kindOf(file) === 'page'
    ? base
    : endingOf(bare) === 'txt'
      ? 2
      : /kaart|card|deck|karte|carte|vraag|vragen/.test(bare)
        ? base + 0.5
        : base;
};

/** A zip, opened once; what is inside it and points out of it stays outside. */
const unpack = async (
  handed: readonly NamedBytes[],
  notebook: Notebook,
): Promise<readonly NamedBytes[] | undefined> => {
  const files: NamedBytes[] = [];
  for (const file of handed) {
    if (kindOf(file) !== 'zip') {
      files.push(file);
      continue;
    }
    if (/(?:^|\/)~\$[^/]*$/.test(file.name)) {
      notebook.note('kept-while-open', { file: file.name });
      return undefined;
    }
    const { openZip } = await import('../file/zip.ts');
    const entries = await openZip(file, (name) => !isAnywhereLeftBehind(name.replace(/^(?:\.\.?\/)+/, '')), notebook);
    if (entries === undefined) return undefined;
    const isSheet = entries.some(({ name }) => /^(?:xl\/workbook\.xml|content\.xml)$/i.test(name));
    if (isSheet) files.push({ ...file, name: file.name.replace(/\.zip$/i, '.xlsx') });
    else {
      for (const entry of entries) {
        if (!leaves(entry.name)) files.push(entry);
        else notebook.note('path-outside', { file: file.name }, { value: short(entry.name) });
      }
    }
  }
  return files;
};

const leaves = (name: string) => /^(?:\/|[a-z]:)/i.test(name) || name.split('/').includes('..');

const readMain = async (main: NamedBytes, wishes: Wishes, notebook: Notebook): Promise<Found> => {
  const { name: file } = main;
  const kind = kindOf(main);
  if (kind === 'workbook') return (await import('./from-workbook.ts')).readWorkbook(main, wishes, notebook);
  if (kind === 'document') {
    const document = isZip(main.bytes)
      ? await (await import('../file/word.ts')).readWord(main, notebook)
      : (await import('../file/rtf.ts')).readRtf(main.bytes);
    return document ? (await import('./from-tables.ts')).readDocument(file, document, wishes, notebook) : { said: {} };
  }
  const written = readText(main, wishes.letters, notebook);
  if (written === undefined) return { said: {} };
  const talk = endsIn(file, 'rows') ? (await import('../prose/chat.ts')).takeSpeakers(written) : undefined;
  if (talk !== undefined) notebook.note('speakers', { file });
  const text = talk ?? written;
  const { isHtml, readHtml } = await import('../file/html.ts');
  if (isHtml(text)) return (await import('./from-tables.ts')).readDocument(file, readHtml(text), wishes, notebook);
  if (kind === 'tree' || /^\s*[[{]\s*["[{]/.test(text)) {
    const isJson = endingOf(file) === 'json' || endsIn(file, 'lines') || kind !== 'tree';
    const tree = isJson
      ? (await import('../file/json.ts')).readJson(file, text, notebook)
      : (await import('../file/yaml.ts')).readYaml(file, text, notebook);
    if (tree === undefined) return { said: {} };
    return (await import('./from-tree.ts')).readTree(file, tree, notebook, wishes);
  }
  const [{ readRows }, { readPairs }, { readBlocks }, { readItems }] = await Promise.all([
    import('../file/rows.ts'),
    import('../prose/pairs.ts'),
    import('../prose/blocks.ts'),
    import('../prose/items.ts'),
  ]);
  const isProse = endsIn(file, 'rows') && endingOf(file) !== 'csv';
  // What is pasted in the app is called a table, whatever it is.
  const [{ isCells }, { readQuizPage }] = await Promise.all([import('../column/cells.ts'), import('./from-quiz.ts')]);
  const quiz = endsIn(file, 'rows') && !isCells(text) ? readQuizPage(file, text, notebook) : undefined;
  if (quiz !== undefined) return quiz;
  const pairs = readPairs(text);
  const blocks = pairs || !isProse ? undefined : (readItems(text) ?? readBlocks(text));
  if (blocks) {
    (await import('./from-tables.ts')).tellBeside(file, blocks.beside, notebook, 'cards');
    return (await import('./from-tree.ts')).readTree(file, blocks.tree, notebook);
  }
  const { dropRules, markUnderlined, readParted } = await import('../prose/parted.ts');
  const marked = isProse ? markUnderlined(text) : text;
  const parted = pairs || (endsIn(file, 'rows') && !isProse) ? undefined : readParted(marked);
  if (parted) {
    if (!parted.isSure) notebook.note('parted-guess', { file }, { count: parted.count });
    return (await import('./from-tree.ts')).readTree(file, parted.tree, notebook);
  }
  const rows = pairs ? { file, rows: pairs } : readRows(file, marked, notebook, wishes.separator);
  const sheet = isProse ? dropRules(rows) : rows;
  const listed = wishes.headerRow === undefined && !pairs ? findHeadings(sheet, notebook) : undefined;
  if (listed !== undefined) return tellAbove(listed);
  return tellAbove(findHeader(foldList(sheet) ?? sheet, notebook, wishes.headerRow));
};
