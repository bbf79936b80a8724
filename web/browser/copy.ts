/** Puts a text on the clipboard; false where the browser keeps that shut, as it does on a page without https. */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};
