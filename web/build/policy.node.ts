import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** What a page may do, by directive; what is not named is not allowed. */
type Policy = Readonly<Record<string, readonly string[]>>;

/** Of the site and of the single file alike: nothing is framed, sent off or based elsewhere. */
const closed: Policy = { 'base-uri': ["'none'"], 'form-action': ["'none'"], 'object-src': ["'none'"] };

/** The site asks its own host only, and takes what was built into the page besides. Files to save are blobs, and so is what a worker may be started from. */
const sitePolicy = (scripts: readonly string[], styles: readonly string[]): Policy => ({
  'default-src': ["'none'"],
  'script-src': ["'self'", ...scripts.map(hashSource)],
  'style-src': ["'self'", ...styles.map(hashSource)],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'worker-src': ["'self'", 'blob:'],
  ...closed,
});

/** A file that holds all of itself: only these scripts and styles, by their hash, and no connection at all. */
export const singleFilePolicy = (scripts: readonly string[], styles: readonly string[]): Policy => ({
  'default-src': ["'none'"],
  'script-src': scripts.map(hashSource),
  'style-src': styles.map(hashSource),
  'img-src': ['data:', 'blob:'],
  'font-src': ['data:'],
  'connect-src': ["'none'"],
  'worker-src': ['blob:'],
  ...closed,
});

const hashSource = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

export const writePolicy = (policy: Policy): string =>
  Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ');

/** What stands inside the elements of a tag; those that only name a file hold nothing. */
export const readInline = (html: string, tag: 'script' | 'style'): readonly string[] =>
  [...html.matchAll(new RegExp(`<${tag}[^>]*>(.+?)</${tag}>`, 'gs'))].map(([, text]) => text ?? '');

/** Puts the Content-Security-Policy into the page, before anything it speaks of. */
export const policyPlugin = (): Plugin => ({
  name: 'ruimtemakers-policy',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => {
      const content = writePolicy(sitePolicy(readInline(html, 'script'), readInline(html, 'style')));
      const attrs = { 'http-equiv': 'Content-Security-Policy', content };
      return [{ tag: 'meta', attrs, injectTo: 'head-prepend' }];
    },
  },
});
