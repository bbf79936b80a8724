declare module 'virtual:icons' {
  /** Paths of a duotone icon on a square of 256 units: what is drawn in full, and what in a fifth of the colour. */
  export const icons: Readonly<Record<string, { readonly full: string; readonly light: string } | undefined>>;
}
