/**
 * Stands where a library brings what our files never hold: compressed web fonts (Brotli), passwords (AES), pictures
 * (PNG), and a text that pdfkit breaks into lines.
 */
const absent = (): never => {
  throw new Error('This part of a library is left out of the app.');
};

export { absent as cbc, absent as default, absent as ecb };
