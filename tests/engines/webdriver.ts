/** What a driver's answer holds of an element (WebDriver, 12.2). */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

export type ElementName = Readonly<Record<typeof ELEMENT, string>>;

/** The commands of WebDriver (w3.org/TR/webdriver2) that a walk needs, in one session of one browser. */
export interface Session {
  readonly version: string;
  readonly ask: <T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<T>;
  readonly element: (name: ElementName) => string;
}

/** ms after which a driver that says nothing never will: its browser is gone. A page has 30 s to answer. */
const PATIENCE = 45_000;

/** Asks a driver one thing; what it refuses is an error with the driver's own words. */
const ask = async <T>(method: string, address: string, body: object = {}): Promise<T> => {
  const answer = await fetch(address, {
    method,
    signal: AbortSignal.timeout(PATIENCE),
    ...(method === 'POST' && { body: JSON.stringify(body) }),
  });
  const { value } = (await answer.json()) as { value: T & { error?: string; message?: string } };
  if (!answer.ok) throw new Error(`${value.error}: ${value.message} (${method} ${new URL(address).pathname})`);
  return value;
};

/** Whether an error says that the browser itself is gone, and nothing of the page. */
export const isLost = (error: unknown): boolean =>
  error instanceof Error && /fetch failed|aborted due to timeout|invalid session id/.test(error.message);

/** Whether an element was there when it was found, and is not any more: the page drew it anew. */
export const isGone = (error: unknown): boolean =>
  error instanceof Error && /element not interactable|stale element reference/.test(error.message);

/** Starts a browser with a profile of its own; `DELETE` on the empty path ends it. */
export const openSession = async (driver: string, capabilities: object): Promise<Session> => {
  const opened = await ask<{ sessionId: string; capabilities: { browserVersion: string } }>(
    'POST',
    `${driver}/session`,
    { capabilities: { alwaysMatch: capabilities } },
  );
  return {
    version: opened.capabilities.browserVersion,
    ask: (method, path, body) => ask(method, `${driver}/session/${opened.sessionId}${path}`, body),
    element: (name) => `/element/${name[ELEMENT]}`,
  };
};

/** Whether a driver listens at this address. */
export const isReady = (driver: string): Promise<boolean> =>
  ask(`GET`, `${driver}/status`).then(
    () => true,
    () => false,
  );
