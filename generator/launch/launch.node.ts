#!/usr/bin/env node
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { patience } from './patience.ts';

/**
 * Where the built command begins. To compile a megabyte of script takes a sixth of a small print. So beside each file
 * lies what the engine made of it when the command was built; an engine that did not make it sees so by itself, and
 * compiles.
 */
const COMPILED = '.compiled';

const [flag, own, longer] = patience[process.versions.node.split('.')[0] ?? ''] ?? [];
const setPatience = (most: number | undefined): void => {
  if (flag) setFlagsFromString(`${flag}=${most}`);
};

const modules = new Map<string, { readonly exports: unknown }>();
const scripts = new Map<string, Script>();

/** Runs a file of the command once, and gives what it exports. */
const load = (name: string): unknown => {
  const known = modules.get(name);
  if (known) return known.exports;
  const file = join(__dirname, name);
  const script = compile(file);
  scripts.set(file, script);
  const module = { exports: {} };
  modules.set(name, module);
  const require = createRequire(file);
  const find = Object.assign(
    (wanted: string) => (wanted.startsWith('./') ? load(wanted.slice(2)) : readily(() => require(wanted))),
    { import: importElsewhere },
  );
  script.runInThisContext()(module.exports, find, module, file, __dirname);
  return module.exports;
};

/** For modules of others. A script that was compiled before does not know where an `import()` in it comes from; this file does. */
const importElsewhere = (wanted: string): Promise<unknown> => import(wanted);

/** The files hold one byte a letter: read so, the engine need not look at each. */
const compile = (file: string): Script => {
  const source = readFileSync(file, 'latin1');
  const cachedData = readCompiled(file);
  return new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename: file,
    ...(cachedData ? { cachedData } : {}),
  });
};

const readCompiled = (file: string): Buffer | undefined => {
  try {
    return readFileSync(file + COMPILED);
  } catch {
    return undefined;
  }
};

/** At the end of a run, when each function that was called is compiled. */
const keepCompiled = (): void => {
  for (const [file, script] of scripts) writeFileSync(file + COMPILED, script.createCachedData());
};
if (process.env.RUIMTEMAKERS_KEEP_COMPILED) process.once('exit', keepCompiled);

/**
 * What was compiled under one patience is not taken under another. Node's own modules come compiled under its own: so they
 * are loaded, and what writes to a terminal, which every command does, before all.
 */
const readily = (open: () => unknown): unknown => {
  setPatience(own);
  try {
    return open();
  } finally {
    setPatience(longer);
  }
};

readily(() => [process.stdout, process.stderr]);
load('command.js');
