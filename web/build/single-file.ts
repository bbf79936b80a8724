/** The mode of Vite in which the app becomes one file. */
export const SINGLE_FILE = 'single-file';

/** What that file is called, beside the site. */
export const FILE_NAME = 'ruimtemakers.html';
