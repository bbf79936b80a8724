import type { Tab, Target } from './engine.ts';
import { until } from './until.ts';

declare global {
  interface Window {
    /** Files the page handed over, by what they were called. */
    handed?: { readonly name: string; readonly blob: Blob }[];
  }
}

/**
 * Takes files where the page hands them to the browser. Where a download goes differs by engine, and WebKitGTK's
 * driver cannot say; the bytes are the page's own either way.
 */
const catchFiles = (): void => {
  if (window.handed) return;
  const handed: { name: string; blob: Blob }[] = [];
  window.handed = handed;
  const blobs = new Map<string, Blob>();
  const { createObjectURL } = URL;
  URL.createObjectURL = (content: Blob | MediaSource) => {
    const address = createObjectURL.call(URL, content);
    if (content instanceof Blob) blobs.set(address, content);
    return address;
  };
  const take = (link: HTMLAnchorElement) => {
    const blob = blobs.get(link.href);
    if (blob) handed.push({ name: link.download, blob });
  };
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function () {
    if (this.download) take(this);
    else click.call(this);
  };
  addEventListener(
    'click',
    (event) => {
      const link = (event.target as Element).closest('a');
      if (!link?.download) return;
      event.preventDefault();
      take(link);
    },
    true,
  );
};

/** Makes a page ready to give its files; again after each load. */
export const readyFiles = (tab: Tab): Promise<void> => tab.run(catchFiles, undefined);

/** Presses what hands over a file, and gives its name and bytes. */
export const takeFile = async (
  tab: Tab,
  target: Target,
): Promise<{ readonly name: string; readonly bytes: Buffer }> => {
  await tab.click(target);
  await until('a file', () => tab.run(() => window.handed?.length, undefined));
  const { name, text } = await tab.run(async () => {
    const file = window.handed?.shift();
    if (!file) return { name: '', text: '' };
    const reader = new FileReader();
    const done = new Promise((resolve) => reader.addEventListener('load', resolve));
    reader.readAsDataURL(file.blob);
    await done;
    return { name: file.name, text: String(reader.result).split(',')[1] ?? '' };
  }, undefined);
  return { name, bytes: Buffer.from(text, 'base64') };
};

/** Gives the page a file as somebody does who chooses one. */
export const giveFile = (tab: Tab, name: string, text: string): Promise<void> =>
  tab.run(
    ({ name, text }) => {
      const field = document.querySelector<HTMLInputElement>('dialog[open] input[type=file]');
      const chosen = new DataTransfer();
      chosen.items.add(new File([text], name, { type: 'application/json' }));
      if (!field) throw new Error('There is no field for a file.');
      field.files = chosen.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { name, text },
  );

/** From here on the page's day is one day, the same in all engines: it stands in the files and in their names. */
export const holdDay = (tab: Tab): Promise<void> =>
  tab.run(() => {
    const day = Date.UTC(2026, 10, 24, 9);
    const { Date: Clock } = window;
    const Held = class extends Clock {
      constructor(...parts: unknown[]) {
        super(...((parts.length > 0 ? parts : [day]) as [number]));
      }
      static override now() {
        return day;
      }
    };
    Object.assign(window, { Date: Held });
  }, undefined);
