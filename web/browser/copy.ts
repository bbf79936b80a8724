/** A text, and the same as a page. */
export interface Copied {
  readonly text: string;
  readonly html: string;
}

/** Puts a text on the clipboard with its headings, lists or table; as bare text where a browser takes no more. */
export const copyRich = async ({ text, html }: Copied): Promise<boolean> => {
  try {
    const of = (type: string, content: string) => new Blob([content], { type });
    const { clipboard } = navigator;
    if (typeof ClipboardItem === 'undefined' || !clipboard.write) return copyText(text);
    await clipboard.write([
      new ClipboardItem({ 'text/plain': of('text/plain', text), 'text/html': of('text/html', html) }),
    ]);
    return true;
  } catch {
    return copyText(text);
  }
};

/** Puts a text on the clipboard; false where the browser keeps that shut, as it does on a page without https. */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};
