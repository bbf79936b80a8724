import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EnginePlaces, readVersion } from './find-engines.ts';
import { until } from './until.ts';
import { isReady } from './webdriver.ts';

/** A screen of its own and what programs on it need to know, for the engine that has no headless way. */
export interface WebKitMachine {
  readonly env: Readonly<Record<string, string>>;
  readonly version: string;
  readonly stop: () => Promise<void>;
}

/** The browser's own bars take no room: with them a window cannot be as narrow as a phone. */
const barsAside = '* { min-width: 0; min-height: 0; padding: 0; margin: 0; border: 0; font-size: 1px; }\n';
/** GTK without animations tells the page that less motion is wanted. */
const lessMotion = '[Settings]\ngtk-enable-animations=0\n';

/** Starts a screen on a free display; `stop` ends it and takes its folder away. */
export const startWebKitMachine = async (places: EnginePlaces): Promise<WebKitMachine> => {
  const folder = await mkdtemp(join(tmpdir(), 'ruimtemakers-webkit-'));
  let screen: ChildProcess | undefined;
  const endAll = () => void screen?.kill();
  // However this run ends, nothing of it stays behind.
  const onTerminate = () => process.exit(143);
  process.once('exit', endAll);
  process.once('SIGTERM', onTerminate);
  const stop = async () => {
    process.off('exit', endAll);
    process.off('SIGTERM', onTerminate);
    if (screen) await end(screen);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    screen = spawn(places.display, ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    const display = await readFirst(screen);
    await mkdir(join(folder, 'gtk-3.0'));
    await writeFile(join(folder, 'gtk-3.0', 'gtk.css'), barsAside);
    await writeFile(join(folder, 'gtk-3.0', 'settings.ini'), lessMotion);
    const env = {
      DISPLAY: `:${display}`,
      HOME: folder,
      XDG_CONFIG_HOME: folder,
      XDG_RUNTIME_DIR: folder,
      GDK_BACKEND: 'x11',
      GSETTINGS_BACKEND: 'memory',
      // No services of a desktop: each would be waited for.
      DBUS_SESSION_BUS_ADDRESS: 'disabled:',
      NO_AT_BRIDGE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      // As root, in a container, there is no sandbox to be had; it opens no page but ours.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    };
    return { env, version: await readVersion(places.miniBrowser, { ...process.env, ...env }), stop };
  } catch (error) {
    await stop();
    throw error;
  }
};

/** Where a driver listens, and its end. */
export interface Driver {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Starts a driver on a free port: one for each visit, since one whose browser is gone answers no more. */
export const startDriver = async (program: string, env: WebKitMachine['env']): Promise<Driver> => {
  const port = await findPort();
  const driver = spawn(program, ['-p', String(port)], { env: { ...process.env, ...env }, stdio: 'ignore' });
  const onExit = () => void driver.kill();
  process.once('exit', onExit);
  const address = `http://127.0.0.1:${port}`;
  await until('WebKitWebDriver to listen', () => isReady(address));
  return {
    address,
    stop: async () => {
      process.off('exit', onExit);
      await end(driver);
    },
  };
};

const end = (child: ChildProcess): Promise<void> =>
  new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) return done();
    child.once('exit', () => done());
    child.kill();
  });

/** The number of the display that Xvfb took, which it writes when it is ready. */
const readFirst = (screen: ChildProcess): Promise<string> =>
  new Promise((done, fail) => {
    screen.stdio[3]?.once('data', (chunk) => done(String(chunk).trim()));
    screen.once('exit', (code) => fail(new Error(`Xvfb ended with ${code} before it had a display.`)));
    screen.once('error', fail);
  });

const findPort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
