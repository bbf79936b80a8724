/** A colour as paper and screen take it. */
export type Hex = `#${string}`;
