/** ms until a browser has surely taken what it saves. */
const TAKEN = 30_000;

/** Hands a text to the browser as a file to save; it never leaves this machine. */
export const saveText = (name: string, text: string, type: string): void => saveBlob(name, new Blob([text], { type }));

/** The same for anything else. */
export const saveBlob = (name: string, content: Blob): void => {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), TAKEN);
};
