import { type Frame, ornament, type Page } from '../../paper/frame.ts';
import { mix, paper, quiet } from '../../paper/theme.ts';
import type { Mm } from '../../paper/units.ts';
import { rectPath, roundRectPath } from '../shape/shapes.ts';
import { placeFace } from './imposition.ts';

const SPACE: Mm = 5;
const ground = mix(paper, quiet, 0.18);

/** From the top of one row to that of the next. */
export const contactPitch = ({ height }: Pick<Page, 'height'>): Mm => height + SPACE;

/** All given faces side by side as cards on a table, `columns` to a row: a picture to look a deck over. */
export const layContactSheet = (faces: readonly Page[], columns: number, title: string): Frame => {
  const card = { width: faces[0]?.width ?? 0, height: faces[0]?.height ?? 0 };
  const rows = Math.ceil(faces.length / columns);
  const width = columns * (card.width + SPACE) + SPACE;
  const height = rows * (card.height + SPACE) + SPACE;
  const places = faces.map((face, i) => {
    const x = SPACE + (i % columns) * (card.width + SPACE);
    const y = SPACE + Math.floor(i / columns) * (card.height + SPACE);
    return [
      ornament([{ kind: 'path', path: roundRectPath({ ...card, x, y }, 3), fill: paper }]),
      placeFace(face, { ...card, x, y }),
    ];
  });
  const table = ornament([{ kind: 'path', path: rectPath({ x: 0, y: 0, width, height }), fill: ground }]);
  return { width, height, title, items: [table, ...places.flat()] };
};
