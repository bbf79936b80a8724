import { listTables } from './directory.ts';

/** Names in English for Windows, or in whatever language there is (OpenType, `name`). */
export const openNames =
  (table: DataView) =>
  (id: number): string | undefined => {
    const start = table.getUint16(4);
    let found: string | undefined;
    for (let i = 0; i < table.getUint16(2); i++) {
      const at = 6 + 12 * i;
      if (table.getUint16(at) !== 3 || table.getUint16(at + 6) !== id) continue;
      const [length, offset] = [table.getUint16(at + 8), table.getUint16(at + 10)];
      let text = '';
      for (let j = 0; j + 1 < Math.min(length, 200); j += 2)
        text += String.fromCharCode(table.getUint16(start + offset + j));
      if (found === undefined || table.getUint16(at + 4) === 0x0409) found = text.replaceAll(/\p{C}/gu, '');
    }
    return found || undefined;
  };

/** How much all names say together, in bytes; they may share what they say. */
export const weighNames = (table: DataView): number => {
  let sum = 0;
  for (let i = 0; i < table.getUint16(2); i++) sum += table.getUint16(6 + 12 * i + 8);
  return sum;
};

/** What a font is called inside a PDF: ASCII without spaces, as the file says it, or its family made so. */
export const postScriptOf = (name: (id: number) => string | undefined): string =>
  (name(6) ?? name(1) ?? '').replaceAll(/[^\w.+-]/g, '').slice(0, 63);

/** The same of a whole file that was looked at before; undefined where it has no names. */
export const readPostScriptName = (bytes: Uint8Array): string | undefined => {
  const table = listTables(bytes)?.get('name');
  return table && (postScriptOf(openNames(table)) || undefined);
};
