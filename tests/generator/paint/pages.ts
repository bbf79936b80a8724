import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The text of each page. */
export const readPages = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const pages = Array.from({ length: document.numPages }, async (_, i) => {
    const { items } = await (await document.getPage(i + 1)).getTextContent();
    return items
      .map((item) => ('str' in item ? item.str : ''))
      .join(' ')
      .replace(/\s+/g, ' ');
  });
  return Promise.all(pages);
};
