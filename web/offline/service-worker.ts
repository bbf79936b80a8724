/**
 * The service worker: keeps every file of the app here, so that it works where the guest network does not. A new
 * version is fetched beside the old one and waits until somebody says yes; until then the old one goes on, whole.
 */

/** What the build tells the worker (service-worker.node.ts). */
export interface Built {
  /** Changes exactly when a file does. */
  readonly version: string;
  readonly files: readonly { readonly path: string; readonly integrity: string }[];
}

/** The DOM's types know no service worker, and those of a worker exclude the DOM's: this is what we use of them. */
interface Lasting {
  readonly waitUntil: (done: Promise<unknown>) => void;
}
interface Asking {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
}
interface Scope {
  readonly built: Built;
  readonly registration: { readonly scope: string };
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: {
    (kind: 'install' | 'activate', listen: (event: Lasting) => void): void;
    (kind: 'fetch', listen: (event: Asking) => void): void;
    (kind: 'message', listen: (event: MessageEvent) => void): void;
  };
}

const scope = self as unknown as Scope;
const { version, files } = scope.built;
const home = scope.registration.scope;
const paths = new Set(files.map(({ path }) => path));
const PAGE = 'index.html';
/** Other copies of the app may live in other folders of this host: each clears up behind itself only. */
const ours = `ruimtemakers ${home} `;
const cacheName = ours + version;

/** A file as it was built: a host that is half way through its update, or a network that wants a login, fails here. */
const fetchBuilt = async (path: string, integrity: string): Promise<Response> => {
  const answer = await fetch(new URL(path, home), { cache: 'no-cache', integrity });
  if (!answer.ok) throw new Error(`${path}: the host answered ${answer.status}.`);
  // A page that came by a detour (index.html → ./) may not answer a visit.
  return answer.redirected ? new Response(await answer.blob(), { headers: answer.headers }) : answer;
};

const fillCache = async () => {
  const cache = await caches.open(cacheName);
  await Promise.all(
    files.map(async ({ path, integrity }) => cache.put(new URL(path, home), await fetchBuilt(path, integrity))),
  );
};

const removeOld = async () => {
  const old = (await caches.keys()).filter((name) => name.startsWith(ours) && name !== cacheName);
  await Promise.all(old.map((name) => caches.delete(name)));
};

/** From what was kept; from the host where the browser threw that away. */
const answerKept = async (path: string, request: Request): Promise<Response> => {
  const cache = await caches.open(cacheName);
  return (await cache.match(new URL(path, home), { ignoreVary: true })) ?? fetch(request);
};

scope.addEventListener('install', (event) => event.waitUntil(fillCache()));
scope.addEventListener('activate', (event) => event.waitUntil(removeOld().then(() => scope.clients.claim())));
scope.addEventListener('message', ({ data }) => {
  if (data === 'accept') scope.skipWaiting();
});
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const address = request.url.replace(/[?#].*/s, '');
  if (request.method !== 'GET' || !address.startsWith(home)) return;
  const path = address.slice(home.length) || PAGE;
  if (paths.has(path)) event.respondWith(answerKept(path, request));
  // Another page of this host, while the host is gone: the table is what we have.
  else if (request.mode === 'navigate') event.respondWith(fetch(request).catch(() => Response.redirect(home)));
});
