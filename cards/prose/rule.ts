/** What people put on a line of its own between two cards; `%` in files of sayings. */
const rule = /^\s*(?:%|-{3,}|={3,}|\*{3,}|~{3,}|⸻|═+)\s*$/;

/** Whether a line parts what is above it from what is below it, and says nothing itself. */
export const isRule = (line: string): boolean => line.length <= 200 && rule.test(line);

/** The same on a page (Markdown), where a line to write on is one as well. */
export const isPageRule = (line: string): boolean => isRule(line) || /^\s*_{3,}\s*$/.test(line.slice(0, 200));
