/** Whether a picture is a drawing (SVG) by its name. */
export const isDrawing = (name: string): boolean => /\.svg$/i.test(name);

/**
 * A drawing with a width and a height in px where it only says how its own units lie (`viewBox`): without them a browser
 * gives it no size, and paints nothing of it on a canvas.
 */
export const sizeDrawing = (svg: string): string =>
  svg.replace(/<(?:\w+:)?svg\b[^>]*>/i, (root) => {
    const [, across, down] = /\bviewBox\s*=\s*["']\s*\S+[\s,]+\S+[\s,]+([\d.]+)[\s,]+([\d.]+)\s*["']/i.exec(root) ?? [];
    const isSized = /\swidth\s*=\s*["']\s*[\d.]+(?!\s*[\d.]*\s*%)/i.test(root) && /\sheight\s*=/i.test(root);
    if (across === undefined || down === undefined || isSized) return root;
    const bare = root.replaceAll(/\s(?:width|height)\s*=\s*(?:"[^"]*"|'[^']*')/gi, '');
    return bare.replace(/\s*\/?>$/, (end) => ` width="${across}" height="${down}"${end.trim()}`);
  });
