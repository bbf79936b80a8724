/** What cards can be told as; apart from how, so that the command can name them without the libraries that do it. */
export const exportForms = ['json', 'csv', 'markdown', 'yaml'] as const;
export type ExportForm = (typeof exportForms)[number];

/** What stands between two columns. A spreadsheet takes a comma for a decimal sign where that is how numbers are written. */
export const separators = { semicolon: ';', comma: ',', tab: '\t' } as const;
export type Separator = keyof typeof separators;

/** What a row of CSV holds. */
export const rowsOf = ['card', 'text'] as const;
