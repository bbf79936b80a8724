/** The mode of Vite in which the app becomes one file. */
export const SINGLE_FILE = 'single-file';
