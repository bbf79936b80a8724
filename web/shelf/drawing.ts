/** Whether a picture is a drawing (SVG) by its name. */
export const isDrawing = (name: string): boolean => /\.svg$/i.test(name);

/** What stands before the drawing itself, or hides another: neither is read. */
const beside = /<!--[\s\S]*?(?:-->|$)|<\?[\s\S]*?(?:\?>|$)/g;

const number = (written = ''): number | undefined => {
  const value = Number(written);
  return Number.isFinite(value) && value > 0 ? value : undefined;
};

/** A value of the root as it is written. */
const readValue = (root: string, name: 'width' | 'height' | 'viewBox'): string => {
  const [, double, single] = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(root) ?? [];
  return (double ?? single ?? '').trim();
};

/** A side as it is written: nothing for a share of what is around it, and for one that is not there. */
const readSide = (root: string, side: 'width' | 'height'): string | undefined => {
  const written = readValue(root, side);
  const [, value, unit = ''] = /^([\d.]+(?:e[+-]?\d+)?)(px|pt|pc|mm|cm|in|em|ex)?$/i.exec(written) ?? [];
  return number(value) === undefined ? undefined : `${value}${unit}`;
};

/**
 * A drawing with a width and a height where it only says how its own units lie (`viewBox`): without both a browser gives
 * it no size, and paints nothing of it on a canvas. It is as wide as its units, in px.
 */
export const sizeDrawing = (svg: string): string => {
  const bare = svg.replaceAll(beside, '');
  const [root] = /<(?:\w+:)?svg\b[^<>]*>/i.exec(bare) ?? [];
  if (root === undefined || (readSide(root, 'width') && readSide(root, 'height'))) return svg;
  const [, , across, down] = readValue(root, 'viewBox').split(/[\s,]+/);
  const [width, height] = [number(across), number(down)];
  if (width === undefined || height === undefined) return svg;
  const unsized = root.replaceAll(/\s(?:width|height)\s*=\s*(?:"[^"]*"|'[^']*')/gi, '');
  const end = unsized.endsWith('/>') ? '/>' : '>';
  const sized = `${unsized.slice(0, -end.length).trimEnd()} width="${width}" height="${height}"${end}`;
  return bare.replace(root, () => sized);
};
