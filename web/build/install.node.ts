import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

/** The ground of the app and the dusk of its icon, as in base.css. */
const GROUND = '#FAF4E8';
const DUSK = '#33271F';

interface AppIcon {
  readonly fileName: string;
  /** Width and height in pixels. */
  readonly size: number;
  /** What part of the width the drawing takes; the rest is filled with its own ground. */
  readonly share: number;
}

/** A maskable icon may be cut to a circle of 80 % of its width; at this share all three doors are inside. */
const MASKABLE = 0.76;

/** `share: 1` has the icon's own round corners; a telephone of Apple rounds corners by itself and wants none. */
const appIcons = [
  { fileName: 'icon-192.png', size: 192, share: 1 },
  { fileName: 'icon-512.png', size: 512, share: 1 },
  { fileName: 'icon-maskable-512.png', size: 512, share: MASKABLE },
  { fileName: 'icon-apple-180.png', size: 180, share: 0.88 },
] as const satisfies readonly AppIcon[];

const [small, large, maskable, apple] = appIcons;

/** What makes the app one that can be installed. Paths are relative, so that any folder of any site will do. */
const manifest = {
  name: 'Ruimtemakers',
  short_name: 'Ruimtemakers',
  description: 'Gesprekskaarten voor teams die ruimte maken. Delen op een groot scherm, ook zonder netwerk.',
  lang: 'nl',
  dir: 'ltr',
  start_url: './',
  scope: './',
  display: 'standalone',
  theme_color: GROUND,
  background_color: GROUND,
  categories: ['education', 'productivity'],
  icons: [
    ...[small, large].map(({ fileName, size }) => ({ src: fileName, sizes: `${size}x${size}`, type: 'image/png' })),
    { src: maskable.fileName, sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
};

/** Not `.webmanifest`: there are hosts that serve no file with an ending they do not know. */
const MANIFEST = 'manifest.json';

/** Writes the manifest and its icons, drawn from the app's own `icon.svg`. */
export const installPlugin = (): Plugin => ({
  name: 'ruimtemakers-install',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'link', attrs: { rel: 'manifest', href: `./${MANIFEST}` }, injectTo: 'head' },
    { tag: 'link', attrs: { rel: 'apple-touch-icon', href: `./${apple.fileName}` }, injectTo: 'head' },
  ],
  async buildStart() {
    this.emitFile({ type: 'asset', fileName: MANIFEST, source: JSON.stringify(manifest, null, 2) });
    const svg = await readFile(new URL('../icon.svg', import.meta.url));
    for (const icon of appIcons)
      this.emitFile({ type: 'asset', fileName: icon.fileName, source: await drawIcon(svg, icon) });
  },
});

/** Units of `icon.svg` across. */
const UNITS = 32;
/** The doors of `icon.svg` stand from 8 to 28: on a ground without corners they go up by this much to its middle. */
const LOW = 2;

const drawIcon = async (svg: Buffer, { size, share }: AppIcon): Promise<Buffer> => {
  const { default: sharp } = await import('sharp');
  const inside = Math.round(size * share);
  // sharp draws an SVG at 72 dots per inch unless told otherwise.
  const drawing = await sharp(svg, { density: (72 * inside) / UNITS })
    .resize(inside, inside)
    .png()
    .toBuffer();
  if (share === 1) return drawing;
  const top = (size - inside) / 2 - (LOW * inside) / UNITS;
  return sharp({ create: { width: size, height: size, channels: 3, background: DUSK } })
    .composite([{ input: drawing, left: Math.round((size - inside) / 2), top: Math.round(top) }])
    .png()
    .toBuffer();
};
