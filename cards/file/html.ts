import { type Document, openDocument } from './document.ts';
import { walkXml } from './xml.ts';

/** Whether a text is a page of the web, whatever its file is called: some programs save a table as one under `.xls`. */
export const isHtml = (text: string): boolean =>
  /^\ufeff?\s*</.test(text) &&
  /^\ufeff?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|meta|table|body)\b/i.test(
    text,
  );

const silent = new Set(['style', 'script', 'title', 'template', 'noscript', 'nav', 'footer', 'svg']);
/** What a page says itself: ways to other pages, and what stands below them all, end where it begins. */
const ofSite = new Set(['nav', 'footer']);
/** A way that nobody closed is none, and of several feet each is of a card. */
const keeps = (html: string) => (name: string) =>
  (name === 'nav' && !/<\/nav\s*>/i.test(html)) || (name === 'footer' && (html.match(/<footer\b/gi)?.length ?? 0) > 1);

const strong = new Set(['b', 'strong', 'mark']);
const paragraphs = new Set([
  'p',
  'div',
  'br',
  'section',
  'article',
  'ul',
  'ol',
  'dt',
  'dd',
  'blockquote',
  'footer',
  'button',
]);

/** What can stand in no head: where one begins with it that nobody closed, its page has begun. */
const ofPage = /^(?:body|table|main|header|nav|section|article|div|p|ul|ol|li|dl|dt|dd|h[1-6]|blockquote)$/;

/** Reads a page of the web as a word processor or a browser saves it. No script, style or picture of it is looked at. */
export const readHtml = (html: string): Document => {
  const { table, row, cell, paragraph, text, document } = openDocument();
  let [quiet, isHead] = ['', false];
  let [bold, quotes] = [0, 0];
  const hidden = new Set([...silent].filter((name) => !keeps(html)(name)));
  for (const piece of walkXml(html)) {
    const name = piece.name.toLowerCase();
    const opens = piece.kind === 'open';
    const begins = isHead && opens && ofPage.test(name);
    if (quiet === 'title' && (begins || name === 'head')) quiet = '';
    if (quiet === '' && begins) isHead = false;
    // Below a quotation stands who said it.
    if (name === 'blockquote' && piece.kind !== 'text') quotes = Math.max(0, quotes + (opens ? 1 : -1));
    if (ofSite.has(quiet) && opens && /^(?:main|article|table|h1)$/.test(name)) quiet = '';
    if (quiet !== '') {
      if (name === quiet && piece.kind === 'close') quiet = '';
    } else if (name === 'head') isHead = opens;
    else if (hidden.has(name) && opens && !(name === 'footer' && quotes > 0))
      quiet = piece.attributes.endsWith('/') ? '' : name;
    else if (isHead) continue;
    else if (piece.kind === 'text') text(piece.text.replaceAll(/&nbsp;|\s+/gi, ' '), bold > 0);
    else if (strong.has(name)) bold = Math.max(0, bold + (opens ? 1 : -1));
    else if (name === 'table') table(opens);
    else if (name === 'tr' && opens) row();
    else if ((name === 'td' || name === 'th') && opens) cell();
    else if (name === 'li' && opens) paragraph('point');
    else if (/^h[1-6]$/.test(name)) paragraph(opens ? 'heading' : 'text');
    else if (paragraphs.has(name)) paragraph('text');
  }
  return document();
};
