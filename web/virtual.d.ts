declare module 'virtual:icons' {
  export const icons: import('./deck.ts').Drawings;
}

declare module 'virtual:deck/*' {
  export const deck: Omit<import('./deck.ts').SpokenDeck, 'drawings'>;
}

declare module 'virtual:notes/*' {
  export const notes: import('./deck.ts').Notes;
}
