import type { Link } from '../paper/frame.ts';
import { mmToPt } from '../paper/units.ts';
import type { PdfDocument, PdfPlace } from './pdfkit.ts';
import type { Tag } from './tags.ts';

/** Names a place on the page that is being painted. */
export const addAnchor = (name: string, place: PdfPlace, document: PdfDocument): void => {
  if ('fit' in place) document.addNamedDestination(name, 'Fit');
  else document.addNamedDestination(name, 'XYZ', 0, place.top, null);
};

/** What can be clicked, as a part of the tag whose words it is, and in words of its own (PDF/UA-1, 7.18.5). */
export const addLink = ({ to, says, box }: Link, tag: Tag, document: PdfDocument): void => {
  const { x, y, width, height } = box;
  const [left, top, across, down] = [x, y, width, height].map(mmToPt) as [number, number, number, number];
  document.annotate(left, top, across, down, {
    Subtype: 'Link',
    Dest: to,
    Contents: new String(says),
    structParent: tag,
  });
};
