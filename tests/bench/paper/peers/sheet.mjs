/**
 * The work that all peers do, in mm: cards of 63 × 88 nine up on A4, fronts and then backs mirrored for the long edge,
 * marks beside them. A card has a code, a kind, a title and a text on its front, and a text on its back.
 */
export const page = { width: 210, height: 297 };
export const card = { width: 63, height: 88 };
export const edge = { x: (page.width - 3 * card.width) / 2, y: (page.height - 3 * card.height) / 2 };
export const pad = 4;
export const pt = (mm) => (mm * 72) / 25.4;

/** Sheets of nine, fronts and backs by turns, each with the places of its cards. */
export const sheetsOf = (cards) => {
  const sheets = [];
  for (let at = 0; at < cards.length; at += 9) {
    const nine = cards.slice(at, at + 9);
    for (const side of ['front', 'back'])
      sheets.push(
        nine.map((one, i) => {
          const column = side === 'front' ? i % 3 : 2 - (i % 3);
          return {
            side,
            ...one,
            x: edge.x + column * card.width,
            y: edge.y + Math.floor(i / 3) * card.height,
          };
        }),
      );
  }
  return sheets;
};

/** Lines of 5 mm at the edge of the paper, where to cut. */
export const marks = [0, 1, 2, 3].flatMap((i) => {
  const [x, y] = [edge.x + i * card.width, edge.y + i * card.height];
  return [
    [x, 1, x, 6],
    [x, page.height - 6, x, page.height - 1],
    [1, y, 6, y],
    [page.width - 6, y, page.width - 1, y],
  ];
});
