/** What a text says on the wall: one of more than so many characters ends in dots. It is kept whole. */
export const shorten = (text: string, most: number): string => {
  const letters = [...text];
  return letters.length > most
    ? `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
    : text;
};
