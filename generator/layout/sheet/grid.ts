import type { Frame, Page } from '../../paper/frame.ts';
import type { Size } from '../../paper/geometry.ts';
import { placeFace } from './imposition.ts';

export interface GridPlan {
  /** The room of one face. */
  readonly slot: Size;
  readonly columns: number;
  readonly rows: number;
  readonly title: string;
}

/**
 * Faces in slots that touch, in reading order, each in the middle of its slot; where a slot is empty stands nothing.
 * What a slot is larger than its face is bleed, and as nothing on a card runs to the trim, it stays paper white.
 */
export const layGrid = (faces: readonly (Page | undefined)[], { slot, columns, rows, title }: GridPlan): Frame => ({
  width: columns * slot.width,
  height: rows * slot.height,
  title,
  items: faces.flatMap((face, i) => {
    if (!face) return [];
    const x = (i % columns) * slot.width + (slot.width - face.width) / 2;
    const y = Math.floor(i / columns) * slot.height + (slot.height - face.height) / 2;
    return [placeFace(face, { width: face.width, height: face.height, x, y })];
  }),
});
