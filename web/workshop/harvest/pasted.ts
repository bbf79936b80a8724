/** What stands before a point of a list: a dash, a bullet, a number or a letter with its sign, a tick. */
const point = /^\s*(?:[-–—*•◦▪‣·☐☑✓✔]|\d{1,3}[.)]|[a-z][.)])\s+/u;

/** A list that was pasted, as the lines that it was: points and empty lines are left out. */
export const splitPasted = (text: string): readonly string[] =>
  text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.replace(point, '').trim())
    .filter((line) => line !== '');
