/** A day as ISO 8601 has it, as the clock on the wall says it and not the one in Greenwich: `2026-11-26`. */
export const writeDay = (day: Date): string =>
  [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((number) => `${number}`.padStart(2, '0')).join('-');
