/** Where in a file something stands, as a spreadsheet counts: rows and columns from 1. */
export interface Place {
  readonly file: string;
  readonly row?: number;
  readonly column?: string;
}
